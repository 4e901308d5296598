import { tags, type Tag } from '../widgets/registry.js';
import { requestEarly } from './early.js';
import { mark, upgrade } from './upgrade.js';

/** Imports the code of a widget; `failures` is how often that has failed on this page. */
type ImportWidget = (tag: Tag, failures: number) => Promise<unknown>;

/** How far outside the viewport a widget is already near: one more screen, as for the widget itself. */
const margin = '100% 0px';

/** Marks a widget whose code could not be loaded: `reserve.css` keeps no room for it. */
const failedMark = 'data-failed';

/** Finds the widgets of the page, now and later, and imports the code of each kind once one of the kind is near. */
export function load(importWidget: ImportWidget, report: (message: string) => void): void {
  const known = new WeakSet<Element>();
  const asked = new Set<string>();
  const failures = new Map<string, number>();
  let frame = 0;

  // Goes on to watch a widget that has no code yet: coming near once more is another try.
  const near = new IntersectionObserver(
    entries => {
      for (const entry of entries) if (entry.isIntersecting) bring(entry.target);
    },
    { rootMargin: margin },
  );

  function bring(widget: Element) {
    const tag = widget.localName as Tag;
    if (customElements.get(tag)) return near.unobserve(widget);
    requestEarly(widget);
    if (asked.has(tag)) return;
    const failed = failures.get(tag) ?? 0;
    asked.add(tag);
    importWidget(tag, failed).catch((error: unknown) => {
      asked.delete(tag);
      failures.set(tag, failed + 1);
      // The page's fallback is seen, and no room is kept for what does not come.
      for (const other of document.querySelectorAll(tag)) other.toggleAttribute(failedMark, true);
      if (!failed)
        report(`<${tag}> could not be loaded; the next one to come near tries again: ${String(error)}`);
    });
  }

  function find() {
    frame = 0;
    for (const holder of document.querySelectorAll(`[${mark}]`)) upgrade(holder, report);
    for (const widget of document.querySelectorAll(`:is(${tags.join()}):not(:defined)`)) {
      if (known.has(widget)) continue;
      known.add(widget);
      near.observe(widget);
      if (widget.getAttribute('loading') === 'eager') bring(widget);
    }
  }

  // However much a page changes, it is searched once a frame at most, before it is painted.
  new MutationObserver(changes => {
    if (!frame && changes.some(change => change.addedNodes.length)) frame = requestAnimationFrame(find);
  }).observe(document, { childList: true, subtree: true });
  find();
}
