import { npm, react, svelte, vue } from './bundled.js';
import { frame } from './frame.js';
import { prerendered } from './prerendered.js';
import { floating, pinned, wordpress } from './script-tags.js';
import type { Snippet } from './snippet.js';

/** Every way to put a widget on a site, the most usual first. */
export const snippets: readonly Snippet[] = [
  pinned,
  floating,
  wordpress,
  frame,
  npm,
  react,
  vue,
  svelte,
  prerendered,
];
