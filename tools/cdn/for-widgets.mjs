import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * A style sheet for the pages that widgets stand in: `any-widget` in it stands for every tag, in capitals for tags in
 * capitals, and what the folder of a widget has under the same name comes after it.
 *
 * @param {string} file
 * @param {string} text
 * @param {string[]} tags
 */
export function forWidgets(file, text, tags) {
  const own = tags
    .map(tag => `src/widgets/${tag}/${basename(file)}`)
    .filter(path => existsSync(path))
    .map(path => readFileSync(path, 'utf8'));
  return [text, ...own]
    .join('\n')
    .replaceAll('any-widget', `:is(${tags.join()})`)
    .replaceAll('ANY-WIDGET', `:is(${tags.join().toUpperCase()})`);
}
