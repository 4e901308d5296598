import { tags } from '../widgets/registry.js';

/** What marks an element that is to hold a widget, for systems that strip tags they do not know. */
export const mark = 'data-career-widget';

// What a page lets its authors write into `data-*` may not become a script or a style.
export const ownAttribute = /^data-(?!career-widget$|on|style$)(.+)/;

/**
 * Puts the widget that an element asks for inside it, with the element's children as what it shows meanwhile. The
 * element itself stays: scripts, styles and editors of the page may know it. One that holds its widget already, such
 * as in a page that comes from a cache, is left alone.
 */
export function upgrade(holder: Element, report: (message: string) => void): void {
  const tag = holder.getAttribute(mark)!;
  if (!tags.some(known => known === tag)) {
    report(`${mark}="${tag}" is to be ${tags.join(', ')}`);
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

// Text can have no slot of its own, so what has none moves together.
function moveChildren(holder: Element, widget: Element) {
  const fallback = document.createElement('div');
  fallback.slot = 'fallback';
  for (const child of [...holder.childNodes]) {
    const isPlaced = child instanceof Element && (child.slot || child.localName === 'script');
    (isPlaced ? widget : fallback).append(child);
  }
  if (fallback.children.length || fallback.textContent.trim()) widget.append(fallback);
}
