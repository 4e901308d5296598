import { pipeline, type Readable } from 'node:stream';
import { CsvError, parse, type Options } from 'csv-parse';
import { RawFileError, unreadable } from './raw-file-error.js';
import type { RawFile } from './raw-folder.js';
import { Layout, Row, type Columns } from './row.js';

/** Reads a text file row by row, without holding it in memory. */
export async function* readDelimited<Name extends string>(
  file: RawFile,
  columns: Columns<Name>,
): AsyncGenerator<Row<Name>, void, undefined> {
  let layout: Layout<Name> | undefined;
  let number = 0;
  try {
    const content = await file.open();
    const parser = parse({ bom: true, skip_empty_lines: true, ...(await formatOf(content)) });
    pipeline(content, parser, () => {});
    for await (const cells of parser as AsyncIterable<string[]>) {
      number++;
      if (layout) yield new Row(layout, cells, number);
      else layout = new Layout(file, columns, cells, { row: number });
    }
  } catch (cause) {
    // The parser is ahead of the rows read, so the position comes from the parser's own error.
    const row = cause instanceof CsvError ? Number(cause['records']) + 1 : undefined;
    throw cause instanceof RawFileError ? cause : unreadable(file, 'file', cause, row);
  }
  if (number < 2) {
    throw new RawFileError({ file: file.name }, 'This file has no rows.', file.advice);
  }
}

// The headings reveal the delimiter: none of them contains the delimiter of another format.
async function formatOf(content: Readable): Promise<Options> {
  const start = await new Promise<Buffer>((resolve, reject) => {
    content.once('error', reject).once('readable', () => {
      const chunk = (content.read() ?? Buffer.alloc(0)) as Buffer;
      content.off('error', reject).unshift(chunk);
      resolve(chunk);
    });
  });
  const [headings = ''] = start.toString('utf8').split(/[\r\n]/, 1);
  // In O*NET's files a double quote is an ordinary character.
  if (headings.includes('\t')) return { delimiter: '\t', quote: null };
  return { delimiter: headings.includes(';') ? ';' : ',' };
}
