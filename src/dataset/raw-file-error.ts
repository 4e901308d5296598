/** A position in the official files. */
export interface Place {
  /** Path of the file within the raw folder. */
  file: string;
  sheet?: string | undefined;
  /** Row number as in a spreadsheet: headings in the first row are row 1. */
  row?: number | undefined;
  column?: string | undefined;
}

/** An official file is missing, or contains something that this library cannot read. */
export class RawFileError extends Error {
  override readonly name = 'RawFileError';
  readonly place: Place;

  /** What is wrong. */
  readonly fault: string;
  /** What to do about it. */
  readonly advice: string;

  constructor(place: Place, fault: string, advice: string, options?: ErrorOptions) {
    super(`${describe(place)}: ${fault} ${advice}`, options);
    this.place = place;
    this.fault = fault;
    this.advice = advice;
  }
}

/** The error for a file that cannot be read at all; `what` is the kind of file that it should be. */
export function unreadable(
  { name, advice }: { name: string; advice: string },
  what: string,
  cause: unknown,
  row?: number,
): RawFileError {
  const fault = `This ${what} cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`;
  return new RawFileError({ file: name, row }, fault, advice, { cause });
}

function describe({ file, sheet, row, column }: Place) {
  return [
    file,
    sheet !== undefined && `sheet "${sheet}"`,
    row !== undefined && `row ${row}`,
    column !== undefined && `column "${column}"`,
  ]
    .filter(Boolean)
    .join(', ');
}
