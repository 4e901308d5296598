import { reportOnce } from '../load/report.js';
import { register, update } from './registry.js';
import { primary } from './tag.js';
import type { Words } from './words.js';

/** The languages that come in files of their own. English is always there, because the others fall back to it. */
const builtIn: Record<string, () => Promise<{ words: Words }>> = {
  ar: () => import('./ar.js'),
  es: () => import('./es.js'),
};

/** Milliseconds that a reader looks at an empty shape for the sake of words; after that, English is better. */
const patience = 3000;

/** Milliseconds before the first further try. */
const pause = 5000;

const asked = new Map<string, Promise<void>>();
const awaited = new Map<string, Promise<void>>();
const isOver = new Set<string>();

/**
 * Brings the words of a language, such as `es` or `es-MX`. Only a server has to call it, before it renders; in a
 * page the widgets do. Never rejects: English stands in for what cannot be had.
 */
export async function loadLanguage(tag: string): Promise<void> {
  const name = primary(tag);
  if (Object.hasOwn(builtIn, name)) await once(asked, name, () => bring(name, pause));
}

/** The words of a language that are on their way; undefined where there is nothing to wait for. */
export function languageToCome(tag: string): Promise<void> | undefined {
  const name = primary(tag);
  if (!Object.hasOwn(builtIn, name) || isOver.has(name)) return undefined;
  return once(awaited, name, () => Promise.race([loadLanguage(name), giveUp(name)]));
}

function once(known: Map<string, Promise<void>>, name: string, start: () => Promise<void>) {
  const promise = known.get(name) ?? start();
  known.set(name, promise);
  return promise;
}

async function bring(name: string, next: number, load = builtIn[name]!) {
  try {
    const { words } = await load();
    isOver.add(name);
    register(name, words);
  } catch (error) {
    reportOnce(`the words of "${name}" could not be loaded, so English is shown: ${String(error)}`);
    doWithout(name);
    setTimeout(() => void bring(name, next * 2, again(error) ?? load), next);
  }
}

// A browser keeps the failure of an address, which it names in its error: another address is asked for anew.
function again(error: unknown): (() => Promise<{ words: Words }>) | undefined {
  const [address] = /https?:\S+/.exec(String(error)) ?? [];
  if (!address) return undefined;
  return () =>
    import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?again`) as Promise<{ words: Words }>;
}

async function giveUp(name: string) {
  await new Promise(resolve => setTimeout(resolve, patience));
  doWithout(name);
}

function doWithout(name: string) {
  if (isOver.has(name)) return;
  isOver.add(name);
  update();
}
