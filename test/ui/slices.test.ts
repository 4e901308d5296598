import { expect, fixtureCleanup } from '@open-wc/testing';
import { repeated, tags } from '../support/hostile.js';
import { parts, type AnyWidget } from '../support/show.js';

const count = 400;
const items: Record<string, string> = {
  'related-careers': 'card',
  'popular-schools': 'school',
  'wage-summary': 'row',
};

type Widget = AnyWidget & { limit: number; linkTemplate: string };

function put(tag: string): Widget {
  const el = document.createElement(tag) as Widget;
  document.body.append(Object.assign(el, { limit: count, data: repeated(tag, count) }));
  return el;
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
      expect(drawn(el)).to.have.length(tag === 'popular-schools' ? 13 : 12);
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

  it('shows the first hundred while it grows, and all in the end', async () => {
    const el = put('related-careers');
    await begun(el);
    const displayOf101 = () => getComputedStyle(drawn(el)[100]!).display;
    const meanwhile: string[] = [];
    const observer = new MutationObserver(() => {
      if (drawn(el).length > 100 && drawn(el).length < count) meanwhile.push(displayOf101());
    });
    observer.observe(drawn(el)[0]!.parentElement!, { childList: true });
    await el.settled();
    expect(new Set(meanwhile)).to.deep.equal(new Set(['none']));
    expect(displayOf101()).not.to.equal('none');
  });

  it('is all there on paper', async () => {
    const el = put('related-careers');
    await begun(el);
    dispatchEvent(new Event('beforeprint'));
    expect(drawn(el)).to.have.length(count);
    expect(el.matches(':state(growing)')).to.equal(false);
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
