import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sampleFiles } from './sample-files.js';
import { writeXlsx, writeZip, type SheetCells } from './xlsx.js';

/** Files by name: text or bytes as they stand in them, the sheets of a spreadsheet, or the texts in an archive. */
export type RawFiles = Record<
  string,
  string | Uint8Array | Record<string, SheetCells> | Record<string, string>
>;

/** A test, or a group of tests, that can clean up after itself. */
export interface Lasting {
  after(clean: () => Promise<void>): void;
}

/** A folder that is gone after the test. */
export async function temporaryFolder(context: Lasting): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'career-widgets-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A raw folder of a few rows of the official files, after a change to them. */
export async function sampleRaw(context: Lasting, change: (files: RawFiles) => void = () => {}) {
  const folder = await temporaryFolder(context);
  const files = structuredClone(sampleFiles);
  change(files);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytesOf(name, content));
  }
  return folder;
}

function bytesOf(name: string, content: RawFiles[string]) {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    return /\.gz$/i.test(name) ? gzipSync(content) : content;
  }
  if (name.endsWith('.zip')) return writeZip(content as Record<string, string>);
  return writeXlsx(content as Record<string, SheetCells>);
}

/** Changes the text of a file; stops where there is nothing to change. */
export function edit(files: RawFiles, name: string, from: string, to: string) {
  const text = files[name];
  if (typeof text !== 'string' || !text.includes(from)) throw new Error(`${name} does not hold "${from}".`);
  files[name] = text.replace(from, to);
}

/** Changes one cell, found by what it holds, in every row of a sheet that holds another. */
export function editCell(
  files: RawFiles,
  name: string,
  sheet: string,
  { row, from, to }: { row: string; from: string | number; to: string | number | boolean | null },
) {
  const sheets = files[name] as Record<string, SheetCells>;
  const rows = sheets[sheet] ?? [];
  if (!rows.some(cells => cells.includes(row) && cells.includes(from))) {
    throw new Error(`${name} has no "${from}" in a row with "${row}".`);
  }
  sheets[sheet] = rows.map(cells =>
    cells.includes(row) ? cells.map(cell => (cell === from ? to : cell)) : cells,
  );
}
