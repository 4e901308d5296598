import { LocalizeController, update, type Translation } from '@shoelace-style/localize';
import { isServer } from 'lit';
import { en } from '../languages/en.js';
import { languageToCome } from '../languages/load-language.js';
import { readPageWords } from '../languages/page-words.js';
import { englishWords, wordsVersion } from '../languages/registry.js';
import { canonicalTag, primary } from '../languages/tag.js';
import type { Word, Words } from '../languages/words.js';
import { Language } from './language.js';
import { surroundingLanguage, type SurroundingLanguage } from './surrounding-language.js';

const names = Object.keys(en) as Word[];
const languages = new Map<string, Language>();
const connected = new Set<Localize>();
const observer = isServer ? undefined : new MutationObserver(update);

/**
 * Speaks the language of the place where a widget stands. The library that it builds on knows the widget's own `lang`
 * and that of the whole page; here the nearest element around counts.
 */
export class Localize extends LocalizeController<Words & Translation> {
  /** The words that are on their way; undefined once they are here, or were given up. */
  coming: Promise<void> | undefined;

  /** What to tell the browser of our own part, where that differs from what the page says of the place. */
  marks: { lang?: string | undefined; dir?: string | undefined } = {};

  #spoken: string | undefined;

  override hostConnected() {
    super.hostConnected();
    connected.add(this);
    let root: Node | undefined = this.host.getRootNode();
    for (; root; root = (root as ShadowRoot).host?.getRootNode()) {
      observer!.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
    }
    readWords();
    document.addEventListener('DOMContentLoaded', readWords);
    this.host.requestUpdate();
  }

  override hostDisconnected() {
    super.hostDisconnected();
    connected.delete(this);
    if (connected.size === 0) observer!.disconnect();
  }

  /** Whether there is something to say already: until then a widget shows its shape, in no language. */
  get isReady(): boolean {
    return this.#spoken !== undefined;
  }

  override lang(): string {
    return this.#spoken ?? 'en';
  }

  /** Looks again which language is to be spoken; while its words are on their way, it is the one before. */
  resolve(): void {
    const place = isServer ? onServer(this.host) : surroundingLanguage(this.host);
    const tag = canonicalTag(place.tag) ?? 'en';
    this.coming = isServer ? undefined : languageToCome(tag);
    if (this.coming) return;
    this.#spoken = tag;
    this.#mark(place, this.languageFor());
  }

  // A page that says nothing of direction leaves it to the words.
  #mark({ tag, dir }: SurroundingLanguage, language: Language) {
    const isOfPage = primary(language.tag) === primary(tag);
    const inherited = this.host.matches?.(':dir(rtl)') ? 'rtl' : 'ltr';
    const isSettled = language.dir === inherited || (dir && (isOfPage || !tag));
    this.marks = {
      lang: isOfPage ? undefined : language.tag,
      dir: isSettled ? undefined : language.dir,
    };
  }

  /** The language that is spoken, for a document whose own language may be known. */
  languageFor(quoted = ''): Language {
    const key = [wordsVersion(), this.lang(), quoted].join();
    const language = languages.get(key) ?? this.#makeLanguage(quoted);
    languages.set(key, language);
    return language;
  }

  #makeLanguage(quoted: string) {
    const lang = this.lang();
    // Asked word by word: other widgets of the page may use the library too, with other words and another fallback.
    const known = names.filter(name => this.exists(name, { lang }));
    const words = Object.fromEntries(known.map(name => [name, this.term(name)]));
    return new Language(known.length > 0 ? lang : 'en', { ...englishWords(), ...words }, quoted);
  }
}

const readWords = () => readPageWords(document);

const onServer = (host: Element): SurroundingLanguage => ({
  tag: host.getAttribute('lang') ?? '',
  dir: host.getAttribute('dir'),
});
