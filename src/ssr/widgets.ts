import type { LitElementRenderer } from '@lit-labs/ssr';
import type { CSSResult } from 'lit';
import { PopularSchoolsElement } from '../widgets/popular-schools/element.js';
import { RelatedCareersElement } from '../widgets/related-careers/element.js';
import { WageSummaryElement } from '../widgets/wage-summary/element.js';
import { define } from '../widget/define.js';
import type { Loader } from '../widget/loader.js';

/** The widgets by their tags. */
const widgets = {
  'related-careers': RelatedCareersElement,
  'popular-schools': PopularSchoolsElement,
  'wage-summary': WageSummaryElement,
};

/** The tag of a widget. */
export type WidgetTag = keyof typeof widgets;

for (const [tag, element] of Object.entries(widgets)) define(tag, element);

/** A widget as a server has it: what is protected for a page is a server's to read. */
export interface ServerWidget {
  data: unknown;
  readonly localName: string;
  readonly loader: Pick<Loader<unknown>, 'state'>;
  readonly shownLimit: number;
  readonly linkTemplate: string | null;
  matches(selector: string): boolean;
  render(): unknown;
}

/** The widget that a renderer has made. */
export const elementOf = ({ element }: LitElementRenderer): ServerWidget =>
  element as unknown as ServerWidget;

/** The style sheets of a widget, in their order. */
export const sheetsOf = (tag: WidgetTag): CSSResult[] => widgets[tag].elementStyles as CSSResult[];
