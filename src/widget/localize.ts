import { isServer, type LitElement, type ReactiveController } from 'lit';
import { primary, type Language } from '../i18n/language.js';
import { languageIn, languageToCome, readPageWords } from '../i18n/registry.js';
import { configure } from '../load/endpoint.js';

/** The widgets on the page. */
const hosts = new Set<LitElement>();
const observer = isServer ? undefined : new MutationObserver(() => configure({}));

/** Speaks the language of the place where a widget stands. */
export class Localize implements ReactiveController {
  readonly #host: LitElement;

  /** The words that are on their way; undefined once they are here, or were given up. */
  coming: Promise<unknown> | undefined;

  /** What to tell the browser of our own part, where that differs from what the page says of the place. */
  marks: { lang?: string | undefined; dir?: string | undefined } = {};

  #spoken: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    hosts.add(this.#host);
    let root: Node | undefined = this.#host.getRootNode();
    for (; root; root = (root as ShadowRoot).host?.getRootNode()) {
      observer!.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
    }
    readWords();
    document.addEventListener('DOMContentLoaded', readWords);
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    hosts.delete(this.#host);
    if (hosts.size === 0) observer!.disconnect();
  }

  /** Whether there is something to say already: until then a widget shows its shape, in no language. */
  get isReady(): boolean {
    return this.#spoken !== undefined;
  }

  /** Looks again which language is to be spoken; while its words are on their way, it is the one before. */
  resolve(): void {
    const place = isServer ? onServer(this.#host) : surroundingLanguage(this.#host);
    this.coming = isServer ? undefined : languageToCome(place.tag);
    if (this.coming) return;
    this.#spoken = place.tag;
    this.#mark(place, this.languageFor());
  }

  // A page that says nothing of direction leaves it to the words.
  #mark({ tag, dir }: SurroundingLanguage, language: Language) {
    const isOfPage = primary(language.tag) === primary(tag);
    const inherited = this.#host.matches?.(':dir(rtl)') ? 'rtl' : 'ltr';
    const isSettled = language.dir === inherited || (dir && (isOfPage || !tag));
    this.marks = {
      lang: isOfPage ? undefined : language.tag,
      dir: isSettled ? undefined : language.dir,
    };
  }

  /** The language that is spoken, for a document whose own language may be known. */
  languageFor(quoted?: string): Language {
    return languageIn(this.#spoken ?? '', quoted);
  }
}

const readWords = () => readPageWords(document);

const onServer = (host: Element): SurroundingLanguage => ({
  tag: host.getAttribute('lang') ?? '',
  dir: host.getAttribute('dir'),
});

const xml = 'http://www.w3.org/XML/1998/namespace';

/** What a page says of the language where an element stands. */
export interface SurroundingLanguage {
  /** The `lang` of the nearest element that has one; empty where none has. */
  tag: string;
  /** The `dir` that was set there, or further in; null where the page left direction open. */
  dir: string | null;
}

/** Looks for the language of an element as HTML has it: its own, else that of the nearest element around it. */
export function surroundingLanguage(host: Element): SurroundingLanguage {
  let dir: string | null = null;
  for (let element: Element | null | undefined = host; element; element = around(element)) {
    dir ??= element.getAttribute('dir');
    const tag = element.getAttributeNS(xml, 'lang') ?? element.getAttribute('lang');
    if (tag !== null) return { tag: tag.trim().replaceAll('_', '-'), dir };
  }
  return { tag: '', dir };
}

/** The element that holds this one, out of a shadow root too. */
const around = ({ parentNode }: Element): Element | null =>
  parentNode instanceof Element ? parentNode : ((parentNode as ShadowRoot | null)?.host ?? null);
