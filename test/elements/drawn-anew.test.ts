import { expect, fixtureCleanup } from '@open-wc/testing';
import * as fc from 'fast-check';
import { changed, anyJson } from '../support/changed-anywhere.js';
import { draws } from '../support/draws.js';
import { repeated, tags } from '../support/hostile.js';
import type { AnyWidget } from '../support/show.js';

/** What a page can set of a widget, and to what. */
const settings: Record<string, readonly unknown[]> = {
  limit: [null, 1, 2],
  linkTemplate: [null, '/careers/{key}'],
  headingLevel: [2, 4],
  measure: [null, 'median'],
  pay: [null, 'hourly'],
  range: [false, true],
  display: [null, 'compact'],
  tabs: [null, 'popular related'],
  consent: [null, 'required'],
  lang: ['', 'es', 'ar'],
};

const anySetting = fc
  .constantFrom(...Object.entries(settings))
  .chain(([name, values]) => fc.constantFrom(...values).map(value => ({ [name]: value })));

type Item = Record<'title' | 'name', string>;

/** Several items of one kind, each with a name of its own. */
function severalOf(tag: string): object {
  const document = JSON.parse(JSON.stringify(repeated(tag, 3))) as {
    lists?: { careers: Item[] }[];
    schools?: Item[];
    wages?: Item[];
  };
  const items = document.lists?.[0]!.careers ?? document.schools ?? document.wages!;
  items.forEach((item, index) => (item[document.schools ? 'name' : 'title'] += ` ${index}`));
  return document;
}

const put = (tag: string, given: object) => {
  const el = Object.assign(document.createElement(tag) as AnyWidget, given);
  document.body.append(el);
  return el;
};

async function drawnBy(el: AnyWidget) {
  await el.settled();
  // The height that is held for what came before has nothing to do with what is drawn.
  return el.shadowRoot.innerHTML.replaceAll(/<!--.*?-->| style=".*?"/g, '');
}

describe('a widget that has changed', () => {
  afterEach(() => {
    fixtureCleanup();
    document.querySelectorAll(tags.join()).forEach(el => el.remove());
  });

  for (const tag of tags) {
    it(`shows as a <${tag}> just what a new one shows, whatever changed`, async () => {
      const base = severalOf(tag);
      const anyData = fc
        .array(fc.tuple(fc.nat(), anyJson), { maxLength: 2 })
        .map(changes => ({ data: changed(base, changes) }));
      const anyChange = fc.oneof(anyData, anySetting);
      await fc.assert(
        fc.asyncProperty(fc.array(anyChange, { minLength: 1, maxLength: 6 }), async changes => {
          let given: object = { data: base };
          const el = put(tag, given);
          await el.settled();
          for (const change of changes) {
            given = { ...given, ...change };
            Object.assign(el, change);
            const fresh = put(tag, given);
            const [own, other] = [await drawnBy(el), await drawnBy(fresh)];
            fresh.remove();
            expect(own).to.equal(other);
          }
          el.remove();
        }),
        draws(40),
      );
    });
  }
});
