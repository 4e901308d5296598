import type { Misfit } from './finding.js';
import { brokenAt } from './json-position.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The JSON value of a document, or why it cannot be parsed. */
export type Decoded = { json: unknown } | { misfit: Misfit };

/** Decodes and parses a document as browsers do. */
export function decode(bytes: Uint8Array): Decoded {
  let text;
  try {
    // Skips the byte order mark that some editors write.
    text = utf8.decode(bytes);
  } catch {
    return misfit('JSON in UTF-8', 'bytes that are not UTF-8');
  }
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return misfit('JSON', whatIsThere(text));
  }
}

const misfit = (expected: string, found: string) => ({ misfit: { path: '$', expected, found } });

function whatIsThere(text: string): string {
  if (/^\s*</.test(text)) return 'an HTML page';
  if (!text.trim()) return 'nothing';
  const at = brokenAt(text);
  const before = text.slice(0, at).split('\n');
  const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
  return at < text.length
    ? `${JSON.stringify(text.slice(at, at + 20))} at ${place}`
    : `the end of the text at ${place}`;
}
