import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Amount } from '../../contract/parts.js';
import type { OccupationWage, Pay } from '../../contract/wages.js';
import { itemLink, itemUrl } from '../../view/link.js';
import { payInWords, payOf, rangeColumns, rangeInWords, type PayOptions } from './pay.js';

/** One job of the table. The bars only visualize its figures, so they are hidden from assistive technology. */
export function row(wage: OccupationWage, index: number, options: PayOptions): TemplateResult {
  const { key = '', title, code } = wage;
  const pay = payOf(wage, options.per);
  const { figure, remark } = payInWords(wage, options);
  const href = itemUrl(wage, wage.url, options.linkTemplate);
  const isOwn =
    key === options.career.key || (code !== undefined && code === options.career.code?.slice(0, code.length));
  return html`<tr part="row" class=${isOwn ? 'own' : nothing}>
    <th scope="row" part="job">
      ${itemLink(options.language.quote(title), { key, position: index + 1, list: 'wages', paid: false, href })}
      ${bar(pay?.[options.measure], options.scale)}
      ${options.range && pay ? band(wage, pay, options) : nothing}
    </th>
    ${rangeColumns(options).map(({ figure }) => html`<td class="figure">${rangeInWords(wage, figure, options)}</td>`)}
    <td part="pay">${figure}${remark ? html` <span part="remark">${remark}</span>` : nothing}</td>
  </tr>`;
}

/** The skeleton of a row. */
export function rowBones(range: boolean): TemplateResult {
  return html`<div part="row" class=${range ? 'range' : nothing}>
    <span class="bone middle"></span>
    <span class="bone"></span>
    ${range ? html`<span class="bone short"></span>` : nothing}
  </div>`;
}

// A floor is not a point on a scale: its bar extends to the end and is open there.
function bar(amount: Amount | undefined, scale: number) {
  const isOpen = amount !== null && typeof amount === 'object';
  if (!amount) return nothing;
  return html`<svg part="bar" class=${isOpen ? 'open' : nothing} aria-hidden="true">
    <rect class="track" width="100%" height="100%" />
    <rect class="value" width=${isOpen ? '100%' : percent(amount, scale)} height="100%" />
  </svg>`;
}

function band(wage: OccupationWage, { p10, median, p90 }: Pay, options: PayOptions) {
  const { scale } = options;
  // The band needs figures in ascending order: a floor is not a point on a scale.
  const isDrawn = typeof p10 === 'number' && typeof p90 === 'number' && p10 <= p90;
  const isMarked = isDrawn && typeof median === 'number' && p10 <= median && median <= p90;
  return html`
    ${
      isDrawn
        ? html`<svg part="band" aria-hidden="true">
            <rect
              class="span"
              x=${percent(p10, scale)}
              width=${percent(p90 - p10, scale)}
              y="25%"
              height="50%"
            />
            ${isMarked ? svg`<rect class="median" x=${percent(median, scale)} width="3" height="100%" />` : nothing}
          </svg>`
        : nothing
    }
    <span part="range" aria-hidden="true">${rangeLine(wage, options)}</span>
  `;
}

function rangeLine(wage: OccupationWage, options: PayOptions) {
  const figure = (name: 'p10' | 'median' | 'p90') => rangeInWords(wage, name, options);
  const ends = { low: figure('p10'), high: figure('p90') };
  return options.measure === 'median'
    ? options.language.say('wages.range', ends)
    : options.language.say('wages.range.median', { ...ends, median: figure('median') });
}

const percent = (amount: number, scale: number) => `${Math.round((amount / scale) * 10000) / 100}%`;
