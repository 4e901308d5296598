import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { glob } from 'tinyglobby';

/**
 * The pages that arguments specify: files, folders, or patterns such as `public/**`. Folders and patterns match
 * HTML files only; a file is taken whatever its name.
 */
export async function pagesIn(words: readonly string[]): Promise<string[]> {
  const found = await Promise.all(words.map(pagesOf));
  return [...new Map(found.flat().map(file => [resolve(file), file])).values()].sort();
}

async function pagesOf(word: string): Promise<string[]> {
  const entry = statSync(word, { throwIfNoEntry: false });
  if (entry?.isFile()) return [word];
  const files = entry?.isDirectory()
    ? await glob('**/*', { cwd: word, dot: true, absolute: true })
    : await glob(word.replaceAll('\\', '/'), { expandDirectories: false, dot: true });
  return files.filter(file => /\.html?$/i.test(file));
}
