import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * A style sheet for pages with widgets: `any-widget` in it is replaced by every tag, in upper case for tags in
 * upper case, and files of the same name in the folders of the widgets are appended.
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
