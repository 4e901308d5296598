import { RawFileError, type Place } from './raw-file-error.js';
import type { RawFile } from './raw-folder.js';

/** A cell as parsed; null if empty. */
export type Cell = string | number | boolean | null;

/** The publisher's heading of a column. */
type Heading = string | RegExp;

/** The columns to read: our name for each, and the publisher's heading. */
export type Columns<Name extends string> = Readonly<Record<Name, Heading | { optional: Heading }>>;

/** A column that some files lack; its cells are then empty. */
export const optional = (heading: Heading): { optional: Heading } => ({ optional: heading });

/** The positions of the columns in one file or sheet. */
export class Layout<Name extends string> {
  readonly file: RawFile;
  readonly #sheet: string | undefined;
  readonly #headings: readonly string[];
  readonly #positions = new Map<Name, number>();

  constructor(
    file: RawFile,
    columns: Columns<Name>,
    headings: readonly Cell[],
    { sheet, row }: { sheet?: string; row: number },
  ) {
    this.file = file;
    this.#sheet = sheet;
    this.#headings = headings.map(heading =>
      String(heading ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    for (const [name, column] of Object.entries(columns) as [Name, Columns<Name>[Name]][]) {
      const required = typeof column === 'string' || column instanceof RegExp;
      const wanted = required ? column : column.optional;
      const position = this.#headings.findIndex(heading =>
        typeof wanted === 'string' ? heading === wanted : wanted.test(heading),
      );
      if (position >= 0) this.#positions.set(name, position);
      else if (required) throw this.#lacks(wanted, row);
    }
  }

  /** The index of a column; undefined for an optional column that is missing. */
  position(name: Name): number | undefined {
    return this.#positions.get(name);
  }

  place(row: number, name: Name): Place {
    return {
      file: this.file.name,
      sheet: this.#sheet,
      row,
      column: this.#headings[this.position(name) ?? -1],
    };
  }

  #lacks(wanted: Heading, row: number) {
    const { name: file, advice } = this.file;
    const column = typeof wanted === 'string' ? wanted : wanted.source;
    const fault = `No such column; the columns are ${this.#headings.filter(Boolean).join(', ') || 'none'}.`;
    return new RawFileError({ file, sheet: this.#sheet, row, column }, fault, advice);
  }
}

/** One row of an official file, read by the names of its columns. */
export class Row<Name extends string> {
  readonly #layout: Layout<Name>;
  readonly #cells: readonly Cell[];
  readonly #number: number;

  constructor(layout: Layout<Name>, cells: readonly Cell[], number: number) {
    this.#layout = layout;
    this.#cells = cells;
    this.#number = number;
  }

  /** Whether the file has the column. */
  has(name: Name): boolean {
    return this.#layout.position(name) !== undefined;
  }

  /** The cell as trimmed text. */
  text(name: Name): string {
    return String(this.#cells[this.#layout.position(name) ?? -1] ?? '').trim();
  }

  /** The cell as text that matches a pattern; rejects anything else. */
  code(name: Name, form: RegExp): string {
    const text = this.text(name);
    return form.test(text) ? text : this.reject(name, `"${text}" does not match ${form.source}.`);
  }

  /** The cell as one of the known values of a column. */
  oneOf<Value>(name: Name, values: ReadonlyMap<string, Value>): Value {
    const text = this.text(name);
    if (!values.has(text)) this.reject(name, `"${text}" is not one of ${[...values.keys()].join(', ')}.`);
    return values.get(text)!;
  }

  /** The cell as a number, whether stored as a number or as text such as `53,400`. */
  number(name: Name): number {
    const text = this.text(name);
    const number = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : NaN;
    return Number.isFinite(number) ? number : this.reject(name, `"${text}" is not a number.`);
  }

  /** Throws a `RawFileError` for this row. */
  reject(name: Name, fault: string): never {
    throw new RawFileError(this.#layout.place(this.#number, name), fault, this.#layout.file.advice);
  }
}
