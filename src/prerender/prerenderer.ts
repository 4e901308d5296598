import { parse } from 'parse5';
import { LoadError } from '../load/load-error.js';
import { mark } from '../embed/loader.js';
import { tags, type Tag } from '../widgets/registry.js';
import { lightEdits, shadowEdits, type Filled } from './content.js';
import { Documents, type Memory } from './documents.js';
import { edited, type Edit } from './edits.js';
import type { Failure, Outcome } from './failure.js';
import type { PageText } from './encoding.js';
import { ModulePreloads } from './module-preloads.js';
import type { PageStyles, PrerenderOptions } from './options.js';
import { isPrerendered } from './ours.js';
import { PageWords } from './page-words.js';
import { isWeb, Place, type Manner } from './place.js';
import { render } from './render.js';
import { attributeOf, findWidgets, type Element, type LoaderOnPage } from './sites.js';
import { dataOf, widgetsOf, type PageWidget } from './widgets.js';
import { documentFor } from './wanted.js';

/** A page and its location. */
export interface Page {
  html: string;
  /** Its file path or URL, to resolve relative URLs. */
  path?: string | undefined;
  /** Styles for this page only, such as those with a nonce. */
  styles?: PageStyles | undefined;
  /** Its encoding, if its characters stand for bytes. */
  text?: Pick<PageText, 'read' | 'write'> | undefined;
}

/** A page with its widgets' content in it. */
export interface PrerenderedPage extends Outcome {
  html: string;
}

const sign = new RegExp(`<(?:${tags.join('|')})\\b|\\b${mark}\\b`, 'i');

/** Inserts the content of widgets into pages; each document is read once for all of them. */
export class Prerenderer {
  readonly #options: PrerenderOptions;
  readonly #documents: Documents;
  readonly #modulePreloads: ModulePreloads;
  readonly #words = new PageWords();

  constructor(options: PrerenderOptions, { memory, manner }: { memory?: Memory; manner?: Manner } = {}) {
    this.#options = options;
    const place = new Place(options.endpoint, manner);
    this.#documents = new Documents(place, memory);
    this.#modulePreloads = new ModulePreloads(place, memory);
  }

  /** Never rejects because of a page or a document: a widget that fails is left as it is. */
  async page({ html, path, styles, text = asItIs }: Page): Promise<PrerenderedPage> {
    const outcome: PrerenderedPage = { html, written: 0, kept: 0, failures: [], remarks: [] };
    // Most pages of most sites have no widget, and need no parsing.
    if (!sign.test(html)) return outcome;
    const { sites, strangers, words, loader } = findWidgets(parse(html, { sourceCodeLocationInfo: true }));
    for (const element of strangers) {
      const message = `${mark}="${attributeOf(element, mark)}" must be ${tags.join(', ')}`;
      outcome.failures.push(failureAt(element, message));
    }
    const widgets = widgetsOf(sites, html, text.read);
    const edits = await Promise.all(
      widgets.map(async widget => {
        if (!this.#options.refresh && isPrerendered(widget.element)) {
          outcome.kept++;
          return [];
        }
        try {
          this.#words.use(words, widget.attributes.get('lang') ?? widget.around.lang, text.read);
          const made = await this.#editsOf(widget, { path, styles, remarks: outcome.remarks });
          outcome.written++;
          return made;
        } catch (error) {
          outcome.failures.push(failureAt(widget.element, `<${widget.tag}> ${messageOf(error)}`));
          return [];
        }
      }),
    );
    edits.push(await this.#preloads(loader, widgets, { path, remarks: outcome.remarks }));
    outcome.html = edited(
      html,
      edits.flat().map(edit => ({ ...edit, text: text.write(edit.text) })),
    );
    outcome.failures.sort((one, other) => placeOf(one) - placeOf(other));
    return outcome;
  }

  async #preloads(
    loader: LoaderOnPage,
    widgets: readonly PageWidget[],
    { path, remarks }: Pick<Page, 'path'> & Pick<Outcome, 'remarks'>,
  ): Promise<Edit[]> {
    const { modulePreload, lightDom, root } = this.#options;
    if (!modulePreload || lightDom) return [];
    const tags = widgets.map(({ tag }) => tag);
    try {
      return await this.#modulePreloads.editsFor(loader, tags, { path, root });
    } catch (error) {
      // Not an error: the page works without them.
      remarks.push(`no modulepreload: ${messageOf(error)}`);
      return [];
    }
  }

  async #editsOf(
    widget: PageWidget,
    { path, styles, remarks }: Pick<Page, 'path' | 'styles'> & Pick<Outcome, 'remarks'>,
  ): Promise<Edit[]> {
    const { lightDom, jsonLd, root, site } = this.#options;
    const { around } = widget;
    const source = widget.target ?? widget;
    const wanted = { tag: widget.tag, attributes: source.attributes, inline: dataOf(source) };
    const { json, leftOut } = await documentFor(wanted, this.#documents, { path, root });
    if (leftOut.length > 0) {
      remarks.push(`<${widget.tag}>: left out ${leftOut.slice(0, 10).join('; ')}`);
    }
    const rendered = await render(widget.tag, json, {
      attributes: Object.fromEntries(widget.rendering),
      ...(jsonLd && !widget.isJump && { jsonLd }),
      // Plain HTML uses none of them.
      styles: lightDom ? { href: '' } : stylesFor(widget.tag, styles ?? this.#options.styles),
      page: { url: path && isWeb(path) ? path : site, lang: around.lang, dir: around.dir },
    });
    const filled: Filled = { ...widget, rendered, hasData: wanted.inline !== undefined || source !== widget };
    return lightDom ? lightEdits(filled) : shadowEdits(filled);
  }
}

const asItIs: Pick<PageText, 'read' | 'write'> = { read: text => text, write: text => text };

function stylesFor(tag: Tag, styles: PageStyles = 'inline') {
  const isFolder = typeof styles === 'object' && 'folder' in styles;
  return isFolder ? { href: `${styles.folder.replace(/\/?$/, '/')}${tag}.css` } : styles;
}

function failureAt({ sourceCodeLocation }: Element, message: string): Failure {
  const { startLine: line, startCol: column } = sourceCodeLocation!;
  return { line, column, message };
}

function messageOf(error: unknown): string {
  if (error instanceof LoadError) return error.message;
  return error instanceof Error ? error.message : String(error);
}

const placeOf = ({ line = 0, column = 0 }: Failure) => line * 1e6 + column;
