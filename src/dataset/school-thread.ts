import { on, once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Choice, PartResult } from './part.js';
import { RawFileError, type Place } from './raw-file-error.js';
import type { Onet, Schooling } from './raw-tables.js';

/** What the thread is to build. */
export interface SchoolJob {
  /** The folder of official files. */
  raw: string;
  /** The folder to write into. */
  folder: string;
  onet: Onet;
  /** O*NET-SOC codes or keys of the careers; undefined for all. */
  careers: readonly string[] | undefined;
  choice: Choice;
}

/** What the thread tells. */
export type SchoolMessage =
  { type: 'progress'; done: number } | ({ type: 'done' } & PartResult) | ({ type: 'fault' } & Fault);

/** An error on its way between threads, where errors lose what they are. */
interface Fault {
  message: string;
  stack: string | undefined;
  raw?: { place: Place; fault: string; advice: string };
}

// Most of what a build makes is garbage at once; with room for more of it, less is moved about before it is found to be.
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

// It ends as this file does: in .ts where the source runs, in .js where the build does.
const entry = new URL(import.meta.url.replace('school-thread', 'school-worker'));

/**
 * Builds the documents of schools in a thread of their own, and hands it what
 * is read here meanwhile; `onProgress` is told of each career that is done.
 */
export async function buildSchools(
  job: SchoolJob,
  schooling: Promise<Schooling>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<PartResult> {
  const worker = new Worker(entry, { workerData: job, resourceLimits });
  try {
    const ended = once(worker, 'exit').then(([code]) => {
      throw new Error(`The thread of schools ended with code ${code}.`);
    });
    const handed = schooling.then(value => worker.postMessage(value));
    const [result] = await Promise.race([ended, Promise.all([resultOf(worker, onProgress, signal), handed])]);
    return result;
  } finally {
    await worker.terminate();
  }
}

async function resultOf(worker: Worker, onProgress: (done: number) => void, signal: AbortSignal) {
  for await (const [message] of on(worker, 'message', { signal }) as AsyncIterable<[SchoolMessage]>) {
    if (message.type === 'progress') onProgress(message.done);
    else if (message.type === 'done') return message;
    else throw errorOf(message);
  }
  throw new Error('The messages of a thread have no end.');
}

/** Puts an error into words and numbers. */
export function faultOf(error: unknown): Fault {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (!(error instanceof RawFileError)) return { message, stack };
  const { place, fault, advice } = error;
  return { message, stack, raw: { place, fault, advice } };
}

function errorOf({ message, stack, raw }: Fault): Error {
  const error = raw ? new RawFileError(raw.place, raw.fault, raw.advice) : new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
