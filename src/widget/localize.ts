import { isServer, type LitElement, type ReactiveController } from 'lit';
import { primary, type Language } from '../i18n/language.js';
import { languageIn, languageToCome, readPageWords } from '../i18n/registry.js';
import { configure } from '../load/endpoint.js';

/** The widgets on the page. */
const hosts = new Set<LitElement>();
const observer = isServer ? undefined : new MutationObserver(() => configure({}));

/** Provides the language of the position of a widget. */
export class Localize implements ReactiveController {
  readonly #host: LitElement;

  /** Resolves when the strings have loaded; undefined once they have, or could not be. */
  coming: Promise<unknown> | undefined;

  /** `lang` and `dir` for the shadow root, if they differ from those of the page at the position. */
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

  /** Whether the strings are loaded: until then a widget shows a skeleton without text. */
  get isReady(): boolean {
    return this.#spoken !== undefined;
  }

  /** Determines the language again; while its strings are loading, the previous one stays. */
  resolve(): void {
    const place = isServer ? onServer(this.#host) : surroundingLanguage(this.#host);
    this.coming = isServer ? undefined : languageToCome(place.tag);
    if (this.coming) return;
    this.#spoken = place.tag;
    this.#mark(place, this.languageFor());
  }

  // If the page sets no direction, the language decides.
  #mark({ tag, dir }: SurroundingLanguage, language: Language) {
    const isOfPage = primary(language.tag) === primary(tag);
    const inherited = this.#host.matches?.(':dir(rtl)') ? 'rtl' : 'ltr';
    const isSettled = language.dir === inherited || (dir && (isOfPage || !tag));
    this.marks = {
      lang: isOfPage ? undefined : language.tag,
      dir: isSettled ? undefined : language.dir,
    };
  }

  /** The current language, for a document whose own language may be known. */
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

/** The language and direction that a page sets for an element. */
export interface SurroundingLanguage {
  /** The `lang` of the nearest element that has one; empty if none has. */
  tag: string;
  /** The `dir` set on that element or on one inside it; null if none is set. */
  dir: string | null;
}

/** Determines the language of an element as HTML does: its own, else that of the nearest ancestor. */
export function surroundingLanguage(host: Element): SurroundingLanguage {
  let dir: string | null = null;
  for (let element: Element | null | undefined = host; element; element = around(element)) {
    dir ??= element.getAttribute('dir');
    const tag = element.getAttributeNS(xml, 'lang') ?? element.getAttribute('lang');
    if (tag !== null) return { tag: tag.trim().replaceAll('_', '-'), dir };
  }
  return { tag: '', dir };
}

/** The parent of an element, across shadow roots. */
const around = ({ parentNode }: Element): Element | null =>
  parentNode instanceof Element ? parentNode : ((parentNode as ShadowRoot | null)?.host ?? null);
