import type { Cell, Layout } from './layout.js';
import { RawFileError } from './raw-file-error.js';

// What programs write in place of letters that they could not decode.
const replacement = '\uFFFD';

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
    const text = String(this.#cells[this.#layout.position(name) ?? -1] ?? '').trim();
    if (text.includes(replacement)) this.reject(name, `"${text}" has lost letters to a wrong encoding.`);
    // Some exports write ="01.0101", so that spreadsheets do not treat the code as a number.
    return text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1).trim() : text;
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

  /** The cell as a boolean, whether stored as a boolean or as text; false if empty. */
  flag(name: Name): boolean {
    const text = this.text(name);
    if (/^true$/i.test(text)) return true;
    return /^(false)?$/i.test(text) ? false : this.reject(name, `"${text}" is neither TRUE nor empty.`);
  }

  /** The cell as a number, whether the file holds it as one or as text such as `53,400`. */
  number(name: Name): number {
    const text = this.text(name);
    const number = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : NaN;
    return Number.isFinite(number) ? number : this.reject(name, `"${text}" is not a number.`);
  }

  /** The cell as a number; undefined if empty. */
  numberIfAny(name: Name): number | undefined {
    return this.text(name) === '' ? undefined : this.number(name);
  }

  /** Throws a `RawFileError` for this row; `advice` is for faults that a new download would not fix. */
  reject(name: Name, fault: string, advice = this.#layout.file.advice): never {
    throw new RawFileError(this.#layout.place(this.#number, name), fault, advice);
  }
}
