import { nextFrame } from '@open-wc/testing';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { career, dataset, show, type AnyWidget } from './show.js';

/** Shows a widget that has its document. */
export function shown(name: string): Promise<AnyWidget> {
  const tag = unsafeStatic(name);
  return show(staticHtml`<${tag} endpoint=${dataset} career=${career}></${tag}>`);
}

/** A widget that nothing has put on a page yet. */
export function made(name: string, attributes: Record<string, string> = {}): AnyWidget {
  const el = document.createElement(name) as AnyWidget;
  const all = { loading: 'eager', endpoint: dataset, career, ...attributes };
  for (const [key, value] of Object.entries(all)) el.setAttribute(key, value);
  return el;
}

/** What a reader would miss of a widget: its content, or one of its style sheets. */
export function missing(el: AnyWidget): string[] {
  const style = (part: string) =>
    el.ownerDocument.defaultView!.getComputedStyle(el.shadowRoot.querySelector(part)!);
  const { elementStyles } = el.constructor as unknown as { elementStyles: unknown[] };
  const have = {
    content: el.matches(':state(loaded)') && !!el.shadowRoot.querySelector("[part='source']"),
    room: el.getBoundingClientRect().height > 40,
    style: style("[part='base']").boxSizing === 'border-box',
    sheets: el.shadowRoot.adoptedStyleSheets.length === elementStyles.length,
  };
  return Object.entries(have).flatMap(([name, isThere]) => (isThere ? [] : [name]));
}

/** Long enough for observers to tell what they saw, and for a request to go out. */
export async function aMoment(): Promise<void> {
  for (let frames = 0; frames < 4; frames++) await nextFrame();
}
