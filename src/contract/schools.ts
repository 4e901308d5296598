import * as z from 'zod/mini';
import { Area, Career, Count, Language, Sources, Text, Version } from './parts.js';

/** A school's campuses in one state. */
export const SchoolLocation = z.object({
  /** Two-letter code of the state. */
  state: Text,
  name: Text,
  /** The number of campuses; "online" is not a campus. */
  campuses: Count,
  cities: z.optional(z.array(Text)),
});
export type SchoolLocation = z.infer<typeof SchoolLocation>;

/** Awards of one level, the highest first: `{ group: 'graduate', awards: ['Doctorate', "Master's degree"] }`. */
export const AwardLevel = z.object({
  group: z.literal(['graduate', 'post-degree-certificate', 'undergraduate', 'certificate', 'non-degree']),
  awards: z.array(Text),
});
export type AwardLevel = z.infer<typeof AwardLevel>;

/** An area of study and, at any depth, the areas within it. */
export const StudyArea = z.object({
  name: Text,
  /** The CIP code, if the area has one: `44`, `44.07`, `44.0701`. */
  code: z.optional(Text),
  get areas(): z.ZodMiniOptional<z.ZodMiniArray<typeof StudyArea>> {
    return z.optional(z.array(StudyArea));
  },
});
export type StudyArea = z.infer<typeof StudyArea>;

/** A school, and what it offers in programs related to the career. */
export const School = z.object({
  /** IPEDS UNITID, or any other unique id, because two schools can share a name. */
  id: Text,
  name: Text,
  url: z.optional(z.string()),
  /** `false` if nobody paid for the placement. Anything else is a paid placement; see `isPaid`. */
  paid: z.optional(z.unknown()),
  logo: z.optional(
    z.object({
      /** Requested without cookies, so its host must allow cross-origin requests, as the endpoint does. */
      src: z.string(),
      /** Alternative text: what the picture says that the name beside it does not; usually empty. */
      alt: z.string(),
      /** Pixels. */
      width: z.int().check(z.positive()),
      /** Pixels. */
      height: z.int().check(z.positive()),
    }),
  ),
  locations: z.array(SchoolLocation),
  /** Whether every program can be completed without coming to a campus. */
  online: z.optional(z.boolean()),
  control: z.optional(z.literal(['public', 'private-nonprofit', 'private-forprofit'])),
  levels: z.optional(z.array(AwardLevel)),
  areas: z.optional(z.array(StudyArea)),
  /** Awards in related programs in the year that the document's `basis` names. */
  graduates: z.optional(Count),
});
export type School = z.infer<typeof School>;

/** Schools with programs related to one career. */
export const Schools = z.object({
  version: Version,
  language: z.optional(Language),
  career: Career,
  area: Area,
  /** What the order of `schools` means, as text that a reader sees. */
  basis: Text,
  /** Schools that are listed first, often because they paid. */
  featured: z.optional(z.array(School)),
  schools: z.array(School),
  /** The total number of schools, of which `schools` may list only the first. */
  total: z.optional(Count),
  sources: Sources,
});
export type Schools = z.infer<typeof Schools>;
