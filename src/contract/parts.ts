import * as z from 'zod/mini';
import { version } from './resource.js';

// Parts that more than one kind of document has.

/** Text that a reader sees, so it must have at least one visible character. */
export const Text = z.string().check(z.regex(/[^\s\p{C}]/u, 'text that is not empty'));

/** More than any real count, and few enough digits to be shown. */
const most = 1e12;

/** A count: a whole number of 0 or more. */
export const Count = z.int().check(z.nonnegative(), z.maximum(most));

/** An amount of money above 0. */
const Sum = z.number().check(z.positive(), z.maximum(most));

export const Version = z.literal(version);

/** A valid day, month or year, as precise as its source: `2025-08-01`, `2025-08`, `2025`. */
export const PartialDate = z
  .string()
  .check(
    z.regex(
      /^\d{4}(-(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])|-(0[13-9]|1[0-2])-(29|30)|-02-29|-(0[13578]|1[02])-31)?$/,
      'a date such as 2025-08-01, 2025-08 or 2025',
    ),
  );

/** The language of a document's texts, as a BCP 47 tag: `en`, `es-MX`. Absent: that of the page. */
export const Language = z
  .string()
  .check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,9}$/, 'a language tag such as en-US'));

/** A career, as every document names it. */
export const Career = z.object({
  /** The career's key at its endpoint: `healthcare-social-workers`. */
  key: Text,
  /** The career's title, in the plural as O*NET has it: `Healthcare Social Workers`. */
  title: Text,
  /** The O*NET-SOC code, if the career has one: `21-1022.00`. */
  code: z.optional(Text),
});
export type Career = z.infer<typeof Career>;

/** The area that a document's figures are for. */
export const Area = z.object({
  type: z.literal(['nation', 'state']),
  /** `US`, or the two-letter code of another country or of a state. */
  code: Text,
  name: Text,
});
export type Area = z.infer<typeof Area>;

/** A source of a document's data, and the credit that its license requires. */
export const Source = z.object({
  /** Name of the source: `Occupational Employment and Wage Statistics`. */
  name: Text,
  publisher: z.optional(Text),
  /** The vintage, as text: `May 2025`. */
  released: z.optional(Text),
  url: z.optional(z.string()),
  license: z.optional(Text),
  licenseUrl: z.optional(z.string()),
  /** Text that the license requires a page to show. */
  notice: z.optional(Text),
});
export type Source = z.infer<typeof Source>;

/** The sources of a document, in the order in which a page credits them. */
export const Sources = z.array(Source);

/** Pay at or above the highest amount that the source publishes: `239200` means "$239,200 or more". */
export const AtLeast = z.object({ atLeast: Sum });

/** An amount, a floor, or null if the source does not release it. */
export const Amount = z.nullable(z.union([Sum, AtLeast]));
export type Amount = z.infer<typeof Amount>;
