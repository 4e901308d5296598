import { expect, fixture, html } from '@open-wc/testing';
import * as fc from 'fast-check';
import { schoolsResource } from '../../src/contract/resources.js';
import type { Schools } from '../../src/contract/schools.js';
import { parse } from '../support/parse.js';
import '../../src/entries/popular-schools.js';
import { documentsOf } from '../fuzz/documents.js';
import { texts } from '../fuzz/texts.js';
import { devtools, emulateMedia } from '../support/commands.js';
import { lowContrasts } from '../support/contrast.js';
import { draws } from '../support/draws.js';
import { undisclosed } from '../support/paid-cards.js';
import { parts, type AnyWidget } from '../support/show.js';

// Never a paid card or link that is seen without its label: whatever a document says, a page sets or a reader wants.

const someWords = fc.constantFrom(...texts);

/** A document in which some schools are paid for. */
const documents = documentsOf(schoolsResource) as fc.Arbitrary<Schools>;

/** What a page can write on the tag, right or wrong. */
const attributes = fc.record(
  {
    display: fc.constantFrom('list', 'compact', 'nonsense'),
    limit: fc.constantFrom('1', '3', '50', '-1', 'x'),
    theme: fc.constantFrom(
      'light',
      'dark',
      'auto',
      'campus',
      'bold dark',
      'editorial',
      'minimal',
      'nonsense',
    ),
    heading: someWords,
    'heading-level': fc.constantFrom('2', '6', '9'),
    'link-template': fc.constantFrom('/{key}', 'https://example.edu/{title}', 'javascript:alert(1)', ''),
    state: fc.constantFrom('PA', 'nowhere'),
    'when-empty': fc.constantFrom('hide', 'message'),
    'when-error': fc.constantFrom('hide', 'message'),
    lang: fc.constantFrom('en', 'es', 'ar'),
    dir: fc.constantFrom('ltr', 'rtl'),
    class: someWords,
    style: fc.constantFrom(
      'color: white',
      'font-size: 0',
      'visibility: hidden',
      'display: inline',
      'columns: 3',
    ),
  },
  { requiredKeys: [] },
);

const properties =
  'text accent muted line fill surface edge font radius gap padding heading heading-font heading-size heading-weight'
    .split(' ')
    .map(name => `--cw-${name}`);
const values = fc.constantFrom(
  'nonsense',
  'transparent',
  '0',
  'inherit',
  '-99em',
  '1e9px',
  'white',
  '#ffe9a8',
  'var(--cw-text)',
);
const customProperties = fc.dictionary(fc.constantFrom(...properties), values, { maxKeys: 8 });

const slots = fc.constantFrom(
  '',
  '<h2 slot="heading">Popular schools</h2>',
  '<p slot="footer">No ads here</p>',
  '<p slot="fallback">Wait</p>',
  '<p class="paid-placement" hidden id="featured-1-paid">Not an ad</p>',
);

/** What a page may set on the parts of the widget, each alone, or some together. */
const declarations = [
  'display: none',
  'display: contents',
  'display: flex; flex-direction: column-reverse; flex-wrap: wrap-reverse',
  'display: grid; align-content: end; height: 2em; contain: strict; overflow: hidden',
  'visibility: hidden',
  'visibility: visible',
  'visibility: collapse',
  'opacity: 0',
  'opacity: 1; color: inherit',
  'position: absolute; inset: 0; background: white; z-index: 99',
  'position: absolute; top: -6em; left: -3em',
  'position: fixed; top: 0; z-index: 2147483647',
  'position: relative; top: -5em',
  'position: sticky; top: -5em',
  'float: inline-end; margin-top: -5em',
  'margin: -5em 0 0',
  'font-size: 0',
  'font: 0/0 a',
  'line-height: 0',
  'letter-spacing: -2em; word-spacing: -9em',
  'text-indent: -9999px',
  'color: #ffe9a8; background: #ffe9a8',
  'color: transparent; -webkit-text-fill-color: transparent',
  '-webkit-text-security: disc',
  'clip-path: inset(2.6em 0 0)',
  'clip-path: inset(50%)',
  'position: absolute; clip: rect(0, 0, 0, 0)',
  'mask: linear-gradient(transparent 40%, black 40%)',
  'content-visibility: hidden',
  'transform: scale(0)',
  'transform: translateY(-6em)',
  'scale: 0.01',
  'scale: 99',
  'zoom: 0.05',
  'zoom: 20',
  'translate: 0 -6em',
  'rotate: 180deg',
  'offset: path("M 0 -99 L 1 -99")',
  'all: unset',
  'all: initial',
  'order: -1',
  'columns: 2',
  'height: 1em; overflow: hidden; display: flex; align-items: end',
  'max-height: 0; overflow: clip',
  'mix-blend-mode: difference; filter: blur(9px)',
  'writing-mode: vertical-rl',
].map(rule => rule.replaceAll(';', ' !important;') + ' !important');
const covers = ["content: ''; position: absolute; inset: -9em; background: white; z-index: 9 !important"];

/** Parts in and around a card. A page that crops what holds the cards crops them, label first or not. */
const within = ['school', 'name', 'link', 'logo', 'locations', 'facts', 'levels', 'areas', 'area', 'toggle'];
const rules = fc.array(
  fc
    .record({
      part: fc.constantFrom(...within),
      rule: fc.oneof(
        { arbitrary: fc.constantFrom(...declarations).map(rule => ['', rule]), weight: 9 },
        {
          arbitrary: fc.tuple(fc.constantFrom('::before', '::after'), fc.constantFrom(...covers)),
          weight: 1,
        },
      ),
    })
    .map(({ part, rule: [pseudo, rule] }) => `popular-schools::part(${part})${pseudo} { ${rule} }`),
  { minLength: 1, maxLength: 4 },
);

/** What parted them once, or seemed to. */
const together = {
  'a card that is moved by half of its width': [
    '(school) { offset: path("M 0 -99 L 1 -99") }',
    '(link) { display: flex; flex-direction: column-reverse; flex-wrap: wrap-reverse }',
    '(areas) { letter-spacing: -2em; word-spacing: -9em }',
  ],
  'a card that is fixed beside its place': ['(school) { position: fixed; top: 0; left: -3em }'],
  'a card that is written from the top down': [
    '(school) { writing-mode: vertical-rl }',
    '(name) { line-height: 0 }',
  ],
  'a card that is turned around a name with a filter': [
    '(school) { rotate: 180deg }',
    '(name) { filter: blur(9px) }',
  ],
  'what the next card lays over it': [
    '(facts) { position: fixed; top: 0 }',
    "(facts)::before { content: ''; position: absolute; inset: -9em; background: white }",
  ],
};

/** What would part them, could a page set it on the label. */
const partings = {
  'visibility: hidden': 'shows its link and not its label',
  'left: -9999px': 'shows its link and not its label',
  'left: -100px': 'has its label off its card',
  'top: 100px': 'shows its link above its label',
};

describe('a school whose place is paid for', () => {
  const sheet = new CSSStyleSheet();

  before(() => void document.adoptedStyleSheets.push(sheet));
  afterEach(() => sheet.replaceSync(''));
  after(() => void (document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet)));

  it('is labeled whatever the document, the attributes, the slots, the theme and the colors of a page', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(documents, attributes, customProperties, slots, async (data, given, colors, slot) => {
        const page = await fixture<HTMLElement>(html`<div></div>`);
        const el = document.createElement('popular-schools') as AnyWidget;
        for (const [name, value] of Object.entries(given)) el.setAttribute(name, value);
        for (const [name, value] of Object.entries(colors)) el.style.setProperty(name, value);
        el.append(document.createRange().createContextualFragment(slot));
        el.data = data;
        page.append(el);
        await el.settled();
        const { document: read } = parse(schoolsResource, data);
        const shown = paidIn(read).slice(0, parts(el, 'school').length);
        expect(undisclosed(el.shadowRoot, shown).join('; ')).to.equal('');
        expect(lowContrasts(el.shadowRoot).filter(fault => /"(Ad|Anuncio|إعلان)"/.test(fault))).to.deep.equal(
          [],
        );
        if (shown.some(Boolean) && !given.heading && !slot.includes('heading')) {
          expect(parts(el, 'heading')[0]?.textContent ?? '').to.not.match(/^\s*popular/i);
        }
        page.remove();
      }),
      { ...draws(25), endOnFailure: true, includeErrorInReport: true },
    );
  });

  it('is not parted from its label by what a page sets on the parts of its card', async function () {
    this.timeout(60_000);
    const el = await shown();
    await fc.assert(
      fc.asyncProperty(rules, async all => {
        sheet.replaceSync(all.join('\n'));
        await el.updateComplete;
        expect(undisclosed(el.shadowRoot, allPaid).join('; ')).to.equal('');
      }),
      { ...draws(60), endOnFailure: true, includeErrorInReport: true },
    );
  });

  for (const [what, given] of Object.entries(together)) {
    it(`is not parted from its label by ${what}`, async () => {
      const el = await shown();
      sheet.replaceSync(given.map(rule => `popular-schools::part${rule}`).join('\n'));
      expect(undisclosed(el.shadowRoot, allPaid)).to.deep.equal([]);
    });
  }

  for (const gap of ['0', '-1em', '-3em', '-9em', '-99em']) {
    it(`is not parted from its label where a page sets gaps of ${gap}`, async () => {
      const el = await shown();
      const { featured: [one, other] = [], ...rest } = el.data as Schools;
      el.data = { ...rest, featured: [one], schools: [other] };
      el.style.setProperty('--cw-gap', gap);
      await el.settled();
      expect(undisclosed(el.shadowRoot, allPaid)).to.deep.equal([]);
      const [above, below] = parts(el, 'group').map(group => group.getBoundingClientRect());
      expect(below!.top).to.be.at.least(above!.bottom);
    });
  }

  for (const part of within) {
    it(`is not parted from its label by any one thing that a page sets on ${part}`, async function () {
      this.timeout(60_000);
      const el = await shown();
      for (const declaration of declarations) {
        for (const also of ['', 'popular-schools::part(link) { visibility: visible }']) {
          sheet.replaceSync(`popular-schools::part(${part}) { ${declaration} } ${also}`);
          expect(undisclosed(el.shadowRoot, allPaid), `${part} ${declaration} ${also}`).to.deep.equal([]);
        }
      }
    });
  }

  for (const [parting, fault] of Object.entries(partings)) {
    it(`would be seen to be parted from its label by ${parting}, whatever came before`, async () => {
      const el = await shown();
      const [property, value] = parting.split(': ') as [string, string];
      for (const before of ['', ...declarations]) {
        const label = el.shadowRoot.querySelector<HTMLElement>('.paid-placement')!;
        label.style.removeProperty(property);
        sheet.replaceSync(`popular-schools::part(name) { ${before} }`);
        undisclosed(el.shadowRoot, allPaid);
        sheet.replaceSync('');
        label.style.setProperty(property, value, 'important');
        expect(undisclosed(el.shadowRoot, allPaid), before).to.deep.equal([`school 0: ${fault}`]);
      }
    });
  }

  it('says so in the name that a browser gives its link', async () => {
    const el = await shown();
    sheet.replaceSync(
      'popular-schools::part(school) { font-size: 0 } popular-schools::part(name) { order: -1 }',
    );
    const { nodes } = (await devtools('Accessibility.getFullAXTree')) as { nodes: AXNode[] };
    const names = nodes.filter(({ role }) => role?.value === 'link').map(({ name }) => name?.value);
    const schools = parts(el, 'name').map(({ textContent }) => `Ad ${textContent.trim()}`);
    expect(schools).to.have.length(2);
    for (const name of schools) expect(names).to.include(name);
  });

  for (const [where, media] of Object.entries({
    'on paper': { media: 'print' },
    'in forced colors': { forcedColors: 'active' },
    'in the dark': { colorScheme: 'dark' },
  } as const)) {
    for (const display of ['list', 'compact']) {
      it(`is labeled ${where}, as a ${display} list`, async () => {
        await emulateMedia(media);
        try {
          const el = await shown(display);
          expect(undisclosed(el.shadowRoot, allPaid).join('; ')).to.equal('');
          expect(lowContrasts(el.shadowRoot).filter(fault => fault.includes('"Ad"'))).to.deep.equal([]);
        } finally {
          await emulateMedia({ media: 'screen' });
          await emulateMedia({ forcedColors: 'none' });
          await emulateMedia({ colorScheme: 'light' });
        }
      });
    }
  }
});

interface AXNode {
  role?: { value: string };
  name?: { value: string };
}

/** Whether each school of a document is paid for, said as the contract says it: unknown means paid. */
const paidIn = ({ featured = [], schools }: Schools) => [
  ...featured.map(school => school.paid !== false),
  ...schools.map(school => 'paid' in school && school.paid !== false),
];

const allPaid = [true, true];

/** A list of two schools that all paid, with all that a card can have. */
async function shown(display = 'list'): Promise<AnyWidget> {
  const example = (await (await fetch('/demo/examples/paid-schools.json')).json()) as Schools;
  const [first] = [...example.featured!];
  const logo = { src: '/demo/icon.svg', alt: '', width: 120, height: 60 };
  const featured = [1, 2].map(id => ({
    ...first!,
    id: `${id}`,
    name: `Example University ${id}`,
    paid: true,
    logo,
  }));
  // With room around it, for what is fixed too: a page that moves a card off its own edge crops it, label first or not.
  const page = await fixture<HTMLElement>(
    html`<div style="position: relative; contain: layout; inline-size: 37em; margin: 40em">
      <popular-schools display=${display} .data=${{ ...example, featured, schools: [] }}></popular-schools>
    </div>`,
  );
  const el = page.firstElementChild as AnyWidget;
  await el.settled();
  return el;
}
