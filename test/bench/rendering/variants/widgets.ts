import { mostInOne, widgets, type Job } from '../jobs.js';
import type { Variant } from './variant.js';

/** What the bench knows of a widget. */
interface Widget extends HTMLElement {
  data: unknown;
  limit: number;
  settled(): Promise<void>;
}

/** Our own, as a page with the data at hand makes them. */
export function ownWidgets({ kind, count }: Job, documents: readonly unknown[], changed: readonly unknown[]) {
  const { tag, item } = widgets[kind];
  const within = (place: HTMLElement) => [...place.querySelectorAll<Widget>(tag)];
  const settled = (all: Widget[]) => Promise.all(all.map(widget => widget.settled()));
  const isComplete = (place: HTMLElement) =>
    within(place).reduce((sum, { shadowRoot }) => sum + shadowRoot!.querySelectorAll(item).length, 0) ===
    count;

  const variant: Variant = {
    mount(place) {
      for (const data of documents) {
        const widget = document.createElement(tag) as Widget;
        place.append(Object.assign(widget, { data, limit: mostInOne }));
      }
      return settled(within(place));
    },

    complete: place =>
      new Promise(resolve => {
        const check = () => {
          if (!isComplete(place)) return;
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(check);
        for (const widget of within(place))
          observer.observe(widget.shadowRoot!, { childList: true, subtree: true });
        check();
      }),

    update(place) {
      const all = within(place);
      all.forEach((widget, index) => (widget.data = structuredClone(changed[index])));
      return settled(all);
    },
  };
  return variant;
}
