import { expect, fixtureCleanup } from '@open-wc/testing';
import { documents, repeated, tags } from '../support/hostile.js';
import { parts, type AnyWidget } from '../support/show.js';

const count = 400;
const items: Record<string, string> = {
  'related-careers': 'card',
  'popular-schools': 'school',
  'wage-summary': 'row',
};

type Widget = AnyWidget & { limit: number; linkTemplate: string };

type Json = Record<string, unknown>;

function put(tag: string, change: (json: Json) => unknown = () => {}): Widget {
  const el = document.createElement(tag) as Widget;
  const data = repeated(tag, count);
  change(data);
  document.body.append(Object.assign(el, { limit: count, data }));
  return el;
}

/** Has each item of the long list note that it is read. */
function noted(json: Json, read: string[]) {
  const { lists, schools, wages } = json as Record<string, { careers: Json[] }[] & Json[]>;
  const items: Json[] = lists?.[0]?.careers ?? schools ?? wages ?? [];
  const name = schools ? 'name' : 'title';
  items.forEach((item, index) => {
    const title = String(item[name]);
    items[index] = Object.defineProperty({ ...item }, name, {
      enumerable: true,
      get: () => (read.push(title), title),
    });
  });
}

const drawn = (el: Widget) => parts(el, items[el.localName]!);

/** Waits until something is drawn, and for no frame. */
async function begun(el: Widget) {
  while (drawn(el).length === 0) await Promise.resolve();
}

describe('a long list', () => {
  afterEach(() => {
    fixtureCleanup();
    document.querySelectorAll(tags.join()).forEach(el => el.remove());
  });

  for (const tag of tags) {
    it(`of a <${tag}> begins with what a screen shows, and ends with all, told once`, async () => {
      const el = put(tag);
      const told: number[] = [];
      el.addEventListener('cw-load', () => told.push(drawn(el).length));
      await begun(el);
      // A featured school is a list of its own.
      expect(drawn(el)).to.have.length(tag === 'popular-schools' ? 7 : 6);
      await el.settled();
      expect(drawn(el)).to.have.length(count);
      expect(told).to.deep.equal([count]);
    });

    it(`of a <${tag}> grows without a change to what is there`, async () => {
      const el = put(tag);
      await begun(el);
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver(records => changes.push(...records));
      const anything = { subtree: true, childList: true, attributes: true, characterData: true };
      for (const item of drawn(el)) observer.observe(item, anything);
      await el.settled();
      expect([...changes, ...observer.takeRecords()]).to.deep.equal([]);
    });

    it(`of a <${tag}> takes on what changes meanwhile, in every item`, async () => {
      const el = put(tag);
      await begun(el);
      el.linkTemplate = '/elsewhere/{key}';
      await el.settled();
      const links = parts(el, 'link').map(link => link.getAttribute('href'));
      expect(links).to.have.length(count);
      expect(links.filter(href => !href?.startsWith('/elsewhere/'))).to.deep.equal([]);
    });
  }

  it('is begun before the rest of its document has been checked', async () => {
    for (const tag of ['related-careers', 'popular-schools']) {
      const read: string[] = [];
      const el = put(tag, json => noted(json, read));
      await begun(el);
      expect(read.length, tag).to.be.lessThan(20);
      await el.settled();
      expect(read.length, tag).to.be.at.least(count);
      expect(drawn(el), tag).to.have.length(count);
    }
  });

  it('of wages is checked at once, because all bars are to one scale', async () => {
    const read: string[] = [];
    const el = put('wage-summary', json => noted(json, read));
    await begun(el);
    expect(read).to.have.length(count);
    await el.settled();
  });

  it('is checked at once where no more than a few of it are shown', async () => {
    const el = put('popular-schools');
    el.limit = 3;
    await begun(el);
    expect(drawn(el)).to.have.length(3);
    expect(parts(el, 'count')[0]?.textContent).to.include('3 of 412');
    expect(parts(el, 'more')).to.have.length(1);
    await el.settled();
    expect(drawn(el)).to.have.length(3);
  });

  it('leaves out what is broken, wherever it stands', async () => {
    const el = put('popular-schools', json => {
      const schools = json['schools'] as unknown[];
      for (const index of [0, 1, 2, 3, 4, 5, 6, 300, count - 1]) schools[index] = { name: '' };
    });
    await el.settled();
    // With a featured school, which is a list of its own.
    expect(drawn(el)).to.have.length(count - 9 + 1);
    expect(el.matches(':state(loaded)')).to.equal(true);
  });

  it('that breaks while it is read says so', async () => {
    let isBroken = false;
    const el = put('popular-schools', json => {
      const { basis } = json;
      Object.defineProperty(json, 'basis', { get: () => (isBroken ? 7 : basis) });
    });
    const reasons: string[] = [];
    el.addEventListener('cw-error', event => reasons.push(event.reason));
    await begun(el);
    isBroken = true;
    await el.settled();
    expect(reasons).to.deep.equal(['malformed']);
    expect(drawn(el)).to.deep.equal([]);
  });

  it('is left where another document comes meanwhile', async () => {
    const el = put('popular-schools');
    await begun(el);
    el.data = documents['popular-schools']!();
    await el.settled();
    expect(drawn(el)).to.have.length(2);
  });

  it('is all there on paper', async () => {
    const el = put('related-careers');
    await begun(el);
    dispatchEvent(new Event('beforeprint'));
    expect(drawn(el)).to.have.length(count);
    await el.settled();
    expect(drawn(el)).to.have.length(count);
  });

  it('is drawn where no frame comes', async () => {
    const request = window.requestAnimationFrame.bind(window);
    try {
      window.requestAnimationFrame = () => 0;
      const el = put('wage-summary');
      await el.settled();
      expect(drawn(el)).to.have.length(count);
    } finally {
      window.requestAnimationFrame = request;
    }
  });

  it('is drawn at once where it takes the place of another', async () => {
    const el = put('wage-summary');
    await el.settled();
    el.data = repeated('wage-summary', count);
    await Promise.resolve();
    expect(drawn(el)).to.have.length(count);
  });

  it('of no more than a hundred is drawn at once', async () => {
    const el = put('wage-summary');
    el.limit = 100;
    await begun(el);
    expect(drawn(el)).to.have.length(100);
  });
});
