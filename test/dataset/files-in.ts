import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files in a folder, recursively: their text by their path. */
export async function filesIn(folder: string) {
  const files = new Map<string, string>();
  for (const name of await namesIn(folder)) files.set(name, await readFile(join(folder, name), 'utf8'));
  return files;
}

/** The paths of the files in a folder, recursively. */
export async function namesIn(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
