import { sourcesOf } from '../contract/resource.js';
import { currentEndpoint } from '../load/endpoint.js';
import { anonymous } from '../load/http.js';
import { widgets, type Tag } from '../widgets/registry.js';

/** A widget whose code has not loaded yet. */
interface Upcoming extends Element {
  /** Requests already made for it, by URL. */
  early?: Map<string, Promise<Response>>;
}

const requests = new Map<string, Promise<Response>>();

/**
 * Requests the documents of a widget before its code has loaded, and hands the requests over to it. A widget that must
 * not request anything yet, or already has its document, is left alone.
 */
export function requestEarly(widget: Upcoming): void {
  const mustWait =
    widget.early ||
    document.hidden ||
    widget.matches('[consent], [display=link], [display=button]') ||
    Object.hasOwn(widget, 'data') ||
    widget.querySelector(':scope > :is(script, template)') ||
    // Such a page requests its documents itself, and the widgets take the responses.
    document.querySelector('link[rel~="preload"][as="fetch"]');
  if (mustWait) return;
  widget.early = requests;
  const attribute = (name: string) => widget.getAttribute(name);
  const endpoint = currentEndpoint(attribute('endpoint'));
  for (const { src, path = '' } of sourcesOf(widgets[widget.localName as Tag], attribute)) {
    try {
      const { baseURI } = widget;
      const url = new URL(src ?? path, src ? baseURI : new URL(endpoint.replace(/\/?$/, '/'), baseURI)).href;
      if ((!src && !endpoint) || requests.has(url)) continue;
      const request = fetch(url, anonymous);
      requests.set(url, request);
      // The widget reports a failure, once its code has loaded.
      request.catch(() => {});
    } catch {
      // It also reports an invalid URL.
    }
  }
}
