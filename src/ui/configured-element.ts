import { LitElement } from 'lit';
import { wholeNumber } from './attributes.js';
import { property } from './property.js';

/** Items that a page can have of a list, whatever its limit: as many bones are drawn before they come. */
const mostShown = 500;

/** An element that has the attributes of every widget, and knows what its numbers come to. */
export abstract class ConfiguredElement extends LitElement {
  /** Key of the career, as the endpoint names it, such as `healthcare-social-workers`. */
  @property() career: string | null = null;

  /** Base URL of the documents. Without it: the page's `<meta name="career-widgets-endpoint">`, then `configure({ endpoint })`. */
  @property() endpoint: string | null = null;

  /** Full URL of one document; wins over `endpoint` and `career`. */
  @property() src: string | null = null;

  /** When to ask for the document: `lazy`, once the widget comes near the viewport, or `eager`. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** The most items to show; never more than 500. */
  @property({ type: Number }) limit: number | null = null;

  /** Words of the heading. Without them it comes from the career's title. */
  @property() heading: string | null = null;

  /** Level of the heading, 2 to 6; headings within the widget follow it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /**
   * `inherit` (default) takes the page's own font and colors. Else a preset, `editorial`, `campus`, `minimal` or
   * `bold`, a scheme, `light`, `dark` or `auto` (the reader's system), or both: `campus dark`. A preset alone follows
   * the page's `color-scheme`.
   */
  @property({ reflect: true }) theme: string | null = null;

  /** Where an item's link goes on the publisher's own site, such as `/careers/{key}`; also `{code}` and `{title}`. */
  @property({ attribute: 'link-template' }) linkTemplate: string | null = null;

  /** What to do where there is nothing to show: a `message`, or `hide`. */
  @property({ attribute: 'when-empty' }) whenEmpty: 'message' | 'hide' = 'message';

  /** What to do where the document could not be had: a `message`, or `hide`. */
  @property({ attribute: 'when-error' }) whenError: 'message' | 'hide' = 'message';

  /**
   * `required`: neither the document nor a picture is asked for before `grantConsent()`, or the reader's click on the
   * button that takes the content's place and names the server.
   */
  @property() consent: 'required' | null = null;

  /** The document itself, for a page that has it already. Nothing is requested then. */
  @property({ attribute: false }) data: unknown = undefined;

  /** How many items are shown where `limit` does not say. */
  protected abstract readonly defaultLimit: number;

  /** How many items are shown. */
  protected get shownLimit(): number {
    const limit = wholeNumber(this, 'limit', this.limit, { fallback: this.defaultLimit, min: 1 });
    return Math.min(limit, mostShown);
  }

  /** Level of the headings that stand so many levels below the widget's own. */
  protected levelBelow(levels: number): number {
    const own = wholeNumber(this, 'heading-level', this.headingLevel, { fallback: 2, min: 2, max: 6 });
    return Math.min(6, own + levels);
  }
}
