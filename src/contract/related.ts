import * as z from 'zod/mini';
import { Amount, Area, Career, Language, PartialDate, Sources, Text, Version } from './parts.js';

/** A career in a list: enough to name it, describe it and link to it. */
export const RelatedCareer = z.object({
  ...Career.shape,
  /** A sentence or two about the career. */
  summary: z.optional(Text),
  /** Where the endpoint has a page about it. */
  url: z.optional(z.string()),
  /** When the data about this career were last brought up to date; never the date of a build. */
  updated: z.optional(PartialDate),
  /** The education that is typical at entry, in words. */
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

/** Careers in one order, which `basis` explains. */
export const CareerList = z.object({
  /** `related`, `recent`, `popular`, or any other word; the `tabs` attribute chooses by it. */
  name: Text,
  /** What the list is called on the page; the known names have words of their own. */
  label: z.optional(Text),
  /** What the order means, in words that a reader sees: `Most people employed`. */
  basis: Text,
  careers: z.array(RelatedCareer),
});
export type CareerList = z.infer<typeof CareerList>;

/** Careers near one career, in one or more lists. */
export const Related = z.object({
  version: Version,
  language: z.optional(Language),
  career: Career,
  /** The part of the country that the careers' wages are for. */
  area: z.optional(Area),
  /** The month that the careers' wages are for; never the date of a build. */
  period: z.optional(PartialDate),
  lists: z.array(CareerList),
  sources: Sources,
});
export type Related = z.infer<typeof Related>;
