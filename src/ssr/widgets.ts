import type { LitElementRenderer } from '@lit-labs/ssr';
import type { CSSResult, LitElement } from 'lit';
import { define } from '../widget/define.js';
import type { Loader } from '../widget/loader.js';
import * as elements from '../widgets/elements.generated.js';
import { tags, type Tag } from '../widgets/registry.js';

/** The class of a widget: `WageSummaryElement` for `wage-summary`. */
function classOf(tag: Tag): typeof LitElement {
  const name = `-${tag}Element`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return (elements as unknown as Record<string, typeof LitElement>)[name]!;
}

for (const tag of tags) define(tag, classOf(tag));

/** A widget on a server, which may read its protected members. */
export interface ServerWidget {
  data: unknown;
  readonly localName: Tag;
  readonly loader: Pick<Loader<unknown>, 'state'>;
  readonly shownLimit: number;
  readonly linkTemplate: string | null;
  matches(selector: string): boolean;
  render(): unknown;
}

/** The widget that a renderer has created. */
export const elementOf = ({ element }: LitElementRenderer): ServerWidget =>
  element as unknown as ServerWidget;

/** The style sheets of a widget, in order. */
export const sheetsOf = (tag: Tag): CSSResult[] => classOf(tag).elementStyles as CSSResult[];
