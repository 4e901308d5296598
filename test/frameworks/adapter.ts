/** A widget that a framework is to show; `undefined` and `null` are what a page has before it has its data. */
export interface Shown {
  key: string;
  tag: 'related-careers' | 'popular-schools' | 'wage-summary';
  props?: Props;
  /** Handlers by the name of the event. */
  on?: Record<string, (event: Event) => void>;
  /** Words that the framework puts into the widget's footer. */
  footer?: string | undefined;
}

/** What the tests set, under the names of the properties. */
export interface Props {
  career?: unknown;
  endpoint?: unknown;
  limit?: unknown;
  heading?: unknown;
  headingLevel?: unknown;
  range?: unknown;
  linkTemplate?: unknown;
  data?: unknown;
}

/** How a framework shows widgets. The order of a list and its keys are the framework's to follow. */
export interface Adapter {
  /** Shows these widgets in place of those before; done once they are in the page. */
  show(widgets: Shown[]): void | Promise<void>;
  unmount(): void;
}

export type Mount = (root: HTMLElement) => Adapter;

/** Every name, so that a framework that lists them in a template lists the same. */
export const names = [
  'career',
  'endpoint',
  'limit',
  'heading',
  'headingLevel',
  'range',
  'linkTemplate',
  'data',
] as const;

/** Names of events as frameworks have trouble with them; the widgets' own are all like the second. */
export const eventNames = ['lowercaseevent', 'cw-load', 'camelEvent', 'CAPSevent', 'PascalEvent'] as const;
