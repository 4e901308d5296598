import { buffer } from 'node:stream/consumers';
import readXlsxFile from 'read-excel-file/node';
import { RawFileError, unreadable } from './raw-file-error.js';
import type { RawFile } from './raw-folder.js';
import { Layout, Row, type Cell, type Columns } from './row.js';

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

  /** The first match of a pattern in any cell of a sheet, with its groups. */
  search(sheet: string, pattern: RegExp): RegExpExecArray {
    for (const cells of this.#rows(sheet)) {
      for (const cell of cells) {
        const match = typeof cell === 'string' ? pattern.exec(cell) : null;
        if (match) return match;
      }
    }
    throw new RawFileError(
      { file: this.#file.name, sheet },
      `No cell matches ${pattern.source}.`,
      this.#file.advice,
    );
  }

  /** The rows of a sheet below its headings; `headings` is the row number of the headings. */
  *rows<Name extends string>(sheet: string, columns: Columns<Name>, headings = 1): Generator<Row<Name>> {
    const [heading, ...rest] = this.#rows(sheet).slice(headings - 1);
    const layout = new Layout(this.#file, columns, heading ?? [], { sheet, row: headings });
    for (const [index, cells] of rest.entries()) yield new Row(layout, cells, headings + 1 + index);
  }

  /** The name of the sheet with the data, which differs by vintage. */
  get firstSheet(): string {
    return [...this.#sheets.keys()][0] ?? '';
  }

  #rows(sheet: string) {
    const rows = this.#sheets.get(sheet);
    if (rows) return rows;
    const fault = `No such sheet; the sheets are ${[...this.#sheets.keys()].join(', ')}.`;
    throw new RawFileError({ file: this.#file.name, sheet }, fault, this.#file.advice);
  }
}
