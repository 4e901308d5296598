import { buffer } from 'node:stream/consumers';
import readXlsxFile from 'read-excel-file/node';
import { lackingIn, Layout, type Cell, type Columns } from './layout.js';
import { RawFileError, unreadable } from './raw-file-error.js';
import type { RawFile } from './raw-folder.js';
import { Row } from './row.js';

// A title and notes precede the headings, and their number differs by year.
const mostAbove = 12;

/** An official spreadsheet file. */
export class Workbook {
  readonly #file: RawFile;
  readonly #sheets: ReadonlyMap<string, readonly (readonly Cell[])[]>;

  private constructor(file: RawFile, sheets: ReadonlyMap<string, readonly (readonly Cell[])[]>) {
    this.#file = file;
    this.#sheets = sheets;
  }

  /** Reads every sheet of a file. */
  static async read(file: RawFile): Promise<Workbook> {
    try {
      const sheets = await readXlsxFile(await buffer(await file.open()));
      return new Workbook(file, new Map(sheets.map(({ sheet, data }) => [sheet, data as Cell[][]])));
    } catch (cause) {
      throw unreadable(file, 'spreadsheet', cause);
    }
  }

  /** The first match of a pattern in any cell of a sheet, with its groups; undefined if there is none. */
  find(sheet: string, pattern: RegExp): RegExpExecArray | undefined {
    for (const cells of this.#rows(sheet)) {
      for (const cell of cells) {
        const match = typeof cell === 'string' ? pattern.exec(cell) : null;
        if (match) return match;
      }
    }
    return undefined;
  }

  /** The first match of a pattern in any cell of a sheet, with its groups; throws if there is none. */
  search(sheet: string, pattern: RegExp): RegExpExecArray {
    const match = this.find(sheet, pattern);
    if (match) return match;
    throw new RawFileError(
      { file: this.#file.name, sheet },
      `No cell matches ${pattern.source}.`,
      this.#file.advice,
    );
  }

  /** The rows of a sheet below its headings, which are looked for in the first rows. */
  *rows<Name extends string>(sheet: string, columns: Columns<Name>): Generator<Row<Name>> {
    const rows = this.#rows(sheet);
    const lacking = rows.slice(0, mostAbove).map(cells => lackingIn(columns, cells));
    const headings = Math.max(0, lacking.indexOf(Math.min(...lacking)));
    const layout = new Layout(this.#file, columns, rows[headings] ?? [], { sheet, row: headings + 1 });
    for (let index = headings + 1; index < rows.length; index++) {
      const cells = rows[index]!;
      if (cells.some(cell => cell !== null)) yield new Row(layout, cells, index + 1);
    }
  }

  /** The name of the sheet with the data, which differs by vintage. */
  get firstSheet(): string {
    return [...this.#sheets.keys()][0] ?? '';
  }

  #rows(sheet: string) {
    const named = [...this.#sheets].find(([name]) => plain(name) === plain(sheet));
    if (named) return named[1];
    const fault = `No such sheet; the sheets are ${[...this.#sheets.keys()].join(', ')}.`;
    throw new RawFileError({ file: this.#file.name, sheet }, fault, this.#file.advice);
  }
}

const plain = (name: string) => name.trim().toLowerCase();
