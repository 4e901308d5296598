import { html, isServer, nothing, type TemplateResult } from 'lit';
import { schoolsResource } from '../../contract/resources.js';
import type { Schools } from '../../contract/schools.js';
import { register } from '../../i18n/registry.js';
import { nationNote } from '../../view/states.js';
import { Disclosures } from '../../view/disclosures.js';
import { safeUrl } from '../../view/link.js';
import { treeStyles } from '../../view/tree.styles.js';
import { oneOf } from '../../widget/attributes.js';
import { DisclosureEvent } from '../../widget/events.js';
import type { Request } from '../../widget/loader.js';
import { property } from '../../widget/define.js';
import { Widget } from '../../widget/widget.js';
import { widgets } from '../registry.js';
import { groups, listBones, schoolsOf } from './groups.js';
import { jump, jumpBone, jumpStyles, reportMissingList } from './jump.js';
import { paidPlacementStyles } from './paid-placement.styles.js';
import { listStyles } from './styles.js';
import { words } from './words.js';

register(words);

/** Those on the page, so that a link is updated when a list is added or changes. */
const onPage = new Set<PopularSchoolsElement>();

const displays = ['list', 'link', 'button', 'compact'] as const;

/**
 * Schools with programs related to a career: featured ones first, with a label on each paid placement, then
 * others. Also the one-line link and the button to such a list.
 *
 * @tagname popular-schools
 *
 * @slot - Always shown, in every state.
 * @slot heading - Replaces the heading.
 * @slot fallback - Shown while loading, when there is nothing to show, and after a failure.
 * @slot footer - Below everything else.
 *
 * @fires {LoadEvent} cw-load - The schools are on screen.
 * @fires {EmptyEvent} cw-empty - There are none.
 * @fires {FailEvent} cw-error - They could not be loaded; `reason` says why.
 * @fires {ViewEvent} cw-view - Half of the widget has been in view for one second.
 * @fires {SelectEvent} cw-select - A school's link was activated. Cancel the event to handle the link yourself.
 * @fires {DisclosureEvent} cw-toggle - The reader opened or closed an area of study, or requested more schools.
 *
 * @csspart base - The whole widget.
 * @csspart heading - The widget's heading.
 * @csspart basis - What the list contains, and what its order means.
 * @csspart note - Says that the figures are national although a state was requested.
 * @csspart group - The featured schools, or the others.
 * @csspart group-heading - A group's heading.
 * @csspart list - A list of schools.
 * @csspart school - A school.
 * @csspart name - The heading with a school's name.
 * @csspart link - A school's name.
 * @csspart locations - Campuses by state.
 * @csspart facts - A school's kind, and its graduates in related programs.
 * @csspart logo - A school's logo.
 * @csspart levels - Degrees and certificates, by group.
 * @csspart areas - The tree of areas of study.
 * @csspart area - An area of study.
 * @csspart toggle - The button that opens and closes an area.
 * @csspart more - The button that shows more schools.
 * @csspart count - The number of schools shown, and the total.
 * @csspart jump - The link or button to a list.
 * @csspart facade - The placeholder for content that waits for consent.
 * @csspart allow - The button that gives consent.
 * @csspart message - The message if there is nothing to show.
 * @csspart retry - The retry button.
 * @csspart sources - The credits.
 */
export class PopularSchoolsElement extends Widget<Schools> {
  static override styles = [Widget.styles, treeStyles, listStyles, paidPlacementStyles, jumpStyles];

  /** Two-letter code of a state, for its schools instead of the nation's. */
  @property() state: string | null = null;

  /** URL of a second document, from an advertising partner, whose `featured` schools are shown first. */
  @property({ attribute: 'featured-src' }) featuredSrc: string | null = null;

  /** `list` (default), `compact` for a side column, or a one-line `link` or `button` to the list that `for` refers to. */
  @property({ reflect: true }) display: 'list' | 'compact' | 'link' | 'button' | null = null;

  /** Id of the `<popular-schools>` that a link or button links to. */
  @property({ attribute: 'for' }) for: string | null = null;

  protected override readonly definition = widgets['popular-schools'];
  protected override readonly resource = schoolsResource;
  readonly #disclosures = new Disclosures(this);
  /** How many times the reader requested more. */
  #more = 0;
  /** Key of the career that is shown. */
  #career: string | undefined;

  protected override get defaultLimit(): number {
    return this.#isCompact ? 5 : 6;
  }

  get #display() {
    return oneOf(this, 'display', this.display, displays);
  }

  get #isCompact() {
    return this.#display === 'compact';
  }

  get #isJump() {
    return this.#display === 'link' || this.#display === 'button';
  }

  /** The list that a link or button links to; undefined for a list itself, and while the page has none. */
  get #target(): PopularSchoolsElement | undefined {
    if (isServer || !this.for || !this.#isJump) return undefined;
    // Off the page, its root is an element, which has no `getElementById`.
    const found = (this.getRootNode() as Partial<ShadowRoot>).getElementById?.(this.for);
    return found instanceof PopularSchoolsElement && !found.#isJump ? found : undefined;
  }

  constructor() {
    super();
    this.addController({
      hostConnected: () => onPage.add(this),
      hostDisconnected: () => onPage.delete(this),
    });
  }

  // A link shows the number of schools in its list, so it has the same request.
  protected override get request(): Request<Schools> {
    const { isEager, awaitsConsent, ...own } = super.request;
    return { ...(this.#target?.request ?? own), isEager, awaitsConsent };
  }

  protected override get given(): unknown {
    const target = this.#target;
    return target ? target.given : super.given;
  }

  // The list that a link refers to needs consent as much as the link itself.
  protected override get serversToGrant(): string[] {
    const target = this.#target;
    return target ? [...new Set([...super.serversToGrant, ...target.serversToGrant])] : super.serversToGrant;
  }

  protected override picturesOf(document: Schools): string[] {
    if (this.#isCompact) return [];
    return this.#onScreen(document).flatMap(({ school }) => safeUrl(school.logo?.src) ?? []);
  }

  protected override isEmpty({ featured = [], schools }: Schools): boolean {
    return featured.length + schools.length === 0;
  }

  protected override updated(): void {
    super.updated();
    if (this.#isJump) return;
    // Links and buttons depend on their list, so they update whenever it changes.
    for (const jump of onPage) if (jump.#isJump) jump.requestUpdate();
  }

  #onScreen(document: Schools) {
    return schoolsOf(document, this.shownLimit * (1 + this.#more));
  }

  protected override headingOf(document: Schools): unknown {
    const isPopular = !this.#onScreen(document).some(({ paid }) => paid);
    const career = this.language.quote(document.career.title);
    return this.language.say(`schools.heading${isPopular ? '.popular' : ''}`, { career });
  }

  protected override render(): TemplateResult {
    this.#startAfresh();
    return this.#isJump ? html`${this.#renderJump()}<slot></slot>` : super.render();
  }

  // What the reader opened belongs to the previous schools.
  #startAfresh() {
    const { document } = this;
    if (!document || document.career.key === this.#career) return;
    if (this.#career !== undefined) {
      this.#more = 0;
      this.#disclosures.reset();
    }
    this.#career = document.career.key;
  }

  protected override renderDocument(document: Schools): TemplateResult {
    const { language } = this;
    const { career, basis, featured = [], schools, total = 0 } = document;
    const all = featured.length + schools.length;
    return html`
      <p part="basis">
        ${language.say('schools.basis', { career: language.quote(career.title), basis: language.quote(basis) })}
      </p>
      ${nationNote('schools', document.area, this, language)}
      ${groups({
        onScreen: this.#onScreen(document),
        all,
        total: Math.max(all, total),
        step: this.shownLimit,
        showMore: this.#showMore,
        levelBelow: levels => this.levelBelow(levels),
        options: {
          isCompact: this.#isCompact,
          hasPictures: this.serversToGrant.length === 0,
          linkTemplate: this.linkTemplate,
          disclosures: this.#disclosures,
          language,
        },
      })}
    `;
  }

  // Focus moves to the first new school.
  readonly #showMore = async () => {
    const schools = () => this.shadowRoot!.querySelectorAll<HTMLElement>('[part~=school]');
    const before = schools().length;
    this.#more++;
    this.requestUpdate();
    this.dispatchEvent(new DisclosureEvent('schools', true));
    await this.updateComplete;
    const added = schools()[before];
    (added?.querySelector('a') ?? added)?.focus();
  };

  protected override renderSkeleton(): TemplateResult {
    return listBones(this.shownLimit, this.#isCompact);
  }

  #renderJump() {
    const kind = this.#display === 'button' ? 'button' : 'link';
    if (!this.localize.isReady) return jumpBone(kind);
    const { language, for: id, whenEmpty, whenError } = this;
    const target = this.#target;
    const { state } = target && target.loader.state.status !== 'waiting' ? target.loader : this.loader;
    const isOver = state.status !== 'waiting' && state.status !== 'loading';
    if (!isServer && !target && isOver) reportMissingList(this, id);
    const schools = 'document' in state ? schoolsOf(state.document, (target ?? this).shownLimit) : undefined;
    if (state.status === 'failed' ? whenError === 'hide' : schools?.length === 0 && whenEmpty === 'hide')
      return nothing;
    // On a server, the list is assumed to be on the page.
    const go = isServer && id ? () => {} : target && (() => target.#arrive());
    return jump({ kind, schools, id: id ?? '', go, language });
  }

  #arrive() {
    this.scrollIntoView();
    this.focus({ preventScroll: true });
  }
}
