import * as z from 'zod/mini';
import { Count, PartialDate, Sources, Text, Version } from './parts.js';

/** What a dataset is: its name, its age, its size and its sources. */
export const Dataset = z.object({
  version: Version,
  title: Text,
  /** The newest date among the sources, so that the same input gives the same bytes. */
  generated: PartialDate,
  counts: z.object({
    careers: Count,
    /** Careers with at least one wage. */
    wages: Count,
    /** Careers with at least one school. */
    schools: Count,
  }),
  /** Two-letter codes of the states that have documents of their own for some of the careers. */
  states: z.optional(z.array(Text)),
  sources: Sources,
});
export type Dataset = z.infer<typeof Dataset>;
