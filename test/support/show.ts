import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { widgets, type Tag } from '../../src/widgets/registry.js';
import { waitUntil } from './wait-until.js';

/** The carried dataset: small, real, and the same that the demo shows. */
export const dataset = '/test/fixtures/dataset/';

/** The career that most tests are about. */
export const career = 'healthcare-social-workers';

/** Where there is no dataset. */
export const nowhere = '/test/fixtures/nowhere/';

/** What every widget can do that a test asks of it. */
export interface AnyWidget extends HTMLElement {
  settled(): Promise<void>;
  reload(): Promise<void>;
  data: unknown;
  readonly updateComplete: Promise<boolean>;
  shadowRoot: ShadowRoot;
}

/** Puts a widget on the page and waits until it has its answer, good or bad. */
export async function show<W extends Element = AnyWidget>(template: TemplateResult): Promise<W & AnyWidget> {
  const el = await fixture<W & AnyWidget>(template);
  el.setAttribute('loading', 'eager');
  await answered(el);
  return el;
}

/** Brings a widget near the viewport and waits until it has its answer. */
export async function answered(el: AnyWidget): Promise<void> {
  el.scrollIntoView({ block: 'nearest' });
  await waitUntil(() => !el.matches(':is(:state(waiting), :state(loading))'), 'the widget has an answer');
  await el.settled();
}

/** All elements of a part, in order. */
export const parts = (el: Element, part: string): HTMLElement[] => [
  ...el.shadowRoot!.querySelectorAll<HTMLElement>(`[part='${part}']`),
];

/** What the elements of a part say, with white space folded. */
export const texts = (el: Element, part: string): string[] => parts(el, part).map(textOf);

export const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Where the document of a widget is in the carried dataset. */
export const pathOf = (tag: Tag): string => `careers/${career}/${widgets[tag].document}.json`;

/** A document without anything to show. */
export const emptied = (document: object): object =>
  Object.fromEntries(
    Object.entries(document).map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value) && name !== 'sources' ? [] : value,
    ]),
  );

/** A document of the carried dataset, to change and hand over. */
export async function carried<Document>(path: string): Promise<Document> {
  const response = await fetch(dataset + path);
  return (await response.json()) as Document;
}
