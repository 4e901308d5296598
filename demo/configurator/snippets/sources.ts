import { sourcesOf } from '../../../src/contract/resource.js';
import { widgets, type Tag } from '../../../src/widgets/registry.js';
import type { Order } from './snippet.js';

/** URLs of the documents that a widget asks for; one that its page names by a relative URL stays so. */
export function documentsOf({
  configuration: { widget, attributes },
  endpoint,
}: Pick<Order, 'configuration' | 'endpoint'>): string[] {
  const folder = endpoint.replace(/\/?$/, '/');
  return sourcesOf(widgets[widget as Tag], name => attributes[name]).map(
    ({ src, path = '' }) => src ?? new URL(path, folder).href,
  );
}
