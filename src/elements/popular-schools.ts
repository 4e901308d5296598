import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Schools } from '../contract/schools.js';
import { words } from '../languages/en/schools.js';
import { register } from '../languages/registry.js';
import type { Asking } from '../ui/asking-element.js';
import { oneOf, reportAttribute } from '../ui/attributes.js';
import { property } from '../ui/property.js';
import { jump, jumpBone } from './popular-schools.jump.js';
import { jumpStyles } from './popular-schools.jump.styles.js';
import { schoolsOf } from './school-list.groups.js';
import { SchoolListElement } from './school-list.js';

register('en', words);

/** Those on the page, so that a link hears of a list that comes later, or changes. */
const onPage = new Set<PopularSchoolsElement>();

const displays = ['list', 'link', 'button', 'compact'] as const;

/**
 * Schools with programs related to a career: featured ones first, each labeled
 * where its place is paid for, then others. Also the one-line link and the
 * button that lead to such a list.
 *
 * @tagname popular-schools
 *
 * @slot - Always shown, in every state.
 * @slot heading - Takes the place of the heading.
 * @slot fallback - Shown while loading, when there is nothing to show, and after a failure.
 * @slot footer - Below everything else.
 *
 * @fires {LoadEvent} cw-load - The schools are on screen.
 * @fires {EmptyEvent} cw-empty - There are none.
 * @fires {FailEvent} cw-error - They could not be had; `reason` says why.
 * @fires {ViewEvent} cw-view - Half of the widget has been in view for one second.
 * @fires {SelectEvent} cw-select - A school's link was activated. Cancel it to follow the link yourself.
 * @fires {DisclosureEvent} cw-toggle - The reader opened or closed an area of study, or asked for more schools.
 *
 * @csspart base - The whole widget.
 * @csspart heading - The widget's heading.
 * @csspart basis - What the list is of, and what its order means.
 * @csspart note - That the figures are for the nation where a state was asked for.
 * @csspart group - The featured schools, or the others.
 * @csspart group-heading - A group's heading.
 * @csspart list - A list of schools.
 * @csspart school - A school.
 * @csspart name - The heading that holds a school's name.
 * @csspart link - A school's name.
 * @csspart locations - Campuses by state.
 * @csspart facts - A school's kind, and its graduates in related programs.
 * @csspart logo - A school's logo.
 * @csspart levels - Degrees and certificates, by group.
 * @csspart areas - The tree of areas of study.
 * @csspart area - An area of study.
 * @csspart toggle - The button that opens and closes an area.
 * @csspart more - The button that shows more schools.
 * @csspart count - How many schools are shown, of how many.
 * @csspart jump - The link or button that leads to a list.
 * @csspart facade - What stands in for content that waits for consent.
 * @csspart allow - The button by which the reader consents.
 * @csspart message - What is said where there is nothing to show.
 * @csspart retry - The button that asks again.
 * @csspart sources - The credits.
 */
export class PopularSchoolsElement extends SchoolListElement {
  static override styles = [SchoolListElement.styles, jumpStyles];

  /** `list` (default), `compact` for a side column, or a one-line `link` or `button` that leads to the list that `for` names. */
  @property({ reflect: true }) display: 'list' | 'compact' | 'link' | 'button' | null = null;

  /** Id of the `<popular-schools>` that a link or button leads to. */
  @property({ attribute: 'for' }) for: string | null = null;

  protected override get isCompact(): boolean {
    return this.#display === 'compact';
  }

  get #display() {
    return oneOf(this, 'display', this.display, displays);
  }

  get #isJump() {
    return this.#display === 'link' || this.#display === 'button';
  }

  /** The list that a link or button leads to; undefined in a list itself, and while the page has none. */
  get #target(): PopularSchoolsElement | undefined {
    if (isServer || !this.for || !this.#isJump) return undefined;
    // Off the page, its root is an element, which has no ids to look for.
    const found = (this.getRootNode() as Partial<ShadowRoot>).getElementById?.(this.for);
    return found instanceof PopularSchoolsElement && !found.#isJump ? found : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    onPage.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    onPage.delete(this);
  }

  protected override updated(): void {
    super.updated();
    if (this.#isJump) return;
    // Links and buttons show what their list shows, so they follow its every change.
    for (const jump of onPage) if (jump.#isJump) jump.requestUpdate();
  }

  // The list that a link leads to may be asked for as little as the link itself.
  protected override get serversToGrant(): string[] {
    const target = this.#target;
    return target ? [...new Set([...super.serversToGrant, ...target.serversToGrant])] : super.serversToGrant;
  }

  // A link shows the number of its list, so it asks what the list asks: one request for both.
  protected override get given(): unknown {
    const target = this.#target;
    return target ? target.given : super.given;
  }

  protected override get question(): string {
    const target = this.#target;
    return target ? target.question : super.question;
  }

  protected override async load(asking: Asking): Promise<Schools> {
    const target = this.#target;
    return target ? target.load(asking) : super.load(asking);
  }

  protected override render(): TemplateResult {
    return this.#isJump ? html`${this.#renderJump()}<slot></slot>` : super.render();
  }

  #renderJump() {
    const kind = this.#display === 'button' ? 'button' : 'link';
    if (!this.canSpeak) return jumpBone(kind);
    const target = this.#target;
    const { answer } = target && target.answer.status !== 'waiting' ? target : this;
    if (!isServer && !target && answer.status !== 'waiting' && answer.status !== 'loading') {
      const fault = this.for ? `for="${this.for}" names no list` : 'for names nothing';
      reportAttribute(this, `${fault}: it is the id of the <popular-schools> to go to`);
    }
    const schools =
      'document' in answer ? schoolsOf(answer.document, (target ?? this).shownLimit) : undefined;
    if (answer.status === 'failed' && this.whenError === 'hide') return nothing;
    if (schools?.length === 0 && this.whenEmpty === 'hide') return nothing;
    return jump({
      kind,
      count: schools?.length,
      isPopular: Boolean(schools?.every(({ paid }) => !paid)),
      id: this.for ?? '',
      // A server takes it that the page has the list that it names.
      go: isServer && this.for ? () => {} : target && (() => target.#arrive()),
      language: this.language,
    });
  }

  #arrive() {
    this.scrollIntoView();
    this.focus({ preventScroll: true });
  }
}
