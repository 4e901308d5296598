import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CsvError, parse, type Options } from 'csv-parse';
import { RawFileError } from './raw-file-error.js';
import type { RawFile } from './raw-folder.js';
import { Layout, Row, type Columns } from './row.js';

const formats = {
  csv: {},
  // In O*NET's files a double quote is a character like any other.
  tabs: { delimiter: '\t', quote: null },
} satisfies Record<string, Options>;

/** Reads a text file row by row, packed or not, without holding it in memory. */
export async function* readDelimited<Name extends string>(
  file: RawFile,
  format: keyof typeof formats,
  columns: Columns<Name>,
): AsyncGenerator<Row<Name>, void, undefined> {
  const parser = parse({ bom: true, skip_empty_lines: true, ...formats[format] });
  const source = createReadStream(file.path);
  const unpacked = file.name.endsWith('.gz') ? [createGunzip()] : [];
  pipeline([source, ...unpacked, parser], () => {});
  let layout: Layout<Name> | undefined;
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number++;
      if (layout) yield new Row(layout, cells, number);
      else layout = new Layout(file, columns, cells, { row: number });
    }
  } catch (cause) {
    throw cause instanceof RawFileError ? cause : unreadable(file, cause);
  }
  if (number < 2) {
    throw new RawFileError({ file: file.name }, 'This file holds no rows.', file.advice);
  }
}

function unreadable(file: RawFile, cause: unknown) {
  const fault = cause instanceof Error ? cause.message : String(cause);
  // The parser is ahead of the rows that were read, so it says itself where it stopped.
  const row = cause instanceof CsvError ? Number(cause['records']) + 1 : undefined;
  const place = { file: file.name, row };
  return new RawFileError(place, `This file cannot be read (${fault}).`, file.advice, { cause });
}
