import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { WageSummaryElement } from '../../src/entries/elements.js';
import { draws } from '../support/draws.js';
import { recordConsole } from '../support/record-console.js';
import { documents, put, readable, repeated, tags, ways } from '../support/hostile.js';
import { texts, type AnyWidget } from '../support/show.js';

/** What has no place in a document, or is more than it should be. */
const values: unknown[] = [
  null,
  undefined,
  true,
  '',
  ' ',
  '\u200B\u2060',
  'text',
  '🏫'.repeat(300),
  0,
  -0,
  -1,
  0.5,
  5e-324,
  1e12,
  1e308,
  Number.NaN,
  Infinity,
  2 ** 53,
  [],
  {},
  [[]],
  [null],
  ['text', 7],
  '2025-02-30',
  '0000',
  '0050-12-31',
  '9999-12-31',
  { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] },
  { _$litType$: 1, strings: { raw: ['<b>'] }, values: [] },
  { _$litDirective$: () => {}, values: [] },
  { nodeType: 1, localName: 'script' },
  { toString: 'text', valueOf: 7 },
  JSON.parse('{"__proto__":{"paid":false,"name":"text"}}'),
  { then: 'text' },
  { length: 3, 0: 'text' },
];

/** Whether a widget stands in a state that a reader can make something of. */
function isSensible(el: AnyWidget, what: string) {
  expect(el.matches(':is(:state(loaded), :state(empty), :state(failed))'), what).to.equal(true);
  const text = readable(el);
  expect(text, what).not.to.equal('');
  expect(text, what).not.to.match(/\[object|NaN|undefined|Infinity|null|∞|-0\b/);
  expect(el.shadowRoot.querySelector("[onerror], script, [part='skeleton']"), what).to.equal(null);
}

/** Every place of a document: how to have the document with another value there. */
function places(
  json: unknown,
  within: (value: unknown) => unknown = value => value,
): ((value: unknown) => unknown)[] {
  if (typeof json !== 'object' || json === null) return [within];
  return [
    within,
    ...Object.keys(json).flatMap(name =>
      places((json as Record<string, unknown>)[name], value =>
        within(Array.isArray(json) ? json.with(Number(name), value) : { ...json, [name]: value }),
      ),
    ),
  ];
}

for (const tag of tags) {
  describe(`<${tag}>, given values that make no sense`, () => {
    recordConsole();

    it('shows the rest or says that there is nothing, whichever value stands in whichever place', async () => {
      const all = places(documents[tag]!());
      const one = fc.tuple(fc.integer({ min: 0, max: all.length - 1 }), fc.constantFrom(...values));
      await fc.assert(
        fc.asyncProperty(one, async ([place, value]) => {
          const el = await put(tag, el => (el.data = all[place]!(value)));
          // What counts as no data is none.
          if (el.data) isSensible(el, `${place} ${String(typeof value)}`);
          el.remove();
        }),
        draws(150),
      );
    }).timeout(60_000);

    for (const way of ['inline', 'by its address']) {
      it(`does so where the document comes ${way}`, async () => {
        const all = places(documents[tag]!());
        for (const value of values.filter(value => value !== undefined)) {
          const el = await ways[way]!(tag, all[1 + (values.indexOf(value) % (all.length - 1))]!(value));
          isSensible(el, String(typeof value));
          el.remove();
        }
      }).timeout(30_000);
    }

    it('shows items that have the same id, key and name', async () => {
      const el = await put(tag, el => (el.data = repeated(tag, 3)));
      isSensible(el, 'repeated');
      expect(texts(el, 'link').length).to.be.at.least(3);
      const ids = [...el.shadowRoot.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    const throws = () => {
      throw new TypeError('not for you');
    };
    const cyclic: Record<string, unknown> = documents[tag]!();
    cyclic['career'] = cyclic;
    const loops: Record<string, unknown> = {
      name: 'Loop',
      basis: 'Loop',
      key: 'loop',
      title: 'Loop',
      id: 'loop',
    };
    for (const list of ['lists', 'careers', 'schools', 'locations', 'areas', 'wages', 'levels', 'sources']) {
      loops[list] = [loops, loops];
    }
    const objects: Record<string, () => unknown> = {
      'a getter that throws': () => Object.defineProperty(documents[tag]!(), 'career', { get: throws }),
      'a list whose items throw': () =>
        Object.defineProperty(documents[tag]!(), 'sources', {
          value: Object.defineProperty([{}], 0, { get: throws }),
        }),
      'a proxy that throws at everything': () =>
        new Proxy(
          {},
          {
            get: throws,
            has: throws,
            ownKeys: throws,
            getOwnPropertyDescriptor: throws,
            getPrototypeOf: throws,
          },
        ),
      'something that throws what cannot be told': () =>
        new Proxy(
          {},
          {
            get: () => {
              throw new Proxy(new Error(), { get: throws, getPrototypeOf: throws });
            },
          },
        ),
      'a proxy of a good document': () => new Proxy(documents[tag]!(), {}),
      'a revoked proxy': () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      },
      'a list that says it has no end': () => ({
        ...documents[tag]!(),
        sources: new Proxy([], {
          get: (list, name) => (name === 'length' ? Infinity : (Reflect.get(list, name) as unknown)),
        }),
      }),
      'an object that holds itself': () => cyclic,
      'lists that hold themselves': () => ({ ...documents[tag]!(), ...loops }),
      'a function': () => throws,
      'a symbol': () => Symbol('data'),
      'a number': () => 7,
      'a promise': () => Promise.resolve(documents[tag]!()),
      'an element': () => document.createElement('p'),
      'a template': () => ({ _$litType$: 1, strings: ['<b>'], values: [] }),
      'text that is no JSON': () => '{"version":1,',
    };
    for (const [what, make] of Object.entries(objects)) {
      it(`is never blank when a page gives it ${what}`, async () => {
        isSensible(await put(tag, el => (el.data = make())), what);
      });
    }
  });
}

/** A widget with a mistake in it. */
class MistakenElement extends WageSummaryElement {
  mistake: unknown = undefined;

  protected override renderDocument(document: never) {
    if (this.mistake) throw this.mistake as Error;
    return super.renderDocument(document);
  }
}
customElements.define('mistaken-widget', MistakenElement);

describe('a widget that fails while it draws', () => {
  const said = recordConsole();

  it('says that it cannot be shown, and its developer why, once', async () => {
    const heard: string[] = [];
    const el = await put('mistaken-widget', el => {
      Object.assign(el, { mistake: new RangeError('no such currency'), data: documents['wage-summary']!() });
      for (const name of ['cw-load', 'cw-error']) el.addEventListener(name, () => heard.push(name));
    });
    expect(el.matches(':state(failed)')).to.equal(true);
    expect(texts(el, 'message')).to.deep.equal(['This could not be shown.']);
    expect(heard).to.deep.equal(['cw-error']);
    expect(said).to.deep.equal([
      '[career-widgets] <mistaken-widget>: cannot be shown: RangeError: no such currency',
    ]);
  });

  it('leaves no hole where its skeleton was', async () => {
    const el = await put('mistaken-widget', el => {
      el.setAttribute('src', '/__fault/hang?name=mistaken');
      el.setAttribute('loading', 'eager');
    });
    Object.assign(el, { mistake: new RangeError('a hole'), data: documents['wage-summary']!() });
    await el.settled();
    expect(el.matches(':state(failed)')).to.equal(true);
    expect(el.shadowRoot.querySelector<HTMLElement>('.held')!.style.minBlockSize).to.equal('');
  });

  it('shows the next document that it can', async () => {
    const el = await put('mistaken-widget', el => {
      Object.assign(el, { mistake: new RangeError('again'), data: documents['wage-summary']!() });
    });
    Object.assign(el, { mistake: undefined, data: documents['wage-summary']!() });
    await el.settled();
    expect(el.matches(':state(loaded)')).to.equal(true);
    expect(texts(el, 'table')).to.have.length(1);
  });
});
