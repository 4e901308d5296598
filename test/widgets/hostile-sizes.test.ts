import { expect } from '@open-wc/testing';
import { recordConsole } from '../support/record-console.js';
import { documents, drawn, put, readable, repeated, tags, ways } from '../support/hostile.js';
import { parts, texts } from '../support/show.js';
import { waitUntil } from '../support/wait-until.js';

type Json = Record<string, unknown>;

/** Elements that no widget needs more of, whatever its document holds. */
const most = 6000;

const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));
const first = (document: Json, list: string) => (document[list] as Json[])[0]!;

/** A document with a field of its first item changed. */
function withField(tag: string, list: string, field: string, value: unknown): Json {
  const document = documents[tag]!() as Record<string, Json[]>;
  document[list]![0]![field] = value;
  return document;
}

/** A school that nobody paid for, with a field changed. */
const schoolWith = (field: string, value: unknown) => ({
  ...withField('popular-schools', 'schools', field, value),
  featured: [],
});

for (const tag of tags) {
  describe(`<${tag}>, given more than anyone can read`, () => {
    const said = recordConsole();

    // An endpoint's answer of this size is refused for its size.
    for (const way of ['as data', 'inline']) {
      it(`shows the first of 100,000 items, ${way}`, async () => {
        const el = await ways[way]!(tag, repeated(tag, 100_000));
        expect(el.matches(':state(loaded)')).to.equal(true);
        expect(drawn(el).length).to.be.below(most);
        await waitUntil(() => said.some(line => line.includes('cut what is too long: ')));
      }).timeout(30_000);

      it(`cuts a text of 5 MB, ${way}`, async () => {
        const json = { ...documents[tag]!(), career: { key: 'actors', title: 'A'.repeat(5_000_000) } };
        const el = await ways[way]!(tag, json);
        expect(texts(el, 'heading')[0]).to.match(/A{4999}…/);
        expect(readable(el).length).to.be.below(25_000);
      }).timeout(30_000);
    }

    it('refuses an answer of 5 MB', async () => {
      const json = { ...documents[tag]!(), more: 'A'.repeat(5_000_000) };
      const el = await ways['by its address']!(tag, json);
      expect(el.matches(':state(failed)')).to.equal(true);
      expect(said.at(-1)).to.include('larger than 4 MB');
    });

    it('passes over what it does not know, however deep it goes', async () => {
      const json = JSON.stringify(documents[tag]!());
      const deep = `${'{"areas":['.repeat(10_000)}${']}'.repeat(10_000)}`;
      const el = await put(tag, el => (el.data = json.replace('{', `{"unknown":${deep},`)));
      expect(el.matches(':state(loaded)')).to.equal(true);
    });

    it('shows the first of 1,000 sources, and how many more there are', async () => {
      const sources = times(1000, index => ({ name: `Survey ${index}` }));
      const el = await put(tag, el => (el.data = { ...documents[tag]!(), sources }));
      expect(parts(el, 'source')).to.have.length(61);
      expect(texts(el, 'source').at(-1)).to.equal('and 940 more');
    });

    it('draws no more shapes of what is to come than can be seen', async () => {
      const el = document.createElement(tag);
      el.setAttribute('limit', '1000000000');
      document.body.append(el);
      await (el as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      expect(el.shadowRoot!.querySelectorAll('*').length).to.be.below(20_000);
      expect(el.matches(':state(waiting)')).to.equal(true);
      el.remove();
    });
  });
}

describe('<popular-schools>, given a school without end', () => {
  recordConsole();

  it('shows the first of 20,000 areas in one level, and how many more there are', async () => {
    const areas = times(18_000, index => ({ name: `Area ${index}` }));
    const el = await put('popular-schools', el => (el.data = schoolWith('areas', areas)));
    expect(parts(el, 'area')).to.have.length(61);
    expect(texts(el, 'area').at(-1)).to.equal('and 17,940 more');
  });

  it('shows some of 20,000 areas in a tree, those of the upper level first', async () => {
    const areas = times(100, index => ({
      name: `Area ${index}`,
      areas: times(190, inner => ({ name: `Area ${index}-${inner}` })),
    }));
    const el = await put('popular-schools', el => (el.data = schoolWith('areas', areas)));
    expect(drawn(el).length).to.be.below(2000);
    expect(texts(el, 'toggle')).to.have.length(60);
    expect(texts(el, 'area').at(-1)).to.equal('and 40 more');
    parts(el, 'toggle')[0]!.click();
    await el.updateComplete;
    const seen = parts(el, 'area').filter(area => area.checkVisibility());
    expect(seen).to.have.length(60 + 60 + 2);
  });

  it('goes 16 levels into 10,000', async () => {
    let areas: unknown[] = [];
    for (let depth = 0; depth < 10_000; depth++) areas = [{ name: `Level ${depth}`, areas }];
    const el = await put('popular-schools', el => (el.data = schoolWith('areas', areas)));
    dispatchEvent(new Event('beforeprint'));
    await el.updateComplete;
    expect(parts(el, 'area').length).to.be.within(10, 16);
  });

  it('shows the first of 5,000 locations, and how many more there are', async () => {
    const locations = times(5000, index => ({ state: 'PA', name: `Place ${index}`, campuses: 1 }));
    const el = await put('popular-schools', el => (el.data = schoolWith('locations', locations)));
    const shown = [...parts(el, 'locations')[0]!.children].map(({ textContent }) => textContent);
    expect(shown).to.have.length(61);
    expect(shown.at(-1)).to.equal('and 4,940 more');
  });

  it('shows 1,000 levels with 10 awards each as one of their kind, and how many more there are', async () => {
    const levels = times(1000, index => ({
      group: 'graduate',
      awards: times(10, inner => `Award ${index * 10 + inner}`),
    }));
    const el = await put('popular-schools', el => (el.data = schoolWith('levels', levels)));
    const [shown] = texts(el, 'levels');
    expect(shown).to.match(/^Graduate Award 0, Award 1, .*, Award 59, and 9,940 more$/);
  });

  it('says so in the language of the page', async () => {
    const locations = times(64, index => ({ state: 'PA', name: `Place ${index}`, campuses: 1 }));
    const el = await put('popular-schools', el => {
      el.lang = 'es';
      el.data = schoolWith('locations', locations);
    });
    expect([...parts(el, 'locations')[0]!.children].at(-1)!.textContent).to.equal('y 4 más');
  });
});

describe('<related-careers>, given lists without end', () => {
  recordConsole();

  const lists = (count: number, name: (index: number) => string) => {
    const document = documents['related-careers']!();
    return {
      ...document,
      lists: times(count, index => ({ ...first(document, 'lists'), name: name(index), label: undefined })),
    };
  };

  it('has tabs for the first of 10,000, and says how many more there are', async () => {
    const el = await put('related-careers', el => (el.data = lists(9000, index => `list-${index}`)));
    expect(parts(el, 'tab')).to.have.length(12);
    expect(readable(el)).to.include('and 8,988 more lists');
    expect(drawn(el).length).to.be.below(1000);
  });

  it('opens each of several lists that have the same name', async () => {
    const el = await put('related-careers', el => (el.data = lists(3, () => 'same')));
    for (const [index, tab] of parts(el, 'tab').entries()) {
      tab.click();
      await el.updateComplete;
      const open = parts(el, 'panel').map(panel => panel.checkVisibility());
      expect(open).to.deep.equal([0, 1, 2].map(other => other === index));
    }
  });
});
