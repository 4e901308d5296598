import {
  html,
  isServer,
  type LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Area, Source } from '../contract/parts.js';
import { grantConsent, grantServers } from '../data/consent.js';
import { adoptSheets, foreignRoot } from './adopted-sheets.js';
import { announce } from './announce.js';
import { AskingElement } from './asking-element.js';
import { oneOf } from './attributes.js';
import { credits } from './credits.js';
import { CustomStates } from './custom-states.js';
import { facade } from './facade.js';
import { heading } from './heading.js';
import { hostStyles } from './host.styles.js';
import { select } from './item-link.js';
import type { Language } from './language.js';
import { presets } from './presets.styles.js';
import type { Answer } from './request.js';
import { Reserve } from './reserve.js';
import { Seen } from './seen.js';
import { skeletonStyles } from './skeleton.styles.js';
import { Slices } from './slices.js';
import { headingBone, skeleton, statusMessage } from './states.js';
import { checkTheme } from './theme.js';
import { tokens } from './tokens.js';
import { widgetStyles } from './widget.styles.js';

/** What a widget's document has, whatever it is about. */
interface AboutCareer {
  language?: string | undefined;
  sources: Source[];
}

const hideable = ['message', 'hide'] as const;

/**
 * What every widget is: attributes become one question, and the page shows
 * where the answer stands. A widget adds only what to ask for (`resource`) and
 * how the answer looks (`renderDocument`, `renderSkeleton`).
 *
 * @cssprop [--cw-text] - Color of text. By default the page's own.
 * @cssprop [--cw-accent] - Color of links, of the chosen tab and of bars. By default a blue, dark or light as text is.
 * @cssprop [--cw-muted] - Color of what is said in passing: the basis, the credits.
 * @cssprop [--cw-line] - Color of lines and borders.
 * @cssprop [--cw-fill] - Color behind notes, bars, and buttons under the pointer.
 * @cssprop [--cw-surface] - Color behind the whole widget.
 * @cssprop [--cw-edge] - Line along the top of the widget, such as `4px double black`.
 * @cssprop [--cw-bar] - Color of the bars. By default the accent.
 * @cssprop [--cw-bar-size] - Thickness of the bars: a length of `0.8em` at the most.
 * @cssprop [--cw-font] - Font of all text. By default the page's own.
 * @cssprop [--cw-radius] - Radius of corners: a length in `em`.
 * @cssprop [--cw-gap] - Space between items.
 * @cssprop [--cw-padding] - Space between the widget's edge and its content.
 * @cssprop [--cw-heading-font] - Font of the heading.
 * @cssprop [--cw-heading-size] - Size of the heading.
 * @cssprop [--cw-heading-weight] - Weight of the heading.
 * @cssprop [--cw-heading] - Color of the heading.
 * @cssprop [--cw-card] - Color behind a career's card. By default the surface.
 * @cssprop [--cw-card-border] - Widths of a card's borders, such as `1px`, or `1px 0 0` for a line above alone.
 * @cssprop [--cw-card-padding] - Space between a card's sides and its content.
 * @cssprop [--cw-card-shadow] - Shadow of a card.
 * @cssprop [--cw-tab] - Color behind the chosen tab.
 * @cssprop [--cw-tab-text] - Color of the chosen tab's name.
 *
 * @cssState waiting - Not near the viewport yet.
 * @cssState consent - Waits for consent before it asks anything.
 * @cssState loading - The document has been asked for.
 * @cssState loaded - The content is on screen.
 * @cssState empty - There is nothing to show.
 * @cssState failed - The document could not be had.
 * @cssState hidden - Nothing of its own is shown, as `when-empty` or `when-error` asks.
 */
export abstract class Widget<Document extends AboutCareer> extends AskingElement<Document> {
  static override styles: CSSResultGroup = [tokens, presets, hostStyles, widgetStyles, skeletonStyles];

  /** Which words say that there is no content. */
  protected abstract readonly kind: 'related' | 'schools' | 'wages';

  /** The heading that follows from the document. */
  protected abstract headingOf(document: Document): unknown;

  /** The content below the heading. */
  protected abstract renderDocument(document: Document): TemplateResult;

  /** The shape of the content that is to come, as high as it will be. */
  protected abstract renderSkeleton(): TemplateResult;

  readonly #seen = new Seen(this);
  readonly #reserve = new Reserve(this);
  protected readonly slices = new Slices(this);
  // At once, because in another document it would be too late.
  readonly #states = isServer ? undefined : new CustomStates(this);
  /** Whether a server has written the content, which stays until it changes. */
  #isWritten = false;

  /** @internal For all widgets of the page. */
  static readonly grantConsent: () => void = grantConsent;

  /** Lets this widget ask the servers that it needs, and others that need the same ones, as the reader's click does. */
  grantConsent(): void {
    grantServers(this.serversToGrant);
  }

  /** Resolves once the document that is wanted now has been had, or not, and shown. */
  async settled(): Promise<void> {
    await this.updateComplete;
    await this.localize.coming;
    return this.request.settled();
  }

  /** Asks for the document again. What is on screen stays there until a better answer comes. */
  reload(): Promise<void> {
    this.askAgain();
    return this.settled();
  }

  /** @internal */
  override beforeAnswer({ status }: Answer<Document>): void {
    // A message in a skeleton's room would leave a hole in the page, which is worse than one move.
    if (status !== 'loaded') this.#reserve.release();
    // What takes the place of a document finds no skeleton's room.
    else if (this.hasUpdated && !this.document) this.#reserve.hold();
  }

  /** @internal */
  override afterAnswer(answer: Answer<Document>): void {
    if (answer.status === 'loaded') this.#seen.watch();
    announce(this, answer);
  }

  /** Moves focus to the widget's heading, for a reader who jumps to it. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus(options);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isWritten = !isServer && this.shadowRoot !== null;
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
    return this.#isWritten && !this.hasUpdated ? this.#takeOver() : super.scheduleUpdate();
  }

  // What a server wrote stays as it is until the document is whole and its language can be spoken.
  async #takeOver() {
    this.localize.resolve();
    const [code] = await Promise.all([
      import('./take-over.js').catch(() => undefined),
      this.surroundings.whole,
      this.localize.coming,
    ]);
    const render = () => super.scheduleUpdate();
    this.slices.reset(Infinity);
    // Where the first node is, which gives the styles, Lit would render ahead of it.
    this.renderOptions.renderBefore = null;
    if (code) return code.takeOver(this, render);
    this.shadowRoot!.replaceChildren();
    return render();
  }

  protected override willUpdate(changed: PropertyValues): void {
    checkTheme(this, this.theme);
    this.localize.resolve();
    this.askIfDue(changed.size > 0);
    if (this.waitsForConsent) this.#reserve.release();
  }

  // A widget that cannot show its document says so, rather than stay blank.
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      if (!this.document) throw error;
      this.request.fail(error);
      this.#reserve.release();
      super.update(changed);
    }
  }

  protected override updated(): void {
    this.#states!.set(this.answer.status, this.waitsForConsent && 'consent', this.#isHidden && 'hidden');
  }

  // Nobody is told that the content is here before all of it is.
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.slices.whole;
    return isComplete;
  }

  protected override get firstItems(): number {
    // What takes the place of a list begins with no less of it.
    return this.document ? Infinity : this.slices.roomFor(this.shownLimit);
  }

  /** @internal */
  get isPartial(): boolean {
    return this.request.isPartial;
  }

  /** @internal Draws, without waiting for whoever asks for it, and has more of a document to draw. */
  drawMore(most: number): void {
    this.request.goOn(most);
    this.requestUpdate();
    this.performUpdate();
  }

  /** How the widget speaks. */
  protected get language(): Language {
    return this.localize.languageFor(this.document?.language);
  }

  protected override render(): TemplateResult {
    return html`${this.#isHidden ? nothing : this.renderFrame()}<slot
        @slotchange=${this.surroundings.read}
      ></slot>`;
  }

  /** All that the widget shows of its own. */
  protected renderFrame(): TemplateResult {
    const { answer, document, language } = this;
    const { lang, dir } = this.localize.marks;
    const title = this.heading ?? (document && this.headingOf(document));
    const isHeldBack = this.waitsForConsent;
    const isToCome = !isHeldBack && (answer.status === 'waiting' || answer.status === 'loading');
    const servers = this.serversToGrant;
    const retry = this.given === undefined ? this.#retry : undefined;
    if (!document) this.slices.reset();
    return html`
      <div part="base" lang=${lang ?? nothing} dir=${dir ?? nothing}>
        <div class="held">
          <div id="title" tabindex="-1">
            <slot name="heading"
              >${title ? heading(this.levelBelow(0), 'heading', title) : isToCome ? headingBone : nothing}</slot
            >
          </div>
          <div role="status">
            ${this.localize.isReady ? statusMessage(answer, language, this.kind, retry) : nothing}
          </div>
          ${answer.status === 'loaded' ? this.renderDocument(answer.document) : nothing}
          ${isHeldBack ? html`<slot name="fallback"></slot>` : nothing}
          ${servers.length > 0 ? this.#renderFacade(servers) : nothing}
          ${isToCome ? skeleton(this.renderSkeleton(), answer.status) : nothing}
          ${document ? credits(document.sources, language) : nothing}
        </div>
        <slot name="footer"></slot>
      </div>
    `;
  }

  #renderFacade(servers: string[]) {
    const { language, kind, given } = this;
    if (!this.canSpeak) return nothing;
    return facade({ what: given === undefined ? kind : 'pictures', servers, language, agree: this.#agree });
  }

  /** Says so where a state was asked for and has no document, so that the nation's is shown. */
  protected renderNationNote(area: Area): unknown {
    const { stateCode, language, kind } = this;
    if (kind === 'related' || !stateCode || area.type !== 'nation' || this.src) return nothing;
    const values = { state: stateCode.toUpperCase(), nation: language.quote(area.name) };
    return html`<p part="note">${language.say(`${kind}.nation`, values)}</p>`;
  }

  // The button goes as the question is asked, so focus goes where the answer will be.
  readonly #retry = () => {
    this.focus();
    void this.reload();
  };

  readonly #agree = () => {
    this.focus();
    this.grantConsent();
  };

  get #isHidden() {
    const { status } = this.answer;
    return (
      (status === 'empty' && oneOf(this, 'when-empty', this.whenEmpty, hideable) === 'hide') ||
      (status === 'failed' && oneOf(this, 'when-error', this.whenError, hideable) === 'hide')
    );
  }
}
