import { fixture } from '@open-wc/testing';
import '../../src/entries/all.js';
import { answered, type AnyWidget } from './show.js';

const career = { key: 'actors', title: 'Actors', code: '27-2011.00' };
const nation = { type: 'nation', code: 'US', name: 'United States' };
const source = { name: 'Survey', publisher: 'Bureau', released: 'May 2025', license: 'Public domain' };

/** A document of each widget with one item in each list, all fields filled; `url` goes wherever an address can. */
export const documents: Record<string, (url?: string) => Record<string, unknown>> = {
  'related-careers': (url = 'https://careers.example/actors') => ({
    version: 1,
    career,
    area: nation,
    period: '2025-05',
    lists: [
      {
        name: 'related',
        label: 'Near',
        basis: 'Related by O*NET data',
        careers: [
          {
            ...career,
            summary: 'They act.',
            url,
            updated: '2025-08-01',
            education: "Bachelor's degree",
            wage: { measure: 'mean', per: 'year', amount: 62_930 },
          },
        ],
      },
    ],
    sources: [{ ...source, url, licenseUrl: url }],
  }),
  'popular-schools': (url = 'https://school.example/') => ({
    version: 1,
    career,
    area: nation,
    basis: 'Most graduates',
    featured: [school(url)],
    schools: [{ ...school(url), paid: false }],
    total: 412,
    sources: [{ ...source, url, licenseUrl: url }],
  }),
  'wage-summary': (url = 'https://careers.example/actors') => ({
    version: 1,
    career,
    area: nation,
    currency: 'USD',
    period: '2025-05',
    wages: [
      { title: 'Actors', code: '27-2011', key: 'actors', url, employment: 7, annual: pay, hourly: pay },
    ],
    sources: [{ ...source, url, licenseUrl: url }],
  }),
};

const pay = {
  mean: 60_000,
  median: 50_000,
  p10: 20_000,
  p25: 30_000,
  p75: 70_000,
  p90: { atLeast: 239_200 },
};

const school = (url: string) => ({
  id: '215062',
  name: 'Springfield College',
  url,
  logo: { src: url, alt: '', width: 120, height: 60 },
  locations: [{ state: 'PA', name: 'Pennsylvania', campuses: 5, cities: ['Philadelphia'] }],
  online: false,
  control: 'public',
  levels: [{ group: 'graduate', awards: ['Doctorate'] }],
  areas: [{ name: 'Arts', code: '50', areas: [{ name: 'Drama' }] }],
  graduates: 187,
});

/** The same with so many of its items, all alike. */
export function repeated(tag: string, count: number): Record<string, unknown> {
  const document = documents[tag]!() as Record<string, { careers: unknown[] }[]>;
  const times = (list: unknown[]) => Array<unknown>(count).fill(list[0]);
  const { lists, schools, wages } = document;
  if (lists) return { ...document, lists: [{ ...lists[0], careers: times(lists[0]!.careers) }] };
  return schools ? { ...document, schools: times(schools) } : { ...document, wages: times(wages!) };
}

/** The tags of all widgets. */
export const tags = Object.keys(documents);

/** How a page or an endpoint hands a document over, each with a name. */
export const ways: Record<string, (tag: string, json: unknown) => Promise<AnyWidget>> = {
  'as data': (tag, json) => put(tag, el => (el.data = json)),
  inline: (tag, json) =>
    put(tag, el => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(json);
      el.append(script);
    }),
  'by its address': (tag, json) =>
    put(tag, el => el.setAttribute('src', URL.createObjectURL(new Blob([JSON.stringify(json)])))),
};

/** Puts a widget on the page and waits for its answer; throws for whatever the page would not catch. */
export async function put(tag: string, prepare: (el: AnyWidget) => unknown): Promise<AnyWidget> {
  const uncaught: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    uncaught.push('reason' in event ? event.reason : event.error);
    event.preventDefault();
  };
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  try {
    const el = document.createElement(tag) as AnyWidget;
    el.setAttribute('loading', 'eager');
    prepare(el);
    await fixture(el as never);
    await answered(el);
    // A rejection is told of once nothing else is to be done.
    await new Promise(resolve => setTimeout(resolve));
    if (uncaught.length > 0) throw new Error(`uncaught: ${uncaught.map(String).join(', ')}`);
    return el;
  } finally {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  }
}

/** All elements that a widget draws. */
export const drawn = (el: AnyWidget): Element[] => [...el.shadowRoot.querySelectorAll('*')];

/** What a reader sees of a widget, without its skeleton's shapes. */
export const readable = (el: AnyWidget): string =>
  (el.shadowRoot.textContent ?? '').replace(/\s+/g, ' ').trim();
