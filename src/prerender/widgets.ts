import { parseFragment } from 'parse5';
import { ownAttribute } from '../embed/loader.js';
import { ours } from './ours.js';
import { attributeOf, childrenOf, textOf, type Element, type Site } from './sites.js';

/** A widget of a page, as it would be in a browser. */
export interface PageWidget extends Site {
  /** What the page says about it. */
  attributes: ReadonlyMap<string, string>;
  /** The element that renders it. */
  rendering: ReadonlyMap<string, string>;
  /** The list that it links to, whose document it shows. */
  target: PageWidget | undefined;
  /** Whether it is a link or button to a list. */
  isJump: boolean;
  isInline: boolean;
  /** Decodes a range of the page. */
  readonly read: (stretch: string) => string;
}

/** The widgets of a page, in document order. `read` decodes a range of the page. */
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

/** The text of the document that the page provides for a widget. */
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

// If characters stand for bytes, a tag must be decoded and parsed again.
function readAttributes(element: Element, page: string, read: (stretch: string) => string) {
  const { startOffset, endOffset } = element.sourceCodeLocation!.startTag!;
  const tag = page.slice(startOffset, endOffset);
  const text = read(tag);
  if (text === tag) return element.attrs;
  const [again] = parseFragment(text).childNodes;
  return (again as Element).attrs;
}

// A link shows the number of items in its list.
function asManyAs({ attributes }: PageWidget, own: ReadonlyMap<string, string>) {
  const limit = attributes.get('limit') ?? (attributes.get('display') === 'compact' ? '5' : '6');
  return new Map([...own, ['limit', limit]]);
}
