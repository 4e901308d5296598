import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder, type Lasting } from '../dataset/sample-raw.js';

/** A copy of the carried dataset, to be broken. */
export async function datasetCopy(context: Lasting): Promise<string> {
  const folder = join(await temporaryFolder(context), 'dataset');
  await cp('test/fixtures/dataset', folder, { recursive: true });
  return folder;
}

/** Puts a value in a place of a document; `undefined` takes away what is there. */
export async function put(folder: string, file: string, steps: (string | number)[], value: unknown) {
  const path = join(folder, file);
  const document = JSON.parse(await readFile(path, 'utf8')) as unknown;
  const last = steps.at(-1)!;
  const holder = steps.slice(0, -1).reduce((inner, step) => inner[step] as Holder, document as Holder);
  if (typeof last === 'string' && last !== 'new' && !(last in holder) && !Array.isArray(holder)) {
    throw new Error(`${file} has no "${steps.join('.')}".`);
  }
  holder[last] = value;
  await writeFile(path, JSON.stringify(document));
}

type Holder = Record<string | number, unknown>;
