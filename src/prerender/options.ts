/** How pages are to carry their widgets. */
export interface PrerenderOptions {
  /** Where the documents are: a folder, or the base URL of an endpoint. */
  endpoint: string;
  /** Also renders widgets anew that have content already. */
  refresh?: boolean | undefined;
  /** Writes plain HTML that needs neither a script nor shadow DOM, for feeds, e-mail and systems that clean up HTML. */
  lightDom?: boolean | undefined;
  /** How the styles of the widgets come into the page; `inline` unless this says otherwise. */
  styles?: PageStyles | undefined;
  /**
   * Also writes `<link rel="modulepreload">` for the files that the loader imports for the page's widgets, where the
   * page has the loader: for widgets that are on its first screen.
   */
  modulePreload?: boolean | undefined;
  /** Also writes what a widget shows as JSON-LD. */
  jsonLd?: boolean | undefined;
  /** The folder that is the site, for a `src` such as `/data/wages.json`. */
  root?: string | undefined;
  /** The site's address, by which links within it are told from others. */
  site?: string | undefined;
}

/** Styles in the page, in the style sheets of a folder that has those of `dist/cdn`, or in the page with a nonce. */
export type PageStyles = 'inline' | { folder: string } | { nonce: string };
