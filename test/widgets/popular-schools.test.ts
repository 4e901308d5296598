import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { School, Schools, StudyArea } from '../../src/contract/schools.js';
import type { PopularSchoolsElement } from '../../src/entries/popular-schools.js';
import '../../src/entries/popular-schools.js';
import type { SelectEvent, DisclosureEvent } from '../../src/widget/events.js';
import { emulateMedia, sendKeys } from '../support/commands.js';
import { recordConsole } from '../support/record-console.js';
import { recordRequests } from '../support/record-requests.js';
import {
  answered,
  career,
  carried,
  dataset,
  nowhere,
  parts,
  show,
  textOf,
  texts,
  type AnyWidget,
} from '../support/show.js';

const schools = () => carried<Schools>(`careers/${career}/schools.json`);

const example = (name: string, more: Partial<School> = {}): School => ({
  id: name,
  name,
  url: 'https://example.com/',
  locations: [{ state: 'PA', name: 'Pennsylvania', campuses: 2 }],
  ...more,
});

/** A document with the schools of a test; the names are plainly examples. */
const withSchools = async (featured: School[], others: School[]): Promise<Schools> => ({
  ...(await schools()),
  featured,
  schools: others,
  total: featured.length + others.length,
});

const chain = (depth: number): StudyArea => ({
  name: `Level ${depth}`,
  areas: depth > 1 ? [chain(depth - 1)] : [],
});

describe('<popular-schools>', () => {
  const requests = recordRequests();
  const said = recordConsole();

  it('shows schools with their places, levels, areas of study and graduates', async () => {
    const { schools: data } = await schools();
    const el = await show(html`<popular-schools endpoint=${dataset} career=${career}></popular-schools>`);
    expect(texts(el, 'link')).to.deep.equal(data.slice(0, 6).map(({ name }) => name));
    expect(texts(el, 'locations')[0]).to.equal('Lexington, Kentucky (1 campus)');
    expect(texts(el, 'facts')[0]).to.equal('Public · 1,616 graduates');
    expect(texts(el, 'levels')[0]).to.include("Graduate Doctorate, Master's degree");
    expect(textOf(parts(el, 'areas')[0])).to.include('Social Work');
    expect(texts(el, 'basis')[0]).to.equal(
      'Programs related to Healthcare Social Workers. Most graduates in related programs, 2023–24.',
    );
  });

  it('counts campuses in words, and does not count cities or being online as campuses', async () => {
    const el = await show(html`
      <popular-schools
        .data=${await withSchools(
          [],
          [
            example('Sample College', {
              online: true,
              locations: [
                { state: 'PA', name: 'Pennsylvania', campuses: 2, cities: ['Erie', 'York'] },
                { state: 'OH', name: 'Ohio', campuses: 0 },
              ],
            }),
          ],
        )}
      ></popular-schools>
    `);
    const places = [...parts(el, 'locations')[0]!.querySelectorAll('li')].map(textOf);
    expect(places).to.deep.equal(['Pennsylvania (2 campuses)', 'Ohio']);
    expect(texts(el, 'facts')[0]).to.equal('Online');
  });

  it('shows featured schools first, and labels each paid one in its card, ahead of its link and in its name', async () => {
    const data = await withSchools(
      [
        example('Example University', { paid: true }),
        example('Sample College'),
        example('Unpaid', { paid: false }),
      ],
      [example('Other School'), example('Odd School', { paid: 'no' })],
    );
    const el = await show(html`<popular-schools .data=${data}></popular-schools>`);
    expect(texts(el, 'group-heading')).to.deep.equal(['Featured schools: paid placements', 'Other schools']);
    const cards = parts(el, 'school');
    expect(cards.map(card => textOf(card.querySelector('h4')))).to.deep.equal([
      'Example University',
      'Sample College',
      'Unpaid',
      'Other School',
      'Odd School',
    ]);
    for (const card of cards) {
      const [label, link] = [card.querySelector('.paid-placement'), card.querySelector('a')!];
      expect(link.rel).to.equal(label ? 'sponsored nofollow noopener' : 'nofollow noopener');
      if (!label) continue;
      expect(label.compareDocumentPosition(link)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(link.getAttribute('aria-labelledby')).to.equal(`${label.id} ${link.id}`);
      expect(label.closest('[part]')).to.equal(card);
    }
  });

  for (const attack of [
    '::part(name) { visibility: hidden } ::part(link) { visibility: visible }',
    '::part(name), ::part(school) { -webkit-text-fill-color: transparent; color: transparent; font-size: 0 }',
    '::part(name) { position: relative } ::part(link) { position: absolute; inset: 0; background: white }',
    '::part(school) { visibility: hidden } ::part(link) { visibility: visible }',
    ':root { --cw-text: white; --cw-surface: white; --cw-muted: white }',
  ]) {
    it(`keeps the label of a paid school in sight against ${attack}`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(attack.replaceAll('::part', 'popular-schools::part'));
      document.adoptedStyleSheets.push(sheet);
      const data = await withSchools([example('Example University')], []);
      const el = await show(html`<popular-schools .data=${data}></popular-schools>`);
      const label = el.shadowRoot.querySelector('.paid-placement')!;
      label.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = label.getBoundingClientRect();
      const style = getComputedStyle(label);
      expect(style.visibility).to.equal('visible');
      expect(style.webkitTextFillColor).to.equal('rgb(61, 44, 0)');
      expect(parseFloat(style.fontSize)).to.be.at.least(11);
      expect(el.shadowRoot.elementFromPoint(x + width / 2, y + height / 2) === label).to.equal(true);
      document.adoptedStyleSheets.pop();
    });
  }

  it('calls no list popular that has a paid school in it', async () => {
    const paid = await withSchools([example('Example University')], [example('Sample College')]);
    const el = await show(html`<popular-schools .data=${paid}></popular-schools>`);
    expect(texts(el, 'heading')).to.deep.equal(['Schools for Healthcare Social Workers']);
    const free = await withSchools([example('Example University', { paid: false })], []);
    const other = await show(html`<popular-schools .data=${free}></popular-schools>`);
    expect(texts(other, 'heading')).to.deep.equal(['Popular schools for Healthcare Social Workers']);
    expect(texts(other, 'group-heading')).to.deep.equal(['Featured schools']);
  });

  it('shows more schools when asked, and takes the reader to the first new one', async () => {
    const el = await show(
      html`<popular-schools endpoint=${dataset} career=${career} limit="5"></popular-schools>`,
    );
    expect(texts(el, 'more')).to.deep.equal(['Show 5 more schools']);
    expect(texts(el, 'count')[0]).to.match(/^Showing 5 of \d+ schools$/);
    parts(el, 'more')[0]!.focus();
    const heard = oneEvent<DisclosureEvent>(el, 'cw-toggle');
    await sendKeys({ press: 'Enter' });
    await heard;
    await el.settled();
    expect(parts(el, 'school')).to.have.length(10);
    expect(el.shadowRoot.activeElement === parts(el, 'link')[5]).to.equal(true);
    expect(texts(el, 'more')).to.deep.equal(['Show 2 more schools']);
    parts(el, 'more')[0]!.click();
    await el.settled();
    expect(parts(el, 'more')).to.have.length(0);
  });

  it('starts afresh with another career: as many as its limit, trees as they come', async () => {
    const el = await show(
      html`<popular-schools endpoint=${dataset} career=${career} limit="4"></popular-schools>`,
    );
    parts(el, 'more')[0]!.click();
    parts(el, 'toggle')[0]!.click();
    await el.settled();
    expect(parts(el, 'school')).to.have.length(8);
    el.setAttribute('career', 'child-family-and-school-social-workers');
    await answered(el);
    expect(parts(el, 'school')).to.have.length(4);
    expect(parts(el, 'toggle')[0]!.ariaExpanded).to.equal('true');
  });

  it('opens a short tree, closes a long one, and lets the reader change that, by keyboard too', async () => {
    const data = await withSchools(
      [],
      [example('Short', { areas: [chain(3)] }), example('Long', { areas: [chain(5), chain(6)] })],
    );
    const el = await show(html`<popular-schools .data=${data}></popular-schools>`);
    const [short, long] = parts(el, 'school').map(card => [
      ...card.querySelectorAll<HTMLElement>("[part='toggle']"),
    ]);
    expect(short!.map(toggle => toggle.ariaExpanded)).to.deep.equal(['true', 'true']);
    expect(long!.every(toggle => toggle.ariaExpanded === 'false')).to.equal(true);
    const branch = el.shadowRoot.getElementById(long![0]!.getAttribute('aria-controls')!)!;
    expect(branch.checkVisibility()).to.equal(false);
    long![0]!.focus();
    const heard = oneEvent<DisclosureEvent>(el, 'cw-toggle');
    await sendKeys({ press: 'Space' });
    const { item, open } = await heard;
    expect({ item, open }).to.deep.equal({ item: 'Level 5', open: true });
    await el.settled();
    expect(branch.checkVisibility()).to.equal(true);
    long![0]!.click();
    await el.settled();
    expect(branch.checkVisibility()).to.equal(false);
  });

  it('prints every branch of a tree, and the label of each paid school', async () => {
    const data = await withSchools([example('Paid', { areas: [chain(12)] })], []);
    const el = await show(html`<popular-schools .data=${data}></popular-schools>`);
    dispatchEvent(new Event('beforeprint'));
    await el.updateComplete;
    await emulateMedia({ media: 'print' });
    expect(parts(el, 'area').filter(area => area.checkVisibility())).to.have.length(12);
    expect(el.shadowRoot.querySelector('.paid-placement')!.checkVisibility()).to.equal(true);
    await emulateMedia({ media: 'screen' });
  });

  it('shows names and places alone in a side column', async () => {
    const el = await show(
      html`<popular-schools display="compact" endpoint=${dataset} career=${career}></popular-schools>`,
    );
    expect(parts(el, 'school')).to.have.length(5);
    expect(parts(el, 'areas')).to.have.length(0);
    expect(parts(el, 'levels')).to.have.length(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible in every display, with paid schools and a tree of any depth (${colorScheme})`, async () => {
      await emulateMedia({ colorScheme });
      const data = await withSchools(
        [example('Example University', { areas: [chain(4)] })],
        [example('Sample')],
      );
      const page = await fixture<HTMLElement>(
        html`<div>
          <popular-schools display="link" for="list"></popular-schools>
          <popular-schools display="button" for="list"></popular-schools>
          <popular-schools id="list" .data=${data}></popular-schools>
          <popular-schools display="compact" .data=${data}></popular-schools>
        </div>`,
      );
      page.style.cssText = `padding: 1em; color-scheme: ${colorScheme}; background: Canvas; color: CanvasText`;
      for (const el of page.querySelectorAll<AnyWidget>('popular-schools')) await answered(el);
      await expect(page).to.be.accessible();
      await emulateMedia({ colorScheme: 'light' });
    });
  }

  it('shows a logo with its size, unless its address is no web address', async () => {
    const logo = { src: '/demo/icon.svg', alt: '', width: 64, height: 32 };
    const data = await withSchools(
      [],
      [example('Sample College', { logo }), example('Other', { logo: { ...logo, src: 'data:image/png,x' } })],
    );
    const el = await show(html`<popular-schools .data=${data}></popular-schools>`);
    expect(parts(el, 'logo').map(image => image.getAttribute('width'))).to.deep.equal(['64']);
  });

  it("puts a partner's featured schools first, and shows its own where the partner's cannot be had", async () => {
    const own = await show(
      html`<popular-schools
        endpoint=${dataset}
        career=${career}
        featured-src="/demo/examples/paid-schools.json"
        limit="99"
      ></popular-schools>`,
    );
    const { featured } = (await (await fetch('/demo/examples/paid-schools.json')).json()) as Schools;
    expect(texts(own, 'link').slice(0, featured!.length)).to.deep.equal(featured!.map(({ name }) => name));
    expect(texts(own, 'link')).to.include('University of Kentucky');
    const without = await show(
      html`<popular-schools
        endpoint=${dataset}
        career=${career}
        featured-src="${nowhere}x.json"
      ></popular-schools>`,
    );
    expect(texts(without, 'link')[0]).to.equal('University of Kentucky');
    expect(said.some(line => line.includes('featured-src:'))).to.equal(true);
  });

  it('has a group of awards once, whose awards come in two places', async () => {
    const group = 'graduate';
    const levels = [
      { group, awards: ['Doctorate'] },
      { group, awards: ["Master's degree"] },
    ] as NonNullable<School['levels']>;
    const data = await withSchools([], [example('Sample', { levels })]);
    const el = await show(html`<popular-schools .data=${data}></popular-schools>`);
    expect(texts(el, 'levels')).to.deep.equal(["Graduate Doctorate, Master's degree"]);
  });

  it('calls featured schools paid placements only where one of them is', async () => {
    const data = await withSchools(
      [example('Example', { paid: false })],
      [example('Sample', { paid: true })],
    );
    const el = await show(html`<popular-schools .data=${data}></popular-schools>`);
    expect(texts(el, 'group-heading')).to.deep.equal(['Featured schools', 'Other schools']);
  });

  it('counts the schools of the document where that does not say how many there are', async () => {
    const names = Array.from({ length: 8 }, (_, index) => example(`Sample ${index}`));
    const { total, ...data } = await withSchools([], names);
    expect(total).to.equal(8);
    const el = await show(html`<popular-schools .data=${data}></popular-schools>`);
    expect(texts(el, 'count')).to.deep.equal(['Showing 6 of 8 schools']);
  });

  it('tells which school was chosen, and whether its place is paid for', async () => {
    const data = await withSchools([example('Example University', { url: '#example' })], []);
    const el = await show(html`<popular-schools .data=${data}></popular-schools>`);
    const heard = oneEvent<SelectEvent>(el, 'cw-select');
    parts(el, 'link')[0]!.click();
    const { key, list, paid, position } = await heard;
    expect({ key, list, paid, position }).to.deep.equal({
      key: 'Example University',
      list: 'featured',
      paid: true,
      position: 1,
    });
  });

  it('shows the nation where a state has no schools of its own, and says so', async () => {
    const el = await show(
      html`<popular-schools endpoint=${dataset} career=${career} state="VT"></popular-schools>`,
    );
    expect(texts(el, 'note')).to.deep.equal([
      'No schools are listed for VT: these are from all of the United States.',
    ]);
  });

  describe('as a link or a button', () => {
    const page = (data: unknown, display: string, limit = 6) =>
      fixture<HTMLElement>(
        html`<div>
          <popular-schools display=${display} for="list"></popular-schools>
          <popular-schools id="list" limit=${limit} .data=${data}></popular-schools>
        </div>`,
      );

    const jumpOf = async (page: HTMLElement) => {
      const [jump, list] = page.querySelectorAll<PopularSchoolsElement & AnyWidget>('popular-schools');
      await answered(list!);
      await answered(jump!);
      return { jump: jump!, list: list!, control: parts(jump!, 'jump')[0]! };
    };

    for (const [count, words] of [
      [6, 'View 6 popular schools »'],
      [1, 'View 1 popular school »'],
    ] as const) {
      it(`says "${words}"`, async () => {
        const names = Array.from({ length: count }, (_, index) => example(`Sample ${index}`));
        const { control } = await jumpOf(await page(await withSchools([], names), 'link'));
        expect(textOf(control)).to.equal(words);
      });
    }

    it('counts what the list shows, not what it could', async () => {
      const { control } = await jumpOf(await page(await schools(), 'link', 3));
      expect(textOf(control)).to.equal('View 3 popular schools »');
    });

    it('follows its list: its limit, its failures, its next career, but not what the reader asked to see more of', async () => {
      const { jump, list, control } = await jumpOf(await page(await schools(), 'link', 3));
      parts(list, 'more')[0]!.click();
      await list.updateComplete;
      await jump.updateComplete;
      expect(textOf(control)).to.equal('View 3 popular schools »');
      list.limit = 5;
      await list.updateComplete;
      await jump.updateComplete;
      expect(textOf(parts(jump, 'jump')[0])).to.equal('View 5 popular schools »');
      list.data = await withSchools([], []);
      await list.updateComplete;
      await jump.updateComplete;
      expect(texts(jump, 'message')).to.deep.equal(['No schools with related programs are listed.']);
    });

    it('leads nowhere, and says so to the developer, where it points at another link or at nothing', async () => {
      const both = await fixture<HTMLElement>(
        html`<div>
          <popular-schools
            id="one"
            display="link"
            for="two"
            endpoint=${dataset}
            career=${career}
          ></popular-schools>
          <popular-schools
            id="two"
            display="button"
            for="one"
            endpoint=${dataset}
            career=${career}
          ></popular-schools>
          <popular-schools display="link" endpoint=${dataset} career=${career}></popular-schools>
        </div>`,
      );
      const [one, two, three] = both.querySelectorAll<AnyWidget>('popular-schools');
      for (const el of [one!, two!, three!]) await answered(el);
      expect(textOf(parts(one!, 'jump')[0])).to.equal('View 6 popular schools »');
      expect((parts(two!, 'jump')[0] as HTMLButtonElement).disabled).to.equal(true);
      expect(parts(three!, 'jump')[0]!.hasAttribute('href')).to.equal(false);
      expect(said.some(line => line.includes('for is missing'))).to.equal(true);
    });

    it('hides after a failure where the page wants that', async () => {
      const el = await show(html`
        <popular-schools
          display="link"
          for="x"
          endpoint=${nowhere}
          career=${career}
          when-error="hide"
        ></popular-schools>
      `);
      expect(parts(el, 'jump')).to.have.length(0);
    });

    it('has no margin, which would part it from its line, or count in a flex box', async () => {
      for (const display of ['link', 'button']) {
        const { jump } = await jumpOf(await page(await withSchools([], [example('Sample')]), display));
        expect(getComputedStyle(jump).marginBlock).to.equal('0px');
      }
    });

    it('says so where the list is empty, or hides', async () => {
      const { jump } = await jumpOf(await page(await withSchools([], []), 'link'));
      expect(texts(jump, 'message')).to.deep.equal(['No schools with related programs are listed.']);
      jump.whenEmpty = 'hide';
      await jump.updateComplete;
      expect(jump.getBoundingClientRect().width).to.equal(0);
    });

    it('says "schools" without "popular" where any are paid', async () => {
      const data = await withSchools([example('Example University')], [example('Sample College')]);
      const { control } = await jumpOf(await page(data, 'link'));
      expect(textOf(control)).to.equal('View 2 schools »');
      const other = await jumpOf(await page(data, 'button'));
      expect(textOf(other.control)).to.equal('Show me schools');
    });

    for (const display of ['link', 'button']) {
      it(`moves focus to the list when the ${display} is activated`, async () => {
        const { control, list } = await jumpOf(await page(await schools(), display));
        control.focus();
        await sendKeys({ press: 'Enter' });
        expect(document.activeElement === list).to.equal(true);
        expect(textOf(list.shadowRoot.activeElement)).to.equal(
          'Popular schools for Healthcare Social Workers',
        );
      });
    }

    it('leaves a click with a modifier to the reader, who may want a new tab', async () => {
      const { control, list } = await jumpOf(await page(await schools(), 'link'));
      let isLeft: boolean | undefined;
      const stop = (event: Event) => {
        isLeft = !event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', stop, { once: true });
      control.dispatchEvent(
        new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
      );
      expect(isLeft).to.equal(true);
      expect(document.activeElement === list).to.equal(false);
    });

    it('says "Show me popular schools", and asks once together with its list', async () => {
      const src = `${dataset}careers/${career}/schools.json?jump`;
      const { control } = await jumpOf(
        await fixture<HTMLElement>(
          html`<div>
            <popular-schools display="button" for="list"></popular-schools>
            <popular-schools id="list" src=${src}></popular-schools>
          </div>`,
        ),
      );
      expect(textOf(control)).to.equal('Show me popular schools');
      expect(requests.filter(url => url.includes('?jump'))).to.have.length(1);
    });

    it('stays a link without a number where the schools cannot be had', async () => {
      const { control } = await jumpOf(
        await fixture<HTMLElement>(
          html`<div>
            <popular-schools display="link" for="list"></popular-schools>
            <popular-schools id="list" endpoint=${nowhere} career=${career}></popular-schools>
          </div>`,
        ),
      );
      expect(textOf(control)).to.equal('View schools');
    });

    it('tells the developer where for does not match a list', async () => {
      await show(html`
        <popular-schools display="link" for="nothing" endpoint=${dataset} career=${career}></popular-schools>
      `);
      expect(said.some(line => line.includes('for="nothing" does not match a list'))).to.equal(true);
    });
  });
});
