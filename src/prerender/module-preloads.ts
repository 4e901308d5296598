import type { Tag } from '../widgets/registry.js';
import type { Memory } from './documents.js';
import type { Edit } from './edits.js';
import { startTag } from './markup.js';
import { ours } from './ours.js';
import type { Place } from './place.js';
import { attributeOf, type LoaderOnPage } from './sites.js';
import { locate, type PagePlace } from './wanted.js';

/** Files of `dist/cdn` with the code of each widget. */
type WidgetFiles = Partial<Record<string, readonly string[]>>;

/**
 * Inserts `modulepreload` links before the loader's script, so that browsers request the code of the page's widgets at
 * once, not only after the loader has loaded. The file names are in the `widgets.json` beside it.
 */
export class ModulePreloads {
  readonly #place: Place;
  readonly #maxAge: number;
  readonly #known = new Map<string, { readAt: number; files: Promise<WidgetFiles> }>();

  constructor(place: Place, { maxAge = Infinity }: Memory = {}) {
    this.#place = place;
    this.#maxAge = maxAge;
  }

  /** None on a page without the loader. Throws if the names cannot be loaded. */
  async editsFor({ script, preloads }: LoaderOnPage, tags: readonly Tag[], page: PagePlace): Promise<Edit[]> {
    if (!script || tags.length === 0) return [];
    const folder = attributeOf(script, 'src')!.replace(/[^/]*$/, '');
    const files = await this.#filesIn(locate(`${folder}widgets.json`, page));
    const names = new Set(tags.flatMap(tag => files[tag] ?? []));
    const text = [...names].map(name => line(folder + name)).join('');
    const at = script.sourceCodeLocation!.startOffset;
    return [
      ...preloads
        .filter(element => attributeOf(element, ours) !== undefined)
        .map(({ sourceCodeLocation }) => ({
          from: sourceCodeLocation!.startOffset,
          to: sourceCodeLocation!.endOffset,
          text: '',
        })),
      { from: at, to: at, text },
    ];
  }

  #filesIn(location: string): Promise<WidgetFiles> {
    const known = this.#known.get(location);
    if (known && Date.now() - known.readAt < this.#maxAge) return known.files;
    const files = this.#read(location);
    files.catch(() => {});
    this.#known.set(location, { readAt: Date.now(), files });
    return files;
  }

  async #read(location: string): Promise<WidgetFiles> {
    try {
      return JSON.parse(await this.#place.read(location)) as WidgetFiles;
    } catch (cause) {
      throw new Error(`${location} cannot be read: serve all of dist/cdn beside the loader`, { cause });
    }
  }
}

const line = (href: string) =>
  startTag('link', [
    ['rel', 'modulepreload'],
    ['href', href],
    [ours, ''],
  ]);
