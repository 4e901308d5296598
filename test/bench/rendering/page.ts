import type { Related } from '../../../src/contract/related.js';
import { finished, Shell } from './finished.js';
import { twin, reference, widgets, type Job } from './jobs.js';
import { byInstantSearch } from './variants/instantsearch.js';
import { byLit } from './variants/lit.js';
import { innerHtml, madeMarkup, readyTemplate } from './variants/markup.js';
import { byPreact } from './variants/preact.js';
import type { Variant } from './variants/variant.js';
import { ownWidgets } from './variants/widgets.js';

// Runs in the page: shows a job's documents in every way there is, and says how long it took.

declare const gc: () => void;

/** Milliseconds since the data were there. */
export interface Times extends Record<string, number> {
  /** Until the items were in the document, all of them. */
  script: number;
  /** Until the first of them had been painted. */
  first: number;
  /** Until all had been painted. */
  all: number;
  /** How many tasks meanwhile held the page for more than 50. */
  longTasks: number;
}

customElements.define('bench-shell', Shell);

const atOnce = new CSSStyleSheet();
// Of what is important, a layer's rules win over those of none.
atOnce.replaceSync('@layer at-once { * { content-visibility: visible !important } }');

let job: Job;
let variants: Record<string, Variant> = {};
let place: HTMLElement;
/** Milliseconds that others' callbacks of frames and timers have taken. */
let inCallbacks = 0;
const requestFrame = requestAnimationFrame;
window.requestAnimationFrame = act => requestFrame(time => counted(() => act(time)));
const setTimer = setTimeout as (act: () => void, delay?: number) => number;
window.setTimeout = ((act: () => void, delay?: number) =>
  setTimer(() => counted(act), delay)) as typeof setTimeout;

function counted(act: () => void) {
  const start = performance.now();
  act();
  inCallbacks += performance.now() - start;
}

let longTasks = 0;
new PerformanceObserver(list => (longTasks += list.getEntries().length)).observe({ type: 'longtask' });

const bench = {
  /** Makes ready: `changed` are the documents with one item that differs. */
  async prepare(next: Job, documents: unknown[], changed: unknown[]) {
    job = next;
    const own = ownWidgets(job, documents, changed);
    const made = await finishedBy(own);
    const madeOfChanged = await finishedBy(ownWidgets(job, changed, documents));
    if (job.isAtOnce) for (const { sheets } of made) sheets.push(atOnce);
    variants = {
      'career-widgets': own,
      [reference]: innerHtml(made, madeOfChanged),
      [twin]: innerHtml(made, madeOfChanged),
      'ready <template>': readyTemplate(made),
      'innerHTML made of data': madeMarkup(made),
      Lit: byLit(made, madeOfChanged),
      preact: byPreact(made, madeOfChanged),
      ...(job.kind === 'cards' && { InstantSearch: byInstantSearch(documents as Related[]) }),
    };
  },

  /** Shows the documents in one way. */
  async mount(name: string): Promise<Times> {
    longTasks = 0;
    const start = performance.now();
    const since = () => performance.now() - start;
    inCallbacks = 0;
    const settled = Promise.resolve(variants[name]!.mount(place)).then(since);
    const first = framesUntil(() => itemsWithin(place).length > 0).then(since);
    const untilFrame = message().then(since);
    const whole = await settled;
    // Where the rest is drawn bit by bit, what passes between them is nobody's work.
    const script = inCallbacks > 0 ? (await untilFrame) + inCallbacks : whole;
    await frame();
    const all = since();
    // The last task is told of only once it has ended.
    await new Promise(resolve => setTimer(() => resolve(undefined), 100));
    return { script, first: await first, all, longTasks };
  },

  /** Takes over one item that differs, and says how many milliseconds that took. */
  async update(name: string): Promise<number> {
    const start = performance.now();
    await variants[name]!.update!(place);
    const taken = performance.now() - start;
    await frame();
    const isShown = [...place.children].some(it => it.shadowRoot?.textContent?.includes('Another'));
    if (!isShown) throw new Error(`${name} does not show what has changed`);
    return taken;
  },

  /** A place to show things in, with no memory of what was before. */
  async clear() {
    place = document.createElement('div');
    document.body.replaceChildren(place);
    await frame();
    gc();
  },

  /** Fails where not everything is shown that should be, and takes it away. */
  check(name: string) {
    const items = itemsWithin(place);
    const text = items.at(-1)?.textContent;
    if (items.length !== job.count || !text?.includes(`number ${job.count}`))
      throw new Error(`${name} shows ${items.length} of ${job.count} ${job.kind}, the last being “${text}”`);
    variants[name]!.unmount?.(place);
  },

  /** Shows things and takes them away for some milliseconds, until the engine knows the way. */
  async warm(name: string, duration: number) {
    for (const start = performance.now(); performance.now() - start < duration;) {
      await bench.clear();
      await bench.mount(name);
      bench.check(name);
    }
    await bench.clear();
  },

  /** Shows things and takes them away as often. */
  async cycle(name: string, count: number) {
    for (let cycle = 0; cycle < count; cycle++) {
      place = document.createElement('div');
      document.body.replaceChildren(place);
      await variants[name]!.mount(place);
      if (cycle % 50 === 0) await frame();
      variants[name]!.unmount?.(place);
    }
    await bench.clear();
  },
};

export type Bench = typeof bench;

Object.assign(window, { bench });

/** Resolves once the next frame is on its way to the screen. */
const frame = () => new Promise<void>(resolve => requestFrame(() => void message().then(resolve)));

/** Resolves in a task of its own, after all that was promised before. */
function message(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  port2.postMessage(undefined);
  return new Promise(resolve => (port1.onmessage = () => resolve()));
}

/** Waits as many frames as it takes, one at least. */
async function framesUntil(isDone: () => boolean) {
  do await frame();
  while (!isDone());
}

const itemsWithin = (place: HTMLElement) =>
  [...place.querySelectorAll('*'), place].flatMap(element => [
    ...(element.shadowRoot?.querySelectorAll(widgets[job.kind].item) ?? []),
    ...(element === place ? place.querySelectorAll('.ais-RelatedProducts-item') : []),
  ]);

async function finishedBy(variant: Variant) {
  await bench.clear();
  await variant.mount(place);
  await frame();
  return Promise.all([...place.children].map(finished));
}
