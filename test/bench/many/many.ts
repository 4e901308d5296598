import { bundle } from '../bytes/bundle.js';
import { openChromium } from '../browser.js';
import { cardsOf } from '../documents.js';
import type { Figure, Manner } from '../figure.js';
import { scriptTime } from '../first-card/load.js';
import { recommendations, recommended } from '../hits.js';
import { installPeers } from '../peers/install.js';
import { BenchServer, type Files } from '../server.js';
import { median } from '../statistics.js';
import { compare, takeTurns, type Comparison } from '../turns.js';

const counts = [1, 10, 100];
const careers = ['actors', 'dancers', 'singers'];
const dataOf = (career: string) => `/careers-data/careers/${career}/related.json`;

const reference = 'plain elements';
const twin = 'plain elements, again';

/** The script of each page, and one element of it by number. */
const kinds: Record<string, { script: string; element: (career: string) => string }> = {
  'career-widgets, all.js': { script: '/dist/cdn/all.js', element: widget },
  'career-widgets, loader.js': { script: '/dist/cdn/loader.js', element: widget },
  [reference]: { script: '/vanilla.js', element: plain },
  [twin]: { script: '/vanilla.js', element: plain },
  Recommend: { script: '/recommend.js', element: place },
  InstantSearch: { script: '/instantsearch.js', element: place },
};

/** How the cost of a page grows with the widgets on it, over three documents. */
export async function many(manner: Manner): Promise<Figure[]> {
  installPeers();
  const server = await BenchServer.open(await files());
  try {
    const figures: Figure[] = [];
    for (const count of counts) {
      manner.note(`${count} on a page`);
      const requests: Record<string, number> = {};
      const comparison = await measured(server, count, requests, manner);
      figures.push(...scriptFigures(comparison, count), ...requestFigures(requests, count));
    }
    return [...figures, ...growth(figures)];
  } finally {
    server.close();
  }
}

function measured(
  server: BenchServer,
  count: number,
  requests: Record<string, number>,
  { isQuick, random }: Manner,
): Promise<Comparison> {
  const amount = isQuick ? { processes: 1, tries: 1 } : { processes: 3, tries: 3 };
  return compare({ reference, twin, measure: 'script' }, amount, random, async () => {
    const browser = await openChromium({ isSteady: false });
    try {
      return await takeTurns(Object.keys(kinds), isQuick ? 1 : 5, random, async name => {
        server.requests.length = 0;
        const sample = await scriptTime(browser, server.origin + pathOf(name, count), isShown(count));
        // Beside the page and its code, which are the same however many widgets there are.
        requests[name] = server.requests.filter(path => !/\.(js|css)$|^\/page/.test(path)).length;
        return sample;
      });
    } finally {
      await browser.close();
    }
  });
}

const pathOf = (name: string, count: number) => `/page-${Object.keys(kinds).indexOf(name)}-${count}`;

const isShown = (count: number) => `(() => {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const cards = roots.flatMap(root =>
    [...root.querySelectorAll('[part~=card], .card, .ais-RelatedProducts-item, .auc-Recommend-item')]);
  return cards.length === ${6 * count} && cards.every(card => card.textContent.includes('Career number'));
})()`;

async function files(): Promise<Files> {
  const made: Record<string, Files[string]> = {
    ...Object.fromEntries(careers.map(career => [dataOf(career), JSON.stringify(cardsOf(6))])),
    [recommendations]: recommended(cardsOf(6)),
    '/vanilla.js': await bundle('test/bench/floors/vanilla.js'),
    '/recommend.js': await bundle('test/bench/peers/recommend.js'),
    '/instantsearch.js': await bundle('test/bench/peers/instantsearch.js'),
  };
  for (const [name, { script, element }] of Object.entries(kinds)) {
    for (const count of counts) {
      const elements = Array.from({ length: count }, (_, index) => element(careers[index % careers.length]!));
      made[pathOf(name, count)] =
        `<!doctype html><html lang="en"><title>Many</title><link rel="icon" href="data:,">
        <script type="module" src="${script}"></script><body>${elements.join('')}`;
    }
  }
  return made;
}

function widget(career: string) {
  return `<related-careers career="${career}" endpoint="/careers-data/" loading="eager"></related-careers>`;
}

function plain(career: string) {
  return `<vanilla-careers src="${dataOf(career)}"></vanilla-careers>`;
}

function place(career: string) {
  return `<div class="related" data-career="${career}"></div>`;
}

function scriptFigures(comparison: Comparison, count: number): Figure[] {
  return Object.keys(kinds).flatMap((of): Figure[] => [
    comparison.figure(of, 'script', { table: 'Many on a page: scripts', measure: String(count) }),
    comparison.figure(of, 'work', { table: 'Many on a page: all work', measure: String(count) }),
    {
      table: 'Many on a page: milliseconds of work',
      of,
      measure: String(count),
      value: median(comparison.samples(of, 'work')),
      unit: 'ms',
    },
  ]);
}

function requestFigures(requests: Readonly<Record<string, number>>, count: number): Figure[] {
  return Object.entries(requests).map(([of, value]) => ({
    table: 'Many on a page: requests for data',
    of,
    measure: String(count),
    value,
    unit: 'count',
  }));
}

/** What each widget adds once ten are there, over what each plain element does. */
function growth(figures: readonly Figure[]): Figure[] {
  const time = (of: string, count: number) =>
    figures.find(
      ({ unit, ...figure }) => unit === 'ms' && figure.of === of && figure.measure === String(count),
    )!.value;
  const each = (of: string) => (time(of, 100) - time(of, 10)) / 90;
  return Object.keys(kinds).map(of => ({
    table: 'Many on a page: what each adds',
    of,
    measure: 'work',
    value: each(of) / each(reference),
    unit: 'x',
    over: reference,
  }));
}
