import type { Edit } from './edits.js';
import { lightDom } from './light-dom.js';
import { startTag } from './markup.js';
import { around, ours, ownChildren, withoutOurs } from './ours.js';
import type { Rendered } from './render.js';
import { attributeOf, type Element, type Site } from './sites.js';
import { fallbackOf, holderParts } from './fallback.js';

/** A widget and what it should show. */
export interface Filled extends Site {
  attributes: ReadonlyMap<string, string>;
  rendered: Rendered;
  /** Whether the page itself, or another widget, provides its document. */
  hasData: boolean;
  /** Whether it is inline. */
  isInline: boolean;
}

/** The edits that insert a widget's shadow root into the page, with the document that it was rendered from. */
export function shadowEdits(filled: Filled): Edit[] {
  const { element, rendered, hasData } = filled;
  const scripts = rendered.scripts
    .filter(({ type }) => !(hasData && type === 'application/json'))
    .map(({ html }) => html);
  const content = [rendered.shadow, ...scripts].join('');
  if (!filled.isHolder) return [...withoutOurs(element), insertion(startOf(element), content)];
  const { end, runs } = holderParts(element);
  return [
    ...withoutOurs(element),
    insertion(startOf(element), `${startTag(filled.tag, filled.attributes)}${content}`),
    ...runs.flatMap(run => wrapped(run, '<div slot="fallback">', '</div>')),
    insertion(end, `</${filled.tag}>`),
  ];
}

/** The edits that insert a widget's content into the page as plain HTML and hide the page's own fallback. */
export function lightEdits(filled: Filled): Edit[] {
  const { element, isHolder, isInline, rendered, tag } = filled;
  refuseNarrowPlaces(filled);
  const own = isHolder ? [] : ownChildren(element);
  const heading = own.find(child => attributeOf(child, 'slot') === 'heading');
  const fallback = isHolder ? holderParts(element).runs : fallbackOf(own);
  const { html, lang, dir, isEmpty } = lightDom(rendered.shadow, {
    hasHeading: heading !== undefined,
    target: attributeOfSite(filled, 'for'),
  });
  if (!html || (isEmpty && fallback.length > 0)) return withoutOurs(element);
  const box = isInline ? 'span' : 'div';
  const marks: [string, string][] = [
    ['class', `career-widget ${tag}`],
    ...(isHolder ? [] : [['slot', 'fallback'] as [string, string]]),
    ...(lang ? [['lang', lang] as [string, string]] : []),
    ...(dir ? [['dir', dir] as [string, string]] : []),
    [ours, ''],
  ];
  const more = rendered.scripts.filter(({ type }) => type === 'application/ld+json').map(({ html }) => html);
  const content = [startTag(box, marks), html, ...more, `</${box}>`].join('');
  return [
    ...withoutOurs(element),
    insertion(heading?.sourceCodeLocation?.endOffset ?? startOf(element), content),
    ...fallback.flatMap(run =>
      wrapped(
        run,
        startTag(box, [
          ['hidden', ''],
          [ours, around],
        ]),
        `</${box}>`,
      ),
    ),
  ];
}

const attributeOfSite = ({ attributes }: Filled, name: string) => attributes.get(name);

// A parser would close the parent at the first list, and the rest would end up outside.
function refuseNarrowPlaces({ around: { narrow }, isInline }: Filled) {
  if (!narrow || (narrow === 'p' && isInline)) return;
  throw new Error(`is in a <${narrow}>, which cannot contain plain lists and tables: put it into a <div>`);
}

const startOf = ({ sourceCodeLocation }: Element) => sourceCodeLocation!.startTag!.endOffset;

const insertion = (at: number, text: string): Edit => ({ from: at, to: at, text });

const wrapped = ({ from, to }: { from: number; to: number }, before: string, after: string): Edit[] => [
  insertion(from, before),
  insertion(to, after),
];
