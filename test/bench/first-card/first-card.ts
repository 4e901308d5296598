import type { Browser } from 'puppeteer-core';
import { openChromium } from '../browser.js';
import type { Figure, Manner } from '../figure.js';
import { installPeers } from '../peers/install.js';
import { BenchServer } from '../server.js';
import { median } from '../statistics.js';
import { compare, takeTurns, type Comparison, type Round, type Sample } from '../turns.js';
import { scriptTime, untilFirstCard } from './load.js';
import { files, pages, pathOf, reference, twin } from './pages.js';

const widths = [360, 800, 1200];

/** How long a reader waits for the first card, from the navigation on, with nothing in the cache. */
export async function firstCard(manner: Manner): Promise<Figure[]> {
  installPeers();
  const all = await pages();
  const server = await BenchServer.open(await files(all));
  const urlOf = (name: string) => server.origin + pathOf(name);
  const names = Object.keys(all);
  const rounds = manner.isQuick ? 2 : 4;

  /** Lets pages take turns, in fresh browsers. */
  const turns = (
    subjects: string[],
    measure: string,
    sample: (browser: Browser, name: string) => Promise<Sample>,
  ) =>
    compare(
      { reference, twin, measure },
      { processes: manner.isQuick ? 1 : 3, tries: manner.isQuick ? 1 : 3 },
      manner.random,
      (): Promise<Round[]> =>
        withBrowser(browser => takeTurns(subjects, rounds, manner.random, name => sample(browser, name))),
    );

  try {
    manner.note('slow 4G, a quarter of the speed');
    const slow = await turns(names, 'firstCard', (browser, name) =>
      untilFirstCard(browser, urlOf(name), { isSlowNetwork: true, slowdown: 4 }),
    );
    manner.note('time of scripts');
    // A frame is a page of its own, whose scripts are not counted here.
    const withScripts = names.filter(name => !name.includes('frame') && name !== 'plain HTML');
    const scripts = await turns(withScripts, 'script', (browser, name) =>
      scriptTime(browser, urlOf(name), isShown),
    );
    manner.note('what moves');
    return [
      ...slowFigures(slow, names),
      ...scriptFigures(scripts, withScripts),
      ...(await moved(
        names.filter(name => name.startsWith('career-widgets') || name.startsWith('the snippet')),
        urlOf,
        server.requests,
      )),
    ];
  } finally {
    server.close();
  }
}

/** Whether six cards are there, and as they should be. */
const isShown = `(() => {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const cards = roots.flatMap(root =>
    [...root.querySelectorAll('[part~=card], .card, .ais-RelatedProducts-item, .auc-Recommend-item')]);
  return cards.length === 6 && cards.every((card, index) => card.textContent.includes('Career number ' + (index + 1)));
})()`;

function slowFigures(slow: Comparison, names: readonly string[]): Figure[] {
  const table = 'First card on slow 4G at a quarter of the speed';
  return names.flatMap((of): Figure[] => [
    slow.figure(of, 'firstCard', { table, measure: 'first card' }),
    { table, of, measure: 'in ms', value: median(slow.samples(of, 'firstCard')), unit: 'count' },
    { table, of, measure: 'long tasks', value: median(slow.samples(of, 'longTasks')), unit: 'count' },
  ]);
}

function scriptFigures(scripts: Comparison, names: readonly string[]): Figure[] {
  const table = 'Scripts of a first visit';
  return names.map(of => scripts.figure(of, 'script', { table, measure: 'time' }));
}

/** How far the page moves as the widgets come, at several widths, and what it asks for. */
async function moved(
  names: readonly string[],
  urlOf: (name: string) => string,
  requests: string[],
): Promise<Figure[]> {
  const figures: Figure[] = [];
  await withBrowser(async browser => {
    for (const of of names) {
      for (const width of widths) {
        requests.length = 0;
        const { moved } = await untilFirstCard(browser, urlOf(of), { width, isSlowNetwork: true });
        figures.push({ table: 'Layout shift', of, measure: `${width} px`, value: moved!, unit: 'x' });
      }
      // Beside the page itself.
      figures.push({ table: 'Requests', of, measure: 'all', value: requests.length - 1, unit: 'count' });
    }
  });
  return figures;
}

async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await openChromium({ isSteady: false });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
