import { documentPath } from './resource.js';

/** Which documents a widget shows. */
export interface WidgetDefinition {
  /** The kind of its own document. */
  readonly document: 'related' | 'schools' | 'wages';
  /** Whether there is one for each state, too. */
  readonly byState?: boolean;
  /** Whether a partner's document may come first: `featured-src`. */
  readonly hasFeatured?: boolean;
}

/** A document that a widget needs. */
export interface Source {
  /** Its URL, as a link in the page has it. */
  readonly src?: string;
  /** Where it is under the endpoint, for one without a URL. */
  readonly path?: string;
  /** Where to find what is shown if it is not there: the nation's document in place of a state's. */
  readonly fallback?: string;
  /** Whether it is a partner's, without which the widget shows its own. */
  readonly isFeatured?: boolean;
}

/**
 * Which documents a widget needs, by its attributes: for the widget itself, the loader script, prerendering and the
 * configurator. Empty where nothing says which career it is about.
 */
export function sourcesOf(
  { document, byState = false, hasFeatured }: WidgetDefinition,
  attribute: (name: string) => string | null | undefined,
): Source[] {
  const src = attribute('src');
  const career = attribute('career');
  const state = (byState && attribute('state')) || undefined;
  const featured = hasFeatured && attribute('featured-src');
  const path = documentPath(document, { byState });
  const own: Source | undefined = src
    ? { src }
    : career
      ? { path: path({ career, state }), ...(state && { fallback: path({ career }) }) }
      : undefined;
  return own ? [own, ...(featured ? [{ src: featured, isFeatured: true }] : [])] : [];
}
