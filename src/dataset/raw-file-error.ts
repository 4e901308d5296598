/** Where in the official files something stands. */
export interface Place {
  /** Path of the file within the raw folder. */
  file: string;
  sheet?: string | undefined;
  /** Row as a spreadsheet counts it, the headings being 1 where they come first. */
  row?: number | undefined;
  column?: string | undefined;
}

/** An official file is missing, or holds something that this library does not know how to read. */
export class RawFileError extends Error {
  override readonly name = 'RawFileError';
  readonly place: Place;

  /** What is wrong there. */
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

/** The error of a file whose content cannot be had at all; `what` is the kind of file that it ought to be. */
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
