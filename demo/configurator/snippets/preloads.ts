import { preloadLine } from '../../../tools/cdn/tag-lines.mjs';
import { leadsToList } from './elements.js';
import { htmlAttribute } from './markup.js';
import type { Block, Order } from './snippet.js';
import { documentsOf } from './sources.js';

const where = 'In the head too, if you like, of pages that have the widget on their first screen';

/** Has the code of the widget come with the loader, a round trip sooner. */
export function codePreloads({ configuration: { widget }, files, widgetFiles }: Order): Block[] {
  const lines = (widgetFiles[widget] ?? []).map(file => preloadLine(files, file));
  return lines.length ? [{ place: `${where}; renewed with each version`, code: lines.join('\n') }] : [];
}

/** Has the documents come with the code. The loader asks for them by itself. */
export function documentPreloads(order: Order): Block[] {
  // What leads to a list has its documents from there, once there is one.
  if (leadsToList(order.configuration.attributes)) return [];
  const lines = documentsOf(order).map(
    url => `<link rel="preload" as="fetch" crossorigin ${htmlAttribute('href', url)}>`,
  );
  return lines.length ? [{ place: where, code: lines.join('\n') }] : [];
}
