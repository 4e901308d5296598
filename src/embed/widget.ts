import type { Wanted } from './parameters.js';

/** The widget that an address asks for. Its class says which attributes it knows. */
export function create({ widget, attributes }: Wanted, report: (fault: string) => void): HTMLElement {
  const element = document.createElement(widget);
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  for (const [name, value] of attributes) {
    if (observedAttributes.includes(name)) element.setAttribute(name, value);
    else
      report(`embed.html: ${name} is no attribute of <${widget}>: it has ${observedAttributes.join(', ')}`);
  }
  return element;
}

/** Gives the document the color scheme of the widget's theme, so that what is around the widget suits it. */
export function followTheme(widget: HTMLElement): void {
  const { style } = document.documentElement;
  style.removeProperty('color-scheme'); // Or a theme that inherits would inherit that of the one before.
  style.setProperty('color-scheme', getComputedStyle(widget).colorScheme);
}

/** What a widget's heading says; empty where it has none yet. */
export const headingOf = ({ shadowRoot }: HTMLElement): string =>
  shadowRoot?.querySelector('[part~=heading]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
