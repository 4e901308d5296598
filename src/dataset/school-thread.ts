import { on, once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Choice, PartResult } from './part.js';
import { RawFileError, type Place } from './raw-file-error.js';
import type { Onet, Schooling } from './raw-tables.js';

/** What the worker thread should build. */
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

/** The worker thread's messages. */
export type SchoolMessage =
  { type: 'progress'; done: number } | ({ type: 'done' } & PartResult) | ({ type: 'fault' } & Fault);

/** An error in a form that can be posted between threads, where errors lose their class. */
interface Fault {
  message: string;
  stack: string | undefined;
  raw?: { place: Place; fault: string; advice: string };
}

// Most objects of a build are short-lived; a larger young generation means fewer of them get copied by the collector.
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

// Same extension as this file: .ts in the source, .js in the build.
const entry = new URL(import.meta.url.replace('school-thread', 'school-worker'));

/**
 * Builds the documents about schools on a worker thread, and posts to it what
 * is read here meanwhile; `onProgress` is called for each career that is done.
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
      throw new Error(`The school worker exited with code ${code}.`);
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
  throw new Error('The messages of a thread do not end.');
}

/** Serializes an error. */
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
