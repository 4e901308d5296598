import { html, isServer, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { sourcesOf, type AboutCareer, type Resource, type WidgetDefinition } from '../contract/resource.js';
import type { Language } from '../i18n/language.js';
import { grantConsent, grantServers, serversToGrant } from '../load/consent.js';
import { frame } from '../view/frame.js';
import { awaitsConsent, isHidden, itemLimit, levelBelow, oneOf } from './attributes.js';
import { Loader, type Request } from './loader.js';
import { Localize } from './localize.js';
import { property, propertyOf } from './define.js';
import { SourceLoader } from './source-loader.js';
import { announceFailure, followStates } from './state-effects.js';
import { Surroundings } from './surroundings.js';
import { checkTheme } from './themes.js';
import { adoptSheets, makeRoot, prepareToHydrate } from './render-root.js';
import { sharedStyles } from './widget.styles.js';

/**
 * What every widget is: attributes become a request for a document, and the page shows the state of that request. A
 * widget adds which document it is, and how it looks.
 */
export abstract class Widget<Document extends AboutCareer> extends LitElement {
  static override styles: CSSResultGroup = sharedStyles;

  /** Key of the career, as the endpoint names it, such as `healthcare-social-workers`. */
  @property() career: string | null = null;
  /** Base URL of the documents. Without it: the page's `<meta name="career-widgets-endpoint">`, then `configure({ endpoint })`. */
  @property() endpoint: string | null = null;
  /** Full URL of one document; wins over `endpoint` and `career`. */
  @property() src: string | null = null;
  /** When to load the document: `lazy`, once the widget comes near the viewport, or `eager`. */
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
  /** What to do where the document could not be loaded: a `message`, or `hide`. */
  @property({ attribute: 'when-error' }) whenError: 'message' | 'hide' = 'message';
  /**
   * `required`: neither the document nor a picture is requested before `grantConsent()`, or the reader's click on the
   * button that takes the content's place and names the server.
   */
  @property() consent: 'required' | null = null;
  /** The document itself, for a page that has it already. Nothing is requested then. */
  @property({ attribute: false }) data: unknown = undefined;

  /** Which documents the widget shows: its line of the registry. */
  protected abstract readonly definition: WidgetDefinition;
  /** How its own document is read. */
  protected abstract readonly resource: Resource<Document>;
  /** How many items are shown where `limit` does not say. */
  protected abstract readonly defaultLimit: number;
  /** Whether a document has nothing to show. */
  protected abstract isEmpty(document: Document): boolean;
  /** The heading that follows from the document. */
  protected abstract headingOf(document: Document): unknown;
  /** URLs of the pictures that a document names. */
  protected picturesOf?(document: Document): string[];
  /** The content below the heading. */
  protected abstract renderDocument(document: Document): TemplateResult;
  /** The shape of the content to come, as high as it will be. */
  protected abstract renderSkeleton(): TemplateResult;

  protected readonly surroundings = new Surroundings(this);
  protected readonly localize = new Localize(this);
  protected readonly loader = new Loader<Document>(this, error => announceFailure(this, error));
  readonly #sources = new SourceLoader<Document>(this);
  /** Whether a server has written the content, which stays until it changes. */
  #isPrerendered = false;
  #wanted: string | undefined;

  constructor() {
    super();
    followStates(this, this.loader);
  }

  /** @internal For all widgets of the page. */
  static readonly grantConsent: () => void = grantConsent;

  /** Lets this widget request what it needs of its servers, and others that need the same ones, as the reader's click does. */
  grantConsent(): void {
    grantServers(this.serversToGrant);
  }

  /** Resolves once the document that is wanted now has been loaded, or not, and shown. */
  async settled(): Promise<void> {
    await this.updateComplete;
    await this.localize.coming;
    return this.loader.settled();
  }

  /** Loads the document again. What is on screen stays there until a newer one comes. */
  async reload(): Promise<void> {
    this.surroundings.forget();
    this.loader.reload(this.request);
    return this.settled();
  }

  /** Moves focus to the widget's heading, for a reader who jumps to it. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('#title')?.focus(options);
  }

  /** The document that is shown; undefined in every other state. */
  protected get document(): Document | undefined {
    return this.loader.document;
  }

  /** How the widget speaks. */
  protected get language(): Language {
    return this.localize.languageFor(this.document?.language);
  }

  /** How many items are shown. */
  protected get shownLimit(): number {
    return itemLimit(this, this.defaultLimit);
  }

  /** Level of the headings that stand so many levels below the widget's own. */
  protected levelBelow(levels: number): number {
    return levelBelow(this, levels);
  }

  /** The document that the page gives: an object, or the text of a JSON script. */
  protected get given(): unknown {
    // `false` and `''` are what a page has while it waits for its data.
    return this.data || this.surroundings.inline;
  }

  get #wants() {
    return sourcesOf(this.definition, name => this[propertyOf(name) as 'src']);
  }

  /** The document that the widget wants. */
  protected get request(): Request<Document> {
    const { given, resource } = this;
    const sources = this.#wants;
    const wanted = JSON.stringify([sources, this.#sources.endpoint]);
    return {
      resource,
      given,
      key: given ?? wanted,
      sources: wanted,
      load: options => this.#sources.load(resource, sources, options),
      isEmpty: document => this.isEmpty(document),
      ready: this.localize.isReady ? undefined : this.localize.coming,
      awaitsConsent: given === undefined && this.serversToGrant.length > 0,
      isEager:
        oneOf(this, 'loading', this.loading, ['lazy', 'eager']) === 'eager' ||
        (!isServer && this.#sources.isOnItsWay(sources)),
    };
  }

  /** The servers that consent is still needed for. */
  protected get serversToGrant(): string[] {
    const { given, document } = this;
    if (!awaitsConsent(this)) return [];
    if (given === undefined) return serversToGrant(this.#sources.addresses(this.#wants), this);
    return document ? serversToGrant(this.picturesOf?.(document) ?? [], this) : [];
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isPrerendered = !isServer && this.shadowRoot !== null;
    return makeRoot(this, () => super.createRenderRoot());
  }

  /** @internal The page has moved the widget to another document. */
  adoptedCallback(): void {
    adoptSheets(this);
  }

  /** @internal Being here keeps `moveBefore` from taking the widget off the page and back on. */
  connectedMoveCallback(): void {}

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#isPrerendered && !this.hasUpdated ? this.#hydrate() : super.scheduleUpdate();
  }

  // What a server wrote stays as it is until the document is whole and its language can be spoken.
  async #hydrate() {
    this.localize.resolve();
    await prepareToHydrate(this, Promise.all([this.surroundings.whole, this.localize.coming]));
    return super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    checkTheme(this, this.theme);
    this.localize.resolve();
    let { request } = this;
    // What a server wrote was for the attributes of then.
    if (this.hasUpdated && changed.size > 0 && request.sources !== this.#wanted) {
      this.surroundings.forget();
      ({ request } = this);
    }
    this.#wanted = request.sources;
    this.loader.want(request);
  }

  // A widget that cannot show its document says so, rather than stay blank.
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      if (!this.document) throw error;
      this.loader.fail(error);
      super.update(changed);
    }
  }

  protected override render(): TemplateResult {
    return html`${isHidden(this, this.loader.state) ? nothing : this.renderFrame()}<slot
        @slotchange=${this.surroundings.read}
      ></slot>`;
  }

  /** All that the widget shows of its own. */
  protected renderFrame(): TemplateResult {
    const { document, given } = this;
    return frame({
      state: this.loader.state,
      language: this.language,
      kind: this.definition.document,
      canSpeak: this.localize.isReady,
      marks: this.localize.marks,
      headingLevel: this.levelBelow(0),
      title: this.heading ?? (document && this.headingOf(document)),
      sources: document?.sources ?? [],
      content: () => this.renderDocument(document!),
      bones: () => this.renderSkeleton(),
      servers: this.serversToGrant,
      hasDocument: given !== undefined,
      focus: () => this.focus(),
      agree: () => this.grantConsent(),
      retry: () => void this.reload(),
    });
  }
}
