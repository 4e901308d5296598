import { parseFragment } from 'parse5';
import { ownAttribute } from '../embed/loader.js';
import { ours } from './ours.js';
import { attributeOf, childrenOf, textOf, type Element, type Site } from './sites.js';

/** A widget of a page, as it would be in a browser. */
export interface PageWidget extends Site {
  /** What the page says of it. */
  attributes: ReadonlyMap<string, string>;
  /** What it is rendered by. */
  rendering: ReadonlyMap<string, string>;
  /** The list that it leads to, whose document it shows. */
  target: PageWidget | undefined;
  /** Whether it is a link or a button that leads to a list. */
  isJump: boolean;
  isInline: boolean;
  /** What a stretch of the page says. */
  readonly read: (stretch: string) => string;
}

/** What the widgets of a page are to be, in its order. `read` says what a stretch of the page means. */
export function widgetsOf(
  sites: readonly Site[],
  page: string,
  read: (stretch: string) => string,
): PageWidget[] {
  const widgets = sites.map(site => widgetAt(site, page, read));
  const lists = new Map(
    widgets
      .filter(({ tag, isJump }) => tag === 'popular-schools' && !isJump)
      .map(list => [list.attributes.get('id'), list]),
  );
  return widgets.map(widget => {
    const id = widget.attributes.get('for');
    const target = widget.isJump && id ? lists.get(id) : undefined;
    return target ? { ...widget, target, rendering: asManyAs(target, widget.attributes) } : widget;
  });
}

function widgetAt(site: Site, page: string, read: (stretch: string) => string): PageWidget {
  const attributes = attributesOf(site, page, read);
  const isJump = /^(link|button)$/.test(attributes.get('display') ?? '') && site.tag === 'popular-schools';
  return {
    ...site,
    attributes,
    rendering: attributes,
    target: undefined,
    isJump,
    isInline: isJump,
    read,
  };
}

/** The text of the document that the page itself gives a widget. */
export function dataOf({ element, isHolder, read }: PageWidget): string | undefined {
  const script = childrenOf(element).find(
    child =>
      child.tagName === 'script' &&
      attributeOf(child, 'type')?.toLowerCase() === 'application/json' &&
      attributeOf(child, ours) === undefined,
  );
  const isOfWidget = script && !(isHolder && attributeOf(script, 'slot'));
  return (isOfWidget && read(textOf(script)).trim()) || undefined;
}

/** The attributes that a widget has or would get. */
function attributesOf({ element, isHolder }: Site, page: string, read: (stretch: string) => string) {
  const attributes = readAttributes(element, page, read).map(
    ({ name, value }) => [name, value] as [string, string],
  );
  if (!isHolder) return new Map(attributes);
  return new Map(
    attributes.flatMap(([name, value]) => {
      const [, own] = ownAttribute.exec(name) ?? [];
      return own ? [[own, value] as [string, string]] : [];
    }),
  );
}

// Where characters stand for bytes, a tag has to be read again as what it says.
function readAttributes(element: Element, page: string, read: (stretch: string) => string) {
  const { startOffset, endOffset } = element.sourceCodeLocation!.startTag!;
  const tag = page.slice(startOffset, endOffset);
  const text = read(tag);
  if (text === tag) return element.attrs;
  const [again] = parseFragment(text).childNodes;
  return (again as Element).attrs;
}

// A link counts what its list shows.
function asManyAs({ attributes }: PageWidget, own: ReadonlyMap<string, string>) {
  const limit = attributes.get('limit') ?? (attributes.get('display') === 'compact' ? '5' : '6');
  return new Map([...own, ['limit', limit]]);
}
