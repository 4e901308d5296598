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
import { announceFailure, StateEffects } from './state-effects.js';
import { Surroundings } from './surroundings.js';
import { checkTheme } from './themes.js';
import { adoptSheets, makeRoot, prepareToHydrate } from './render-root.js';
import { sharedStyles } from './widget.styles.js';

/**
 * The base of every widget: attributes become a request for a document, and the widget renders its state. A
 * subclass adds which document it is, and how it is rendered.
 */
export abstract class Widget<Document extends AboutCareer> extends LitElement {
  static override styles: CSSResultGroup = sharedStyles;

  /** Key of the career, as the endpoint names it, such as `healthcare-social-workers`. */
  @property() career: string | null = null;
  /** Base URL of the documents. Without it: the page's `<meta name="career-widgets-endpoint">`, then `configure({ endpoint })`. */
  @property() endpoint: string | null = null;
  /** Full URL of one document; takes precedence over `endpoint` and `career`. */
  @property() src: string | null = null;
  /** When to load the document: `lazy`, once the widget comes near the viewport, or `eager`. */
  @property() loading: 'lazy' | 'eager' = 'lazy';
  /** The most items to show; at most 500. */
  @property({ type: Number }) limit: number | null = null;
  /** Text of the heading. By default it comes from the career's title. */
  @property() heading: string | null = null;
  /** Level of the heading, 2 to 6; headings within the widget follow it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /**
   * `inherit` (default) uses the page's own font and colors. Or a preset, `editorial`, `campus`, `minimal` or
   * `bold`, a scheme, `light`, `dark` or `auto` (the reader's system), or both: `campus dark`. A preset alone follows
   * the page's `color-scheme`.
   */
  @property({ reflect: true }) theme: string | null = null;
  /** Where an item's link goes on the publisher's own site, such as `/careers/{key}`; also `{code}` and `{title}`. */
  @property({ attribute: 'link-template' }) linkTemplate: string | null = null;
  /** What to do if there is nothing to show: a `message`, or `hide`. */
  @property({ attribute: 'when-empty' }) whenEmpty: 'message' | 'hide' = 'message';
  /** What to do if the document could not be loaded: a `message`, or `hide`. */
  @property({ attribute: 'when-error' }) whenError: 'message' | 'hide' = 'message';
  /**
   * `required`: neither the document nor a picture is requested before `grantConsent()`, or the reader's click on the
   * button that takes the content's place and names the server.
   */
  @property() consent: 'required' | null = null;
  /** The document itself, for a page that already has it. Then nothing is requested. */
  @property({ attribute: false }) data: unknown = undefined;

  /** Which documents the widget shows: its entry in the registry. */
  protected abstract readonly definition: WidgetDefinition;
  /** The kind of its main document. */
  protected abstract readonly resource: Resource<Document>;
  /** How many items are shown without a `limit`. */
  protected abstract readonly defaultLimit: number;
  /** Whether a document has nothing to show. */
  protected abstract isEmpty(document: Document): boolean;
  /** The default heading for a document. */
  protected abstract headingOf(document: Document): unknown;
  /** URLs of the pictures in a document. */
  protected picturesOf?(document: Document): string[];
  /** The content below the heading. */
  protected abstract renderDocument(document: Document): TemplateResult;
  /** The skeleton of the content, with the height of the content. */
  protected abstract renderSkeleton(): TemplateResult;

  protected readonly surroundings = new Surroundings(this);
  protected readonly localize = new Localize(this);
  protected readonly loader = new Loader<Document>(this, error => announceFailure(this, error));
  readonly #sources = new SourceLoader<Document>(this);
  readonly #effects = new StateEffects(this, this.loader);
  /** Whether the content is prerendered, and not yet changed. */
  #isPrerendered = false;
  #wanted: string | undefined;

  /** @internal For all widgets of the page. */
  static readonly grantConsent: () => void = grantConsent;

  /** Grants consent for this widget's servers, also for other widgets that need them, like the reader's click. */
  grantConsent(): void {
    grantServers(this.serversToGrant);
  }

  /** Resolves once the current document has loaded or failed, and the result is rendered. */
  async settled(): Promise<void> {
    await this.updateComplete;
    await this.localize.coming;
    return this.loader.settled();
  }

  /** Loads the document again. The content stays on screen until a newer one has loaded. */
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

  /** The language of the widget. */
  protected get language(): Language {
    return this.localize.languageFor(this.document?.language);
  }

  /** How many items are shown. */
  protected get shownLimit(): number {
    return itemLimit(this, this.defaultLimit);
  }

  /** Level of the headings that are some levels below the widget's own. */
  protected levelBelow(levels: number): number {
    return levelBelow(this, levels);
  }

  /** The document that the page provides: an object, or the text of a JSON script. */
  protected get given(): unknown {
    // A page may pass `false` or `''` while it waits for its data.
    return this.data || this.surroundings.inline;
  }

  get #wants() {
    return sourcesOf(this.definition, name => this[propertyOf(name) as 'src']);
  }

  /** The request for the widget's document. */
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

  /** @internal Called when the widget moves to another document. */
  adoptedCallback(): void {
    adoptSheets(this);
  }

  /** @internal Its presence keeps `moveBefore` from disconnecting and reconnecting the widget. */
  connectedMoveCallback(): void {}

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#isPrerendered && !this.hasUpdated ? this.#hydrate() : super.scheduleUpdate();
  }

  // Prerendered content stays until the document is complete and the language is loaded.
  async #hydrate() {
    this.localize.resolve();
    await prepareToHydrate(this, Promise.all([this.surroundings.whole, this.localize.coming]));
    return super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    checkTheme(this, this.theme);
    this.localize.resolve();
    let { request } = this;
    // Prerendered content was for the initial attributes.
    if (this.hasUpdated && changed.size > 0 && request.sources !== this.#wanted) {
      this.surroundings.forget();
      ({ request } = this);
    }
    this.#wanted = request.sources;
    this.loader.want(request);
  }

  // A widget that cannot render its document says so, rather than stay blank.
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      if (!this.document) throw error;
      this.loader.fail(error);
      super.update(changed);
    }
  }

  protected override updated(): void {
    this.#effects.follow();
  }

  protected override render(): TemplateResult {
    return html`${isHidden(this, this.loader.state) ? nothing : this.renderFrame()}<slot
        @slotchange=${this.surroundings.read}
      ></slot>`;
  }

  /** The content of the shadow root. */
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
