import { html, nothing, type TemplateResult } from 'lit';
import { wagesResource } from '../../contract/resources.js';
import type { Wages } from '../../contract/wages.js';
import { words } from './words.js';
import { register } from '../../i18n/registry.js';
import { nationNote } from '../../view/states.js';
import { isSet, oneOf } from '../../widget/attributes.js';
import { property } from '../../widget/define.js';
import { Widget } from '../../widget/widget.js';
import { rangeColumns, scaleOf, type PayOptions } from './pay.js';
import { row, rowBones } from './row.js';
import { widgets } from '../registry.js';
import { styles } from './styles.js';

register(words);

/**
 * The pay of a career and its related jobs, as a table with bars for comparison.
 *
 * @tagname wage-summary
 *
 * @slot - Always shown, in every state.
 * @slot heading - Replaces the heading.
 * @slot fallback - Shown while loading, when there is nothing to show, and after a failure.
 * @slot footer - Below everything else.
 *
 * @fires {LoadEvent} cw-load - The wages are on screen.
 * @fires {EmptyEvent} cw-empty - There are none.
 * @fires {FailEvent} cw-error - They could not be loaded; `reason` says why.
 * @fires {ViewEvent} cw-view - Half of the widget has been in view for one second.
 * @fires {SelectEvent} cw-select - A job's link was activated. Cancel the event to handle the link yourself.
 *
 * @csspart base - The whole widget.
 * @csspart heading - The widget's heading.
 * @csspart note - Says that the figures are national although a state was requested.
 * @csspart table - The table.
 * @csspart caption - Measure, unit, area and period of the figures.
 * @csspart row - A job.
 * @csspart job - A job's title, with its bars.
 * @csspart link - A job's title.
 * @csspart pay - What a job pays.
 * @csspart remark - Why a figure is not what its column says.
 * @csspart bar - The bar of a job's pay.
 * @csspart band - The band from the 10th to the 90th percentile, with the median marked.
 * @csspart range - The figures of the band.
 * @csspart key - What the band means.
 * @csspart facade - The placeholder for content that waits for consent.
 * @csspart allow - The button that gives consent.
 * @csspart message - The message if there is nothing to show.
 * @csspart retry - The retry button.
 * @csspart sources - The credits.
 */
export class WageSummaryElement extends Widget<Wages> {
  static override styles = [Widget.styles, styles];

  /** Two-letter code of a state, for its figures instead of the nation's. */
  @property() state: string | null = null;

  /** `mean` (default), which is what "average" means in the source, or `median`. */
  @property() measure: 'mean' | 'median' | null = null;

  /** Pay per year (`annual`, default) or per hour (`hourly`). */
  @property() pay: 'annual' | 'hourly' | null = null;

  /** Also shows the range from the 10th to the 90th percentile. */
  @property({ converter: isSet }) range = false;

  protected override readonly definition = widgets['wage-summary'];
  protected override readonly resource = wagesResource;
  protected override readonly defaultLimit = 6;

  get #isRange() {
    return isSet(this.range);
  }

  protected override isEmpty({ wages }: Wages): boolean {
    return wages.length === 0;
  }

  protected override headingOf({ career }: Wages): unknown {
    return this.language.say('wages.heading', { career: this.language.quote(career.title) });
  }

  protected override renderDocument(document: Wages): TemplateResult {
    const { language } = this;
    const { area, period } = document;
    const wages = document.wages.slice(0, this.shownLimit);
    const figures = {
      measure: oneOf(this, 'measure', this.measure, ['mean', 'median']),
      per: oneOf(this, 'pay', this.pay, ['annual', 'hourly']) === 'annual' ? 'year' : 'hour',
      range: this.#isRange,
    } as const;
    const options: PayOptions = {
      ...figures,
      scale: scaleOf(wages, figures),
      career: document.career,
      currency: document.currency,
      linkTemplate: this.linkTemplate,
      language,
    };
    const basis = { area: language.quote(area.name), period: language.date(period) };
    return html`
      ${nationNote('wages', document.area, this, language)}
      <div part="body">
        <table part="table" class=${this.#isRange ? 'range' : nothing}>
          <caption part="caption">
            ${language.say(`wages.caption.${options.measure}.${options.per}`, basis)}
          </caption>
          <thead>
            <tr>
              <th scope="col">${language.say('wages.job')}</th>
              ${rangeColumns(options).map(({ name }) => html`<th scope="col" class="figure">${name}</th>`)}
              <th scope="col">${language.say(`wages.${options.measure}`)}</th>
            </tr>
          </thead>
          <tbody>
            ${wages.map((wage, index) => row(wage, index, options))}
          </tbody>
        </table>
        ${this.#isRange ? html`<p part="key">${language.say('wages.key')}</p>` : nothing}
      </div>
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div part="body">
      <p part="caption"><span class="bone middle"></span></p>
      ${Array<TemplateResult>(this.shownLimit).fill(rowBones(this.#isRange))}
    </div>`;
  }
}
