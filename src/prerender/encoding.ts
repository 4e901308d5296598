import { isUtf8 } from 'node:buffer';

/** A page as text that can be converted back to its exact bytes. */
export interface PageText {
  text: string;
  /** Decodes a range of the page, if its characters stand for bytes. */
  readonly read: (stretch: string) => string;
  /** Encodes text for insertion into the page. */
  readonly write: (html: string) => string;
  /** The bytes of the page, changed or not. */
  bytes(text: string): Buffer;
}

/** The page has an encoding into which text cannot be inserted. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';
}

const declaration = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;

/**
 * Opens a page with minimal knowledge of its encoding: a page that is not UTF-8 is treated as bytes,
 * which is safe if its encoding is a superset of ASCII, and then only ASCII is inserted.
 */
export function pageText(bytes: Buffer): PageText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new EncodingError('is UTF-16: save it as UTF-8');
  }
  const isMarked = first === 0xef && second === 0xbb;
  const declared = declaration.exec(bytes.toString('latin1', 0, 1024))?.[1]?.toLowerCase();
  const says = isMarked ? 'utf-8' : declared;
  const isPlain = isUtf8(bytes);
  if (says?.startsWith('utf-16')) throw new EncodingError('declares UTF-16: save it as UTF-8');
  if (isPlain && (says === undefined || /^utf-?8$/.test(says))) {
    const text = bytes.toString();
    // If all bytes are ASCII, they do not show how a browser would decode others.
    const isSaid = says !== undefined || text.length !== bytes.length;
    return { text, read: same, write: isSaid ? same : asciiHtml, bytes: text => Buffer.from(text) };
  }
  const decoder = decoderOf(says ?? 'windows-1252');
  return {
    text: bytes.toString('latin1'),
    read: stretch => decoder.decode(Buffer.from(stretch, 'latin1')),
    write: asciiHtml,
    bytes: text => Buffer.from(text, 'latin1'),
  };
}

const same = (text: string) => text;

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    throw new EncodingError(`declares the unknown encoding "${label}": save it as UTF-8`);
  }
}

const scripts = /(<script\b[^>]*>)([^]*?)(<\/script>)/gi;

// Scripts have no character references, but JSON has its own escapes.
function asciiHtml(html: string): string {
  const [escaped, ...rest] = html.split(scripts);
  const pieces = [ascii(escaped!)];
  for (let at = 0; at < rest.length; at += 4) {
    pieces.push(rest[at]!, asciiJson(rest[at + 1]!), rest[at + 2]!, ascii(rest[at + 3]!));
  }
  return pieces.join('');
}

const ascii = (text: string) => text.replace(/[^\0-\x7f]/gu, sign => `&#${sign.codePointAt(0)};`);

const asciiJson = (text: string) =>
  text.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
