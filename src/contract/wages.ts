import * as z from 'zod/mini';
import { Amount, Area, Career, Count, Language, PartialDate, Sources, Text, Version } from './parts.js';

/** The distribution of one occupation's pay; absent figures are not known. */
export const Pay = z.object({
  mean: z.optional(Amount),
  median: z.optional(Amount),
  p10: z.optional(Amount),
  p25: z.optional(Amount),
  p75: z.optional(Amount),
  p90: z.optional(Amount),
});
export type Pay = z.infer<typeof Pay>;

/** The pay of one occupation. */
export const OccupationWage = z.object({
  /** Title of the SOC occupation that the figures are for. */
  title: Text,
  /** Its SOC code: `21-1022`. */
  code: z.optional(Text),
  /** Key of the career at this endpoint, if it has one. */
  key: z.optional(Text),
  url: z.optional(z.string()),
  /** Number of jobs, excluding the self-employed. */
  employment: z.optional(z.nullable(Count)),
  /** Pay per year; absent if the source publishes only hourly pay. */
  annual: z.optional(Pay),
  /** Pay per hour; absent if the source publishes only annual pay. Neither is ever derived from the other. */
  hourly: z.optional(Pay),
});
export type OccupationWage = z.infer<typeof OccupationWage>;

/** The pay of a career and its related jobs in one area. */
export const Wages = z.object({
  version: Version,
  language: z.optional(Language),
  career: Career,
  area: Area,
  /** ISO 4217 code of the currency of every amount. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'a currency code such as USD')),
  /** The month that the figures are for; never the date of a build. */
  period: PartialDate,
  /** The career's own occupation first, then related ones. */
  wages: z.array(OccupationWage),
  sources: Sources,
});
export type Wages = z.infer<typeof Wages>;
