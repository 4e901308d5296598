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

  constructor(place: Place, fault: string, advice: string, options?: ErrorOptions) {
    super(`${describe(place)}: ${fault} ${advice}`, options);
    this.place = place;
  }
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
