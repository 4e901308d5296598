import {
  html,
  isServer,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Area, Source as Credit } from '../contract/parts.js';
import type { Resource } from '../contract/resource.js';
import { sourcesOf, type WidgetDefinition } from '../contract/sources.js';
import type { Language } from '../i18n/language.js';
import { grantConsent, grantServers, serversToGrant } from '../load/consent.js';
import { facade } from '../view/facade.js';
import { frame } from '../view/frame.js';
import { select } from '../view/item-link.js';
import { adoptSheets, foreignRoot } from './adopted-sheets.js';
import { announce, announceFailure } from './announce.js';
import { isSet, oneOf, wholeNumber } from './attributes.js';
import { CustomStates } from './custom-states.js';
import { HeightLock } from './height-lock.js';
import { hostStyles } from './host.styles.js';
import { Loader, type Request, type State } from './loader.js';
import { Localize } from './localize.js';
import { presets } from './presets.styles.js';
import { property } from './property.js';
import { skeletonStyles } from './skeleton.styles.js';
import { SourceLoader } from './source-loader.js';
import { Surroundings } from './surroundings.js';
import { checkTheme } from './theme.js';
import { tokens } from './tokens.js';
import { ViewTracker } from './view-tracker.js';
import { widgetStyles } from './widget.styles.js';

/** What a widget's document has, whatever it is about. */
interface AboutCareer {
  language?: string | undefined;
  sources: Credit[];
}

/** Items that a page can have of a list, whatever its limit. */
const maxLimit = 500;

const hideable = ['message', 'hide'] as const;

/**
 * What every widget is: attributes become a request for a document, and the page shows the state of that request. A
 * widget adds which document it is, and how it looks.
 *
 * @cssState waiting - Not near the viewport yet.
 * @cssState consent - Waits for consent before it asks anything.
 * @cssState loading - The document has been asked for.
 * @cssState loaded - The content is on screen.
 * @cssState empty - There is nothing to show.
 * @cssState failed - The document could not be had.
 * @cssState hidden - Nothing of its own is shown, as `when-empty` or `when-error` asks.
 */
export abstract class Widget<Document extends AboutCareer> extends LitElement {
  static override styles: CSSResultGroup = [tokens, presets, hostStyles, widgetStyles, skeletonStyles];

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
  /** The content below the heading. */
  protected abstract renderDocument(document: Document): TemplateResult;
  /** The shape of the content to come, as high as it will be. */
  protected abstract renderSkeleton(): TemplateResult;

  protected readonly surroundings = new Surroundings(this);
  protected readonly localize = new Localize(this);
  protected readonly loader = new Loader<Document>(this, error => announceFailure(this, error));
  readonly #sources = new SourceLoader<Document>(this);
  readonly #views = new ViewTracker(this);
  readonly #heightLock = new HeightLock(this);
  // At once, because in another document it would be too late.
  readonly #states = isServer ? undefined : new CustomStates(this);
  /** Whether a server has written the content, which stays until it changes. */
  #isPrerendered = false;
  #wanted: string | undefined;
  #rendered: State<Document> | undefined;

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
    const limit = wholeNumber(this, 'limit', this.limit, { fallback: this.defaultLimit, min: 1 });
    return Math.min(limit, maxLimit);
  }

  /** Level of the headings that stand so many levels below the widget's own. */
  protected levelBelow(levels: number): number {
    const own = wholeNumber(this, 'heading-level', this.headingLevel, { fallback: 2, min: 2, max: 6 });
    return Math.min(6, own + levels);
  }

  /** The document that the page gives: an object, or the text of a JSON script. */
  protected get given(): unknown {
    // `false` and `''` are what a page has while it waits for its data.
    return this.data || this.surroundings.inline;
  }

  /** URLs of the pictures that a document names. */
  protected picturesOf?(document: Document): string[];

  /** The document that the widget wants. */
  protected get request(): Request<Document> {
    const { given, resource } = this;
    const sources = sourcesOf(this.definition, name => this[propertyOf(name) as 'src']);
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
    // Frameworks write nothing as `false`; any other word is a mistake that requests nothing.
    if (!isSet(this.consent)) return [];
    oneOf(this, 'consent', this.consent, ['required']);
    const { given, document } = this;
    const addresses =
      given === undefined
        ? this.#sources.addresses(sourcesOf(this.definition, name => this[propertyOf(name) as 'src']))
        : document
          ? (this.picturesOf?.(document) ?? [])
          : [];
    return serversToGrant(addresses, isServer ? undefined : this.ownerDocument.baseURI);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isPrerendered = !isServer && this.shadowRoot !== null;
    const root = isServer || this.ownerDocument === document ? super.createRenderRoot() : foreignRoot(this);
    if (!isServer) root.addEventListener('click', select);
    return root;
  }

  /** @internal The page has moved the widget to another document. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    if (this.shadowRoot) adoptSheets(this.shadowRoot, elementStyles);
  }

  /** @internal Being here keeps `moveBefore` from taking the widget off the page and back on. */
  connectedMoveCallback(): void {}

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#isPrerendered && !this.hasUpdated ? this.#hydrate() : super.scheduleUpdate();
  }

  // What a server wrote stays as it is until the document is whole and its language can be spoken.
  async #hydrate() {
    this.localize.resolve();
    const [code] = await Promise.all([
      import('./hydrate.js').catch(() => undefined),
      this.surroundings.whole,
      this.localize.coming,
    ]);
    const render = () => super.scheduleUpdate();
    // Where the first node is, which gives the styles, Lit would render ahead of it.
    this.renderOptions.renderBefore = null;
    if (code) return code.hydrate(this, render);
    this.shadowRoot!.replaceChildren();
    return render();
  }

  protected override willUpdate(changed: PropertyValues): void {
    checkTheme(this, this.theme);
    this.localize.resolve();
    const before = this.loader.state;
    let { request } = this;
    // What a server wrote was for the attributes of then.
    if (this.hasUpdated && changed.size > 0 && request.sources !== this.#wanted) {
      this.surroundings.forget();
      ({ request } = this);
    }
    this.#wanted = request.sources;
    this.loader.want(request);
    const { state } = this.loader;
    if (state === this.#rendered && state === before) return;
    // A message in a skeleton's room would leave a hole in the page, which is worse than one move.
    if (state.status !== 'loaded' && state.status !== 'loading') this.#heightLock.release();
    // What takes the place of a document finds no skeleton's room.
    else if (
      state.status === 'loaded' &&
      this.hasUpdated &&
      this.#rendered &&
      !('document' in this.#rendered)
    )
      this.#heightLock.hold();
  }

  // A widget that cannot show its document says so, rather than stay blank.
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      if (!this.document) throw error;
      this.loader.fail(error);
      this.#heightLock.release();
      super.update(changed);
    }
  }

  protected override updated(): void {
    const { state } = this.loader;
    const isConsent = state.status === 'waiting' && state.for === 'consent';
    this.#states!.set(state.status, isConsent && 'consent', this.#isHidden && 'hidden');
    if (state === this.#rendered) return;
    this.#rendered = state;
    if (state.status === 'loaded') this.#views.watch();
    // Told once it is on screen, so that a listener may read or measure it.
    announce(this, state);
  }

  protected override render(): TemplateResult {
    return html`${this.#isHidden ? nothing : this.renderFrame()}<slot
        @slotchange=${this.surroundings.read}
      ></slot>`;
  }

  /** All that the widget shows of its own. */
  protected renderFrame(): TemplateResult {
    const { document, language, given } = this;
    const servers = this.serversToGrant;
    const kind = this.definition.document;
    return frame({
      state: this.loader.state,
      language,
      kind,
      canSpeak: this.localize.isReady,
      marks: this.localize.marks,
      headingLevel: this.levelBelow(0),
      title: this.heading ?? (document && this.headingOf(document)),
      sources: document?.sources ?? [],
      content: () => this.renderDocument(document!),
      bones: () => this.renderSkeleton(),
      facade:
        servers.length > 0 && this.localize.isReady
          ? facade({ what: given === undefined ? kind : 'pictures', servers, language, agree: this.#agree })
          : nothing,
      retry: given === undefined ? this.#retry : undefined,
    });
  }

  /** Says so where a state was wanted and has no document, so that the nation's is shown. */
  protected renderNationNote(area: Area, state: string | null): unknown {
    const { language } = this;
    const kind = this.definition.document;
    if (kind === 'related' || !state || area.type !== 'nation' || this.src) return nothing;
    const values = { state: state.toUpperCase(), nation: language.quote(area.name) };
    return html`<p part="note">${language.say(`${kind}.nation`, values)}</p>`;
  }

  // The button goes as the request is made, so focus goes where the content will be.
  readonly #retry = () => {
    this.focus();
    void this.reload();
  };

  readonly #agree = () => {
    this.focus();
    this.grantConsent();
  };

  get #isHidden() {
    const { status } = this.loader.state;
    return (
      (status === 'empty' && oneOf(this, 'when-empty', this.whenEmpty, hideable) === 'hide') ||
      (status === 'failed' && oneOf(this, 'when-error', this.whenError, hideable) === 'hide')
    );
  }
}

/** The property of an attribute: `featuredSrc` of `featured-src`. */
const propertyOf = (attribute: string) =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
