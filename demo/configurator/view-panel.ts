import { html, type TemplateResult } from 'lit';
import type { View } from './configuration.js';
import { choice, select } from './controls.js';
import { hostPages } from './host-pages.js';

interface Panel {
  view: Readonly<View>;
  /** Whether the widget has places that can be paid for. */
  hasPaid: boolean;
  set: (name: keyof View, value: string) => void;
}

/** What the widget is seen in. */
export function viewPanel({ view, hasPaid, set }: Panel): TemplateResult {
  const few = (name: keyof View, label: string, choices: [string, string][]) =>
    choice({ name: `view-${name}`, label, choices, chosen: view[name], change: value => set(name, value) });
  const many = (name: keyof View, label: string, choices: [string, string][]) =>
    select({ name: `view-${name}`, label, choices, chosen: view[name], change: value => set(name, value) });
  return html`
    ${few('width', 'Width', [
      ['', 'fit'],
      ['240', '240'],
      ['360', '360'],
      ['768', '768'],
      ['1280', '1280'],
    ])}
    ${few('colors', 'Colors', [
      ['light', 'light'],
      ['dark', 'dark'],
    ])}
    ${few('language', 'Language', [
      ['en', 'English'],
      ['es', 'Español'],
    ])}
    ${few('direction', 'Direction', [
      ['ltr', 'left to right'],
      ['rtl', 'right to left'],
    ])}
    ${many(
      'page',
      'Page around it',
      Object.entries(hostPages).map(([name, { title }]) => [name, title]),
    )}
    ${many('show', 'Shows', [
      ['content', 'what the endpoint has'],
      ['loading', 'loading'],
      ['empty', 'nothing to show'],
      ['failed', 'a failure'],
      ...(hasPaid ? ([['paid', 'paid schools']] as [string, string][]) : []),
    ])}
  `;
}
