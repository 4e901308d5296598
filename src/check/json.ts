import { isUtf8 } from 'node:buffer';
import type { Misfit } from './finding.js';
import { brokenAt } from './json-position.js';

/** The JSON value of a document, or why it has none. */
export type Decoded = { json: unknown } | { misfit: Misfit };

/** Reads the bytes of a document as browsers do. */
export function decode(bytes: Buffer): Decoded {
  if (!isUtf8(bytes)) return misfit('JSON in UTF-8', 'bytes that are not UTF-8');
  // Browsers pass over the mark that some editors put first.
  const text = bytes.toString().replace(/^\uFEFF/, '');
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
