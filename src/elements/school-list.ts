import { html, type TemplateResult } from 'lit';
import { schoolsResource } from '../contract/resources.js';
import type { Schools } from '../contract/schools.js';
import type { Asking } from '../ui/asking-element.js';
import { reportAttribute } from '../ui/attributes.js';
import { Disclosures } from '../ui/disclosures.js';
import { DisclosureEvent } from '../ui/events.js';
import { safeUrl } from '../ui/link.js';
import { property } from '../ui/property.js';
import type { Answer } from '../ui/request.js';
import { treeStyles } from '../ui/tree.styles.js';
import { Widget } from '../ui/widget.js';
import { paidPlacementStyles } from './paid-placement.styles.js';
import { groups, schoolsOf } from './school-list.groups.js';
import { schoolBones } from './school-list.school.js';
import { listStyles } from './school-list.styles.js';

/** A list of schools, and what the reader has opened of it. */
export abstract class SchoolListElement extends Widget<Schools> {
  static override styles = [Widget.styles, treeStyles, listStyles, paidPlacementStyles];

  /** Two-letter code of a state, for its schools instead of the nation's. */
  @property() state: string | null = null;

  /** URL of a second document, from an advertising partner, whose `featured` schools are shown first. */
  @property({ attribute: 'featured-src' }) featuredSrc: string | null = null;

  protected override readonly resource = schoolsResource;
  protected override readonly kind = 'schools';
  readonly #disclosures = new Disclosures(this);

  /** How many times the reader asked for more. */
  #more = 0;

  /** Key of the career that is shown. */
  #career: string | undefined;

  /** Whether it is short, for a side column. */
  protected abstract readonly isCompact: boolean;

  protected override get defaultLimit(): number {
    return this.isCompact ? 5 : 6;
  }

  /** @internal */
  override isEmpty({ featured = [], schools }: Schools): boolean {
    return featured.length + schools.length === 0;
  }

  /** @internal */
  override beforeAnswer(answer: Answer<Schools>): void {
    super.beforeAnswer(answer);
    const career = 'document' in answer ? answer.document.career.key : undefined;
    if (career !== this.#career) this.#startAfresh();
    this.#career = career;
  }

  // What the reader opened belongs to the schools that were there.
  #startAfresh() {
    this.#more = 0;
    this.#disclosures.reset();
  }

  protected override get stateCode(): string | null {
    return this.state;
  }

  protected override get addresses(): string[] {
    const own = super.addresses;
    return this.given === undefined && this.featuredSrc ? [...own, this.featuredSrc] : own;
  }

  protected override get question(): string {
    return `${super.question}\n${this.featuredSrc}`;
  }

  protected override async load(asking: Asking): Promise<Schools> {
    const [own, partner] = await Promise.all([super.load(asking), this.#loadFeatured(asking)]);
    return partner ? { ...own, featured: [...(partner.featured ?? []), ...(own.featured ?? [])] } : own;
  }

  // Without the partner's document the publisher's own schools are still worth showing.
  async #loadFeatured(asking: Asking) {
    if (!this.featuredSrc) return undefined;
    return this.read(this.featuredSrc, asking).catch((error: Error) => {
      reportAttribute(this, `featured-src: ${error.message}`);
      return undefined;
    });
  }

  protected override picturesOf(document: Schools): string[] {
    if (this.isCompact) return [];
    return this.#onScreen(document).flatMap(({ school }) => safeUrl(school.logo?.src) ?? []);
  }

  #onScreen(document: Schools) {
    return schoolsOf(document, this.shownLimit * (1 + this.#more));
  }

  protected override headingOf(document: Schools): unknown {
    const isPopular = !this.#onScreen(document).some(({ paid }) => paid);
    const career = this.language.quote(document.career.title);
    return this.language.say(`schools.heading${isPopular ? '.popular' : ''}`, { career });
  }

  protected override renderDocument(document: Schools): TemplateResult {
    const { language, linkTemplate } = this;
    const { career, area, basis, featured = [], schools, total = 0 } = document;
    const all = featured.length + schools.length;
    return html`
      <p part="basis">
        ${language.say('schools.basis', { career: language.quote(career.title), basis: language.quote(basis) })}
      </p>
      ${this.renderNationNote(area)}
      ${groups({
        onScreen: this.#onScreen(document),
        all,
        total: Math.max(all, total),
        step: this.shownLimit,
        showMore: this.#showMore,
        slices: this.slices,
        levelBelow: levels => this.levelBelow(levels),
        manner: {
          isCompact: this.isCompact,
          hasPictures: this.serversToGrant.length === 0,
          linkTemplate,
          disclosures: this.#disclosures,
          changes: this.#disclosures.changes,
          language,
        },
      })}
    `;
  }

  // The reader goes on where the list went on: at the first school that is new.
  readonly #showMore = async () => {
    const before = this.#schools.length;
    this.#more++;
    this.requestUpdate();
    this.dispatchEvent(new DisclosureEvent('schools', true));
    await this.updateComplete;
    const added = this.#schools[before];
    (added?.querySelector('a') ?? added)?.focus();
  };

  get #schools() {
    return this.renderRoot.querySelectorAll<HTMLElement>('[part~=school]');
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<p part="basis"><span class="bone middle"></span></p>
      <div part="body">
        <ul part="list">
          ${Array<TemplateResult>(this.shownLimit).fill(schoolBones(this.isCompact))}
        </ul>
      </div>`;
  }
}
