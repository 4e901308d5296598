import type { Order } from './snippet.js';

/** A tag with its attributes. */
export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

const listId = 'schools';

/** The tags that show what is chosen: a link or a button to a list needs that list on the page. */
export function elementsOf({
  configuration: { widget, attributes },
  endpoint,
}: Pick<Order, 'configuration' | 'endpoint'>): Tag[] {
  const all: Record<string, string> = { ...attributes, endpoint };
  if (!leadsToList(attributes)) return [{ name: widget, attributes: all }];
  const id = attributes.for || listId;
  const { display: _, for: __, ...ofList } = all;
  return [
    { name: widget, attributes: { ...all, for: id } },
    { name: widget, attributes: { id, ...ofList } },
  ];
}

/** Whether the widget is a link or a button that leads to a list elsewhere on the page. */
export const leadsToList = ({ display }: Readonly<Record<string, string>>): boolean =>
  display === 'link' || display === 'button';
