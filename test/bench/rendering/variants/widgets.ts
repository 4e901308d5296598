import { mostInOne, widgets, type Job } from '../jobs.js';
import type { Variant } from './variant.js';

/** What the bench knows of a widget. */
interface Widget extends HTMLElement {
  data: unknown;
  limit: number;
  settled(): Promise<void>;
}

/** Our own, as a page with the data at hand makes them. */
export function ownWidgets({ kind }: Job, documents: readonly unknown[], changed: readonly unknown[]) {
  const { tag } = widgets[kind];
  const within = (place: HTMLElement) => [...place.querySelectorAll<Widget>(tag)];
  const settled = (all: Widget[]) => Promise.all(all.map(widget => widget.settled()));
  const variant: Variant = {
    mount(place) {
      for (const data of documents) {
        const widget = document.createElement(tag) as Widget;
        place.append(Object.assign(widget, { data, limit: mostInOne }));
      }
      return settled(within(place));
    },

    update(place) {
      const all = within(place);
      all.forEach((widget, index) => (widget.data = changed[index]));
      return settled(all);
    },
  };
  return variant;
}
