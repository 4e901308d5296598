import { isUtf8 } from 'node:buffer';
import { Transform } from 'node:stream';

const newline = 0x0a;
// What windows-1252 has in place of the 32 control characters of Latin 1; five of its bytes have no letter. Node's own
// decoder of that name leaves the control characters.
const letters = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/**
 * Turns the text of an official file into UTF-8, whole lines at a time. A line
 * that is not UTF-8 is windows-1252, as IPEDS was until 2020.
 */
export function decodeLines(): Transform {
  let begun: Buffer = Buffer.alloc(0);
  let isFirst = true;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const end = chunk.lastIndexOf(newline) + 1;
      const whole = end > 0 ? Buffer.concat([begun, chunk.subarray(0, end)]) : undefined;
      begun = whole ? chunk.subarray(end) : Buffer.concat([begun, chunk]);
      if (isFirst && isUtf16(whole ?? begun)) return done(new Error('it is UTF-16; save it as UTF-8'));
      isFirst = false;
      done(null, whole && decode(whole));
    },
    flush(done) {
      done(null, decode(begun));
    },
  });
}

function decode(lines: Buffer): Buffer | string {
  if (!isUtf8(lines)) return unguard([...linesOf(lines)].map(textOf).join(''));
  return lines.includes('="') ? unguard(lines.toString('utf8')) : lines;
}

const textOf = (line: Buffer) =>
  isUtf8(line)
    ? line.toString('utf8')
    : line.toString('latin1').replace(/[\x80-\x9F]/g, control => letters[control.charCodeAt(0) - 0x80]!);

function* linesOf(lines: Buffer) {
  for (let start = 0; start < lines.length;) {
    const end = lines.indexOf(newline, start) + 1 || lines.length;
    yield lines.subarray(start, end);
    start = end;
  }
}

// A cell such as ="01.0101" is no csv unless its quotes are quoted; what a spreadsheet shows of it is within them.
const unguard = (text: string) => text.replace(/(^|[,;\n])=("[^"\r\n]*")(?=[,;\r\n]|$)/g, '$1$2');

const isUtf16 = (start: Buffer) => /^(fffe|feff)/.test(start.toString('hex', 0, 2));
