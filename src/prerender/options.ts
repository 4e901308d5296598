/** Options of prerendering. */
export interface PrerenderOptions {
  /** Where the documents are: a folder, or the base URL of an endpoint. */
  endpoint: string;
  /** Also renders widgets again that already have content. */
  refresh?: boolean | undefined;
  /** Writes plain HTML that needs neither a script nor shadow DOM, for feeds, e-mail and systems that clean up HTML. */
  lightDom?: boolean | undefined;
  /** How the page gets the styles of the widgets; `inline` by default. */
  styles?: PageStyles | undefined;
  /**
   * Also writes `<link rel="modulepreload">` for the files that the loader imports for the page's widgets, where the
   * page has the loader: for widgets above the fold.
   */
  modulePreload?: boolean | undefined;
  /** Also writes the content of a widget as JSON-LD. */
  jsonLd?: boolean | undefined;
  /** Root folder of the site, for a `src` such as `/data/wages.json`. */
  root?: string | undefined;
  /** URL of the site, to distinguish internal links from external ones. */
  site?: string | undefined;
}

/** Inline styles, style sheets in a folder with those of `dist/cdn`, or inline styles with a nonce. */
export type PageStyles = 'inline' | { folder: string } | { nonce: string };
