import { html, nothing, type TemplateResult } from 'lit';
import type { CareerList, Related } from '../../contract/related.js';
import { relatedResource } from '../../contract/resources.js';
import { words } from './words.js';
import { register } from '../../i18n/registry.js';
import { wordsOf } from '../../widget/attributes.js';
import { heading } from '../../view/frame.js';
import type { Language } from '../../i18n/language.js';
import { property } from '../../widget/define.js';
import { Tabs } from '../../view/tabs.js';
import { tabsStyles } from '../../view/tabs.styles.js';
import { Widget } from '../../widget/widget.js';
import { card, cardBones, type CardOptions } from './card.js';
import { widgets } from '../registry.js';
import { styles } from './styles.js';

register(words);

/**
 * Careers near the one that a page is about, as cards under tabs.
 *
 * @tagname related-careers
 *
 * @slot - Always shown, in every state.
 * @slot heading - Replaces the heading.
 * @slot fallback - Shown while loading, when there is nothing to show, and after a failure.
 * @slot footer - Below everything else.
 *
 * @fires {LoadEvent} cw-load - The careers are on screen.
 * @fires {EmptyEvent} cw-empty - There are none.
 * @fires {FailEvent} cw-error - They could not be loaded; `reason` says why.
 * @fires {ViewEvent} cw-view - Half of the widget has been in view for one second.
 * @fires {SelectEvent} cw-select - A career's link was activated. Cancel the event to handle the link yourself.
 * @fires {TabEvent} cw-tab - The reader selected another list.
 *
 * @csspart base - The whole widget.
 * @csspart heading - The widget's heading.
 * @csspart tabs - The row of tabs.
 * @csspart tab - A tab.
 * @csspart panel - What a tab shows.
 * @csspart panel-heading - A list's name, where there are no tabs: in print, and without scripts.
 * @csspart basis - What a list's order means.
 * @csspart list - A list of careers.
 * @csspart card - A career.
 * @csspart link - A career's title.
 * @csspart summary - A sentence or two about a career.
 * @csspart facts - Figures and dates about a career.
 * @csspart pay - A career's pay.
 * @csspart education - The typical entry-level education.
 * @csspart updated - When the data about a career were last updated.
 * @csspart facade - The placeholder for content that waits for consent.
 * @csspart allow - The button that gives consent.
 * @csspart message - The message if there is nothing to show.
 * @csspart retry - The retry button.
 * @csspart sources - The credits.
 */
export class RelatedCareersElement extends Widget<Related> {
  static override styles = [Widget.styles, tabsStyles, styles];

  /** Which lists to show, in order, such as `related recent popular`. By default all lists of the document. */
  @property() tabs: string | null = null;

  protected override readonly definition = widgets['related-careers'];
  protected override readonly resource = relatedResource;
  protected override readonly defaultLimit = 6;
  readonly #tabs = new Tabs(this);

  protected override isEmpty(document: Related): boolean {
    return this.#lists(document).length === 0;
  }

  protected override headingOf({ career }: Related): unknown {
    return this.language.say('related.heading', { career: this.language.quote(career.title) });
  }

  protected override renderDocument(document: Related): TemplateResult {
    const { language } = this;
    const all = this.#lists(document);
    const lists = all.slice(0, mostTabs);
    const [first] = lists;
    return html`<div part="body">
      ${
        lists.length > 1
          ? this.#tabs.render(
              lists.map(list => ({
                name: list.name,
                label: label(list, language),
                heading: heading(this.levelBelow(1), 'panel-heading', label(list, language)),
                content: this.#renderList(list, document),
              })),
              language.say('related.tabs'),
            )
          : first && this.#renderList(first, document)
      }
      ${all.length > mostTabs ? html`<p class="rest">${language.say('related.more', { count: all.length - mostTabs })}</p>` : nothing}
    </div>`;
  }

  /** The lists to show: those in `tabs`, in its order, or all; never an empty one. */
  #lists({ lists }: Related): CareerList[] {
    const filled = lists.filter(({ careers }) => careers.length > 0);
    const names = wordsOf(
      this,
      'tabs',
      this.tabs,
      lists.map(({ name }) => name),
    );
    const chosen = names.flatMap(name => filled.filter(list => list.name === name));
    return chosen.length > 0 ? chosen : filled;
  }

  #renderList({ name, basis, careers }: CareerList, { area, period }: Related) {
    const { language, linkTemplate } = this;
    const options: CardOptions = { list: name, language, linkTemplate };
    const order = language.quote(basis);
    const values = area &&
      period && { basis: order, area: language.quote(area.name), period: language.date(period) };
    return html`
      <p part="basis">${values ? language.say('related.basis', values) : order}</p>
      <ul part="list">
        ${careers.slice(0, this.shownLimit).map((career, index) => card(career, index, options))}
      </ul>
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div part="body">
      <div part="tabs">
        <span part="tab"><span class="bone"></span></span>
      </div>
      <p part="basis"><span class="bone short"></span></p>
      <ul part="list">
        ${Array<TemplateResult>(this.shownLimit).fill(cardBones)}
      </ul>
    </div>`;
  }
}

/** The most lists that get a tab. */
const mostTabs = 12;

const known = ['related', 'recent', 'popular'] as const;

function label({ name, label }: CareerList, language: Language): unknown {
  const list = known.find(list => list === name);
  return label || !list ? language.quote(label ?? name) : language.say(`list.${list}`);
}
