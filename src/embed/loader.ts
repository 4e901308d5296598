import { tags, type Tag } from '../widgets/registry.js';
import { requestEarly } from './early.js';

/** Imports the code of a widget; `failures` counts earlier failures on this page. */
type ImportWidget = (tag: Tag, failures: number) => Promise<unknown>;

/** How far outside the viewport a widget counts as near: one screen, as for the widget itself. */
const margin = '100% 0px';

/** Marks a widget whose code could not be loaded: `reserve.css` reserves no space for it. */
const failedMark = 'data-failed';

/** Finds the widgets on the page, now and later, and imports the code of each kind once one of that kind is near. */
export function load(importWidget: ImportWidget, report: (message: string) => void): void {
  const known = new WeakSet<Element>();
  const asked = new Set<string>();
  const failures = new Map<string, number>();
  let frame = 0;

  // Keeps observing a widget whose code failed to load: it retries when the widget comes near again.
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
      // Shows the page's fallback, and stops reserving space.
      for (const other of document.querySelectorAll(tag)) other.toggleAttribute(failedMark, true);
      if (!failed)
        report(`<${tag}> could not be loaded; retrying when the next one comes near: ${String(error)}`);
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

  // However much a page changes, it is searched at most once per frame, before paint.
  new MutationObserver(changes => {
    if (!frame && changes.some(change => change.addedNodes.length)) frame = requestAnimationFrame(find);
  }).observe(document, { childList: true, subtree: true });
  find();
}

/** Marks an element as a placeholder for a widget, for systems that strip unknown tags. */
export const mark = 'data-career-widget';

// A `data-*` attribute that authors may write must not become a script or a style.
export const ownAttribute = /^data-(?!career-widget$|on|style$)(.+)/;

/**
 * Puts the widget that an element specifies inside it, with the element's children as the fallback. The
 * element itself stays: scripts, styles and editors of the page may refer to it. One that already has its widget, such
 * as on a cached page, is left alone.
 */
export function upgrade(holder: Element, report: (message: string) => void): void {
  const tag = holder.getAttribute(mark)!;
  if (!tags.some(known => known === tag)) {
    report(`${mark}="${tag}" must be ${tags.join(', ')}`);
  } else if (!holder.querySelector(tag)) {
    const widget = document.createElement(tag);
    for (const { name, value } of holder.attributes) {
      const [, own] = ownAttribute.exec(name) ?? [];
      if (own) widget.setAttribute(own, value);
    }
    moveChildren(holder, widget);
    holder.append(widget);
  }
}

// Text nodes cannot have a slot, so all children without one move together.
function moveChildren(holder: Element, widget: Element) {
  const fallback = document.createElement('div');
  fallback.slot = 'fallback';
  for (const child of [...holder.childNodes]) {
    const isPlaced = child instanceof Element && (child.slot || child.localName === 'script');
    (isPlaced ? widget : fallback).append(child);
  }
  if (fallback.children.length || fallback.textContent.trim()) widget.append(fallback);
}

/**
 * Lets every widget with `consent="required"` request its content, now and for as long as the page is open: for the
 * callback of a consent banner. It reaches widgets whose code has not loaded yet, and those of another copy of this library.
 */
export function grantConsent(): void {
  for (const tag of tags) void customElements.whenDefined(tag).then(grant);
}

const grant = (widget: CustomElementConstructor) =>
  (widget as { grantConsent?: () => void }).grantConsent?.();
