import { readBy } from '../contract/reader.js';
import { version, type Resource } from '../contract/resource.js';
import type { Schema } from '../contract/schema.js';
import { LoadError } from './load-error.js';
import { reportOnce } from './report.js';

/** What `faults.ts` exports: it is imported only if something is wrong. */
const loadFaults = () => import('../contract/faults.js');

/** Parses a text as JSON. Not `response.json()`: its error is not a `SyntaxError` in every engine. */
export function decode(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const found = /^\s*</.test(text)
      ? 'an HTML page'
      : /[\0\uFFFD]/.test(text)
        ? 'text in an encoding other than UTF-8'
        : text
          ? 'broken JSON'
          : 'an empty body';
    throw new LoadError('malformed', `is not JSON but ${found}`, { cause });
  }
}

/**
 * Reads a JSON value as a document of a kind; undefined if it is not one, and then `misfit` says why. What is
 * left out or cut is reported to the developer; `origin` says whose document it is.
 */
export function readDocument<Document>(
  { schema }: Resource<Document>,
  json: unknown,
  origin: string,
): Document | undefined {
  refuseNewerVersion(json);
  const { document, isWhole } = readBy<Document>(schema, json);
  // Neither items left out nor a failure to report them is a reason to fail.
  if (document !== undefined && !isWhole) report(schema, json, origin).catch(() => {});
  return document;
}

/** Throws a `LoadError` if a document is of a newer version of the contract than this library reads. */
export function refuseNewerVersion(json: unknown): void {
  const found = (json as { version?: unknown } | null | undefined)?.version;
  if (typeof found !== 'number' || !(found > version)) return;
  throw new LoadError(
    'unsupported',
    `has version ${found} of the contract, and this library reads version ${version}: update career-widgets`,
  );
}

/** Why a JSON value is not a document of a kind. */
export async function misfit({ name, schema }: Resource<unknown>, json: unknown): Promise<LoadError> {
  const faults = await loadFaults().then(
    ({ faultsIn }) => `: ${faultsIn(schema, json).fatal.join('; ')}`,
    () => '',
  );
  return new LoadError('malformed', `is not a "${name}" document${faults}`);
}

async function report(schema: Schema, json: unknown, origin: string) {
  const { faultsIn } = await loadFaults();
  const { leftOut, cut } = faultsIn(schema, json);
  if (leftOut.length > 0) {
    const items = leftOut.length === 1 ? 'item' : 'items';
    reportOnce(`${origin}: left out ${leftOut.length} broken ${items}: ${some(leftOut)}`);
  }
  if (cut.length > 0) reportOnce(`${origin}: cut what is too long: ${some(cut)}`);
}

function some(lines: string[]): string {
  const shown = lines.slice(0, 10).join('; ');
  return lines.length > 10 ? `${shown}; and ${lines.length - 10} more` : shown;
}
