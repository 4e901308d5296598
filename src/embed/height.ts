import { maxHeight } from './messages.js';
import type { Outside } from './outside.js';

/** Tells the page how high the frame's content is. */
export function tellHeight(outside: Outside): void {
  // In a frame that is not displayed nothing has a height, which says nothing of the content.
  if (innerWidth === 0) return;
  const { height: exact } = document.documentElement.getBoundingClientRect();
  const height = Math.min(Math.ceil(exact), maxHeight);
  outside.tell({ careerWidgets: 'height', height });
  // AMP pages follow frames by a message of their own; their frames say so in the address.
  if (location.hash === '#amp=1') parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
}

/** Tells the page each time that the height changes. */
export function followHeight(outside: Outside): void {
  new ResizeObserver(() => tellHeight(outside)).observe(document.documentElement);
}
