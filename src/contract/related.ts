import * as z from 'zod/mini';
import { Amount, Area, Career, Language, PartialDate, Sources, Text, Version } from './parts.js';

/** A career in a list: enough to name it, describe it and link to it. */
export const RelatedCareer = z.object({
  ...Career.shape,
  /** A sentence or two about the career. */
  summary: z.optional(Text),
  /** URL of the endpoint's own page about it. */
  url: z.optional(z.string()),
  /** When the data about this career were last updated; never the date of a build. */
  updated: z.optional(PartialDate),
  /** The typical entry-level education, as text. */
  education: z.optional(Text),
  wage: z.optional(
    z.object({
      measure: z.literal(['mean', 'median']),
      per: z.literal(['year', 'hour']),
      /** US dollars for each `per`. */
      amount: Amount,
    }),
  ),
});
export type RelatedCareer = z.infer<typeof RelatedCareer>;

/** A list of careers in an order that `basis` explains. */
export const CareerList = z.object({
  /** `related`, `recent`, `popular`, or any other name; the `tabs` attribute refers to it. */
  name: Text,
  /** Label of the list on the page; the known names have built-in labels. */
  label: z.optional(Text),
  /** What the order means, as text that a reader sees: `Most people employed`. */
  basis: Text,
  careers: z.array(RelatedCareer),
});
export type CareerList = z.infer<typeof CareerList>;

/** Careers related to one career, in one or more lists. */
export const Related = z.object({
  version: Version,
  language: z.optional(Language),
  career: Career,
  /** The area that the careers' wages are for. */
  area: z.optional(Area),
  /** The month that the careers' wages are for; never the date of a build. */
  period: z.optional(PartialDate),
  lists: z.array(CareerList),
  sources: Sources,
});
export type Related = z.infer<typeof Related>;
