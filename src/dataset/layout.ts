import { RawFileError, type Place } from './raw-file-error.js';
import type { RawFile } from './raw-folder.js';

/** A cell as parsed; null if empty. */
export type Cell = string | number | boolean | null;

/** The publisher's heading of a column. */
type Heading = string | RegExp;

/** The columns to read: our name for each, and the publisher's heading, in any case. */
export type Columns<Name extends string> = Readonly<Record<Name, Heading | { optional: Heading }>>;

/** A column that some files lack; its cells are then empty. */
export const optional = (heading: Heading): { optional: Heading } => ({ optional: heading });

/** The positions of the columns in one file or sheet. */
export class Layout<Name extends string> {
  readonly file: RawFile;
  readonly #sheet: string | undefined;
  readonly #headings: readonly string[];
  readonly #positions: ReadonlyMap<Name, number>;

  constructor(
    file: RawFile,
    columns: Columns<Name>,
    headings: readonly Cell[],
    { sheet, row }: { sheet?: string; row: number },
  ) {
    this.file = file;
    this.#sheet = sheet;
    this.#headings = headings.map(plain);
    const { positions, lacking } = search(columns, this.#headings);
    this.#positions = positions;
    if (lacking[0] !== undefined) throw this.#lacks(lacking[0], row);
  }

  /** How many columns the file has. */
  get width(): number {
    return this.#headings.length;
  }

  /** The index of a column; undefined for an optional column that is missing. */
  position(name: Name): number | undefined {
    return this.#positions.get(name);
  }

  /** The place of a cell, or of a row if no column is given. */
  place(row: number, name?: Name): Place {
    return {
      file: this.file.name,
      sheet: this.#sheet,
      row,
      column: name && this.#headings[this.position(name) ?? -1],
    };
  }

  #lacks(wanted: Heading, row: number) {
    const { name: file, advice } = this.file;
    const column = typeof wanted === 'string' ? wanted : wanted.source;
    const fault = `No such column; the columns are ${this.#headings.filter(Boolean).join(', ') || 'none'}.`;
    return new RawFileError({ file, sheet: this.#sheet, row, column }, fault, advice);
  }
}

/** The number of required columns that a row of headings lacks. */
export const lackingIn = <Name extends string>(columns: Columns<Name>, headings: readonly Cell[]): number =>
  search(columns, headings.map(plain)).lacking.length;

function search<Name extends string>(columns: Columns<Name>, headings: readonly string[]) {
  const positions = new Map<Name, number>();
  const lacking: Heading[] = [];
  for (const [name, column] of Object.entries(columns) as [Name, Columns<Name>[Name]][]) {
    const required = typeof column === 'string' || column instanceof RegExp;
    const wanted = required ? column : column.optional;
    const isWanted = testOf(wanted);
    const position = headings.findIndex(isWanted);
    if (position >= 0) positions.set(name, position);
    else if (required) lacking.push(wanted);
  }
  return { positions, lacking };
}

function testOf(wanted: Heading) {
  if (typeof wanted === 'string') return (heading: string) => heading.toLowerCase() === wanted.toLowerCase();
  const anyCase = new RegExp(wanted.source, 'i');
  return (heading: string) => anyCase.test(heading);
}

const plain = (heading: Cell) =>
  String(heading ?? '')
    .replace(/\s+/g, ' ')
    .trim();
