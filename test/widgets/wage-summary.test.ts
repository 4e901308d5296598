import { expect, fixture, html } from '@open-wc/testing';
import type { OccupationWage, Wages } from '../../src/contract/wages.js';
import '../../src/entries/wage-summary.js';
import { devtools, emulateMedia } from '../support/commands.js';
import { recordConsole } from '../support/record-console.js';
import { career, carried, dataset, parts, show, textOf, texts } from '../support/show.js';

const wages = (key = career) => carried<Wages>(`careers/${key}/wages.json`);

/** A document with the rows of a test, for states that the carried figures do not have. */
const withRows = async (rows: OccupationWage[]): Promise<Wages> => ({ ...(await wages()), wages: rows });

describe('<wage-summary>', () => {
  recordConsole();

  it('shows what the career and related jobs pay, the career first', async () => {
    const el = await show(html`<wage-summary endpoint=${dataset} career=${career}></wage-summary>`);
    expect(parts(el, 'row')).to.have.length(6);
    expect(texts(el, 'job')[0]).to.equal('Healthcare Social Workers');
    expect(texts(el, 'pay')[0]).to.equal('$71,790');
    expect(parts(el, 'row')[0]!.className).to.equal('own');
  });

  it('knows the career by its code too, where rows have no key', async () => {
    const data = await withRows([
      { title: 'Child, Family, and School Social Workers', code: '21-1021' },
      { title: 'Healthcare Social Workers', code: '21-1022' },
    ]);
    const el = await show(html`<wage-summary .data=${data}></wage-summary>`);
    expect(parts(el, 'row').map(({ className }) => className)).to.deep.equal(['', 'own']);
  });

  it('says measure, unit, area, period and source beside the figures', async () => {
    const el = await show(html`<wage-summary endpoint=${dataset} career=${career}></wage-summary>`);
    expect(texts(el, 'caption')).to.deep.equal(['Average (mean) pay per year, United States, May 2025']);
    expect(texts(el, 'source')[0]).to.equal(
      'Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025.',
    );
    for (const part of ['caption', 'source']) expect(parts(el, part)[0]!.checkVisibility()).to.equal(true);
  });

  it('is a table with headers for its columns and rows', async () => {
    const el = await show(html`<wage-summary endpoint=${dataset} career=${career} range></wage-summary>`);
    const headers = [...el.shadowRoot.querySelectorAll('thead th')].map(textOf);
    expect(headers).to.deep.equal(['Job', '10th percentile', 'Median', '90th percentile', 'Average']);
    const cells = [...parts(el, 'row')[0]!.querySelectorAll('td')].map(textOf);
    expect(cells).to.deep.equal(['$46,220', '$67,880', '$100,360', '$71,790']);
    expect(parts(el, 'job')[0]!.matches('th[scope=row]')).to.equal(true);
  });

  it('shows medians, and pay per hour, where the page asks for them', async () => {
    const el = await show(
      html`<wage-summary endpoint=${dataset} career=${career} measure="median" pay="hourly"></wage-summary>`,
    );
    expect(texts(el, 'caption')).to.deep.equal(['Median pay per hour, United States, May 2025']);
    expect(texts(el, 'pay')[0]).to.equal('$32.63');
  });

  it('says so where only annual pay is published', async () => {
    const key = 'elementary-school-teachers-except-special-education';
    const { wages: rows } = await wages(key);
    const el = await show(html`<wage-summary endpoint=${dataset} career=${key} pay="hourly"></wage-summary>`);
    const mean = (rows[0]!.annual!.mean as number).toLocaleString('en-US');
    expect(texts(el, 'pay')[0]).to.equal(`$${mean} per year Only annual pay is published`);
    expect(parts(el, 'row')[0]!.querySelectorAll('svg')).to.have.length(0);
  });

  it('says so where only hourly pay is published', async () => {
    const { wages: rows } = await wages('actors');
    const el = await show(html`<wage-summary endpoint=${dataset} career="actors"></wage-summary>`);
    expect(texts(el, 'pay')[0]).to.equal(
      `$${(rows[0]!.hourly!.mean as number).toFixed(2)} per hour Only hourly pay is published`,
    );
  });

  it('puts a floor, and what is not released, in words', async () => {
    const data = await withRows([
      { title: 'Top-coded', annual: { mean: { atLeast: 239200 } } },
      { title: 'Withheld', annual: { mean: null } },
      { title: 'Without a mean', annual: { median: 50000 } },
      { title: 'Without pay' },
      { title: 'Known', annual: { mean: 100000 } },
    ]);
    const el = await show(html`<wage-summary .data=${data}></wage-summary>`);
    expect(texts(el, 'pay')).to.deep.equal([
      '$239,200 or more',
      'Not released',
      'Not released',
      'Not released',
      '$100,000',
    ]);
  });

  it('draws bars to one scale from zero, and leaves the bar of a floor open', async () => {
    const data = await withRows([
      { title: 'Most', annual: { mean: 200000 } },
      { title: 'Half', annual: { mean: 100000 } },
    ]);
    const el = await show(html`<wage-summary .data=${data}></wage-summary>`);
    const widths = [...el.shadowRoot.querySelectorAll('.value')].map(
      bar => bar.getBoundingClientRect().width,
    );
    expect(widths[0]! / widths[1]!).to.be.closeTo(2, 0.01);
    const floor = await show(
      html`<wage-summary
        .data=${await withRows([{ title: 'Top-coded', annual: { mean: { atLeast: 239200 } } }])}
      ></wage-summary>`,
    );
    expect(parts(floor, 'bar')[0]!.getAttribute('class')).to.equal('open');
  });

  it('draws bars to the highest figure that is shown, not to one of a range that is not', async () => {
    const data = await withRows([{ title: 'One', annual: { mean: 50, p10: 20, median: 40, p90: 100 } }]);
    const el = await show(html`<wage-summary .data=${data}></wage-summary>`);
    expect(el.shadowRoot.querySelector('.value')!.getAttribute('width')).to.equal('100%');
  });

  it('marks the median of a range that is one figure', async () => {
    const data = await withRows([{ title: 'One', annual: { mean: 50, p10: 50, median: 50, p90: 50 } }]);
    const el = await show(html`<wage-summary range .data=${data}></wage-summary>`);
    expect(parts(el, 'band')).to.have.length(1);
    expect(el.shadowRoot.querySelector('.median')!.getAttribute('x')).to.equal('100%');
  });

  it('draws the range from the 10th to the 90th percentile with the median marked', async () => {
    const data = await withRows([
      { title: 'One', annual: { mean: 50, p10: 20, median: 40, p90: 100 } },
      { title: 'Without a top', annual: { mean: 50, p10: 20, median: 40, p90: { atLeast: 90 } } },
    ]);
    const el = await show(html`<wage-summary range .data=${data}></wage-summary>`);
    expect(parts(el, 'band')).to.have.length(1);
    const [span, median] = ['.span', '.median'].map(mark => el.shadowRoot.querySelector(mark)!);
    expect([span!.getAttribute('x'), span!.getAttribute('width')]).to.deep.equal(['20%', '80%']);
    expect(median!.getAttribute('x')).to.equal('40%');
    expect(texts(el, 'key')[0]).to.include('10th to the 90th percentile');
    expect(texts(el, 'range')).to.deep.equal(['$20 to $100, median $40', '$20 to $90 or more, median $40']);
  });

  it('has one column for the median, and puts a range in the other unit, or out of order, in words alone', async () => {
    const data = await withRows([
      { title: 'Hourly', hourly: { mean: 30, median: 28, p10: 15, p90: 60 } },
      { title: 'Odd', annual: { median: 40, p10: 100, p90: 20 } },
    ]);
    const el = await show(html`<wage-summary range measure="median" .data=${data}></wage-summary>`);
    const headers = [...el.shadowRoot.querySelectorAll('thead th')].map(textOf);
    expect(headers).to.deep.equal(['Job', '10th percentile', '90th percentile', 'Median']);
    const cells = [...parts(el, 'row')[0]!.querySelectorAll('td.figure')].map(textOf);
    expect(cells).to.deep.equal(['$15.00 per hour', '$60.00 per hour']);
    expect(parts(el, 'band')).to.have.length(0);
  });

  it('keeps the figures of the range for assistive technology in a narrow column', async () => {
    const page = await fixture<HTMLElement>(html`<div style="inline-size: 240px"></div>`);
    const el = await show(html`<wage-summary endpoint=${dataset} career=${career} range></wage-summary>`);
    page.append(el);
    const cells = [...parts(el, 'row')[0]!.querySelectorAll<HTMLElement>('td.figure')];
    expect(cells.map(cell => getComputedStyle(cell).display)).to.not.include('none');
    expect(parts(el, 'range')[0]!.checkVisibility()).to.equal(true);
    expect(el.shadowRoot.querySelector('table')!.scrollWidth).to.be.at.most(240);
  });

  it('keeps its bars in forced colors and in print', async () => {
    const el = await show(html`<wage-summary endpoint=${dataset} career=${career} range></wage-summary>`);
    const fill = () => getComputedStyle(el.shadowRoot.querySelector('.value')!).fill;
    const own = fill();
    const forced = (value: string) =>
      devtools('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await forced('active');
    expect(fill()).to.not.equal(own);
    expect(getComputedStyle(el.shadowRoot.querySelector('.track')!).stroke).to.not.equal('none');
    await forced('none');
    await emulateMedia({ media: 'print' });
    const svg = el.shadowRoot.querySelector('svg')!;
    expect(svg.checkVisibility()).to.equal(true);
    expect(getComputedStyle(svg).getPropertyValue('print-color-adjust')).to.equal('exact');
    await emulateMedia({ media: 'screen' });
  });

  it('shows the figures of a state where it has some', async () => {
    const el = await show(
      html`<wage-summary endpoint=${dataset} career=${career} state="tx"></wage-summary>`,
    );
    expect(texts(el, 'note')).to.deep.equal([]);
    expect(texts(el, 'pay')[0]).to.equal('$64,120');
    expect(el.shadowRoot.textContent).to.contain('Texas').and.to.contain('May 2023');
  });

  it('shows the nation where a state has no figures, and says so', async () => {
    const el = await show(
      html`<wage-summary endpoint=${dataset} career=${career} state="vt"></wage-summary>`,
    );
    expect(texts(el, 'note')).to.deep.equal(['No figures for VT: these are for the United States.']);
    expect(texts(el, 'pay')[0]).to.equal('$71,790');
  });

  it('says nothing of a state where the page names the very document', async () => {
    const src = `${dataset}careers/${career}/wages.json`;
    const el = await show(html`<wage-summary src=${src} state="vt"></wage-summary>`);
    expect(texts(el, 'note')).to.deep.equal([]);
    expect(texts(el, 'pay')[0]).to.equal('$71,790');
  });

  it('puts all pay in the currency of the document', async () => {
    const data = { ...(await wages()), currency: 'CAD' };
    const el = await show(html`<wage-summary range .data=${data}></wage-summary>`);
    expect(texts(el, 'pay')[0]).to.equal('CA$71,790');
    for (const line of [...texts(el, 'pay'), ...texts(el, 'range')]) expect(line).to.include('CA$');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible with its range, in a wide and in a narrow column (${colorScheme})`, async () => {
      await emulateMedia({ colorScheme });
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.style.cssText = `color-scheme: ${colorScheme}; background: Canvas; color: CanvasText`;
      for (const width of [280, 760]) {
        const el = await show(html`<wage-summary endpoint=${dataset} career=${career} range></wage-summary>`);
        page.replaceChildren(el);
        page.style.inlineSize = `${width}px`;
        await expect(page).to.be.accessible();
      }
      await emulateMedia({ colorScheme: 'light' });
    });
  }

  it("links to the publisher's own pages where a job has one", async () => {
    const el = await show(
      html`<wage-summary endpoint=${dataset} career=${career} link-template="/careers/{key}"></wage-summary>`,
    );
    expect(parts(el, 'link').map(link => link.localName)).to.include.members(['a', 'span']);
    expect(parts(el, 'link')[0]!.getAttribute('href')).to.equal(`/careers/${career}`);
  });
});
