import { tagLine } from './tag-lines.mjs';

/**
 * The snippets that publishers paste: a pinned version with its hash, or one that is kept up to date.
 *
 * @param {Record<string, string>} hashes
 */
export function snippets(hashes) {
  const lines = (/** @type {Record<string, string>} */ held) =>
    ['reserve.css', 'loader.js'].map(file => tagLine('/career-widgets/', file, held[file])).join('\n');
  return `<!-- Pinned: a version that never changes, and that no one can change. -->
${lines(hashes)}

<!-- Floating: whatever version is there. -->
${lines({})}
`;
}
