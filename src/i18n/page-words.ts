import { reportOnce } from '../load/report.js';
import { addWords } from './add-words.js';
import type { SomeWords } from './registry.js';

const read = new WeakSet<Element>();

/**
 * Adds the words that a page holds in `<script type="application/json" data-career-widgets-words="es">`, each script
 * once. One that the parser is still at waits for the next call.
 */
export function readPageWords(page: Document): void {
  for (const script of scriptsIn(page)) {
    const isWhole = script.nextSibling || page.readyState !== 'loading';
    if (!isWhole || read.has(script)) continue;
    read.add(script);
    add(script.dataset['careerWidgetsWords']!, script.textContent);
  }
}

// A form or a picture of the page may have the name of a document's own method.
const scriptsIn = (page: Document) =>
  Document.prototype.querySelectorAll.call(
    page,
    'script[data-career-widgets-words]',
  ) as NodeListOf<HTMLElement>;

function add(language: string, text: string) {
  let words: unknown;
  try {
    words = JSON.parse(text);
  } catch (error) {
    reportOnce(`the words of "${language}" in the page are not JSON, so they are not used: ${String(error)}`);
    return;
  }
  addWords(language, words as SomeWords);
}
