import * as z from 'zod/mini';
import { Area, Career, Count, Language, Sources, Text, Version } from './parts.js';

/** The campuses that a school has in one state. */
export const SchoolLocation = z.object({
  /** Two-letter code of the state. */
  state: Text,
  name: Text,
  /** How many campuses; "online" is not one. */
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
  /** The CIP code, where the area has one: `44`, `44.07`, `44.0701`. */
  code: z.optional(Text),
  get areas(): z.ZodMiniOptional<z.ZodMiniArray<typeof StudyArea>> {
    return z.optional(z.array(StudyArea));
  },
});
export type StudyArea = z.infer<typeof StudyArea>;

/** A school, and what it offers in programs related to the career. */
export const School = z.object({
  /** IPEDS UNITID, or any id that is the school's own: two schools can share a name. */
  id: Text,
  name: Text,
  url: z.optional(z.string()),
  /** `false` where nobody paid for the school's place. Anything else is a paid placement; see `isPaid`. */
  paid: z.optional(z.unknown()),
  logo: z.optional(
    z.object({
      /** Asked for without cookies, so its host has to allow other sites, as the endpoint does. */
      src: z.string(),
      /** What the picture says that the name beside it does not; usually empty. */
      alt: z.string(),
      /** Pixels. */
      width: z.int().check(z.positive()),
      /** Pixels. */
      height: z.int().check(z.positive()),
    }),
  ),
  locations: z.array(SchoolLocation),
  /** Whether every program can be taken without coming to a campus. */
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
  /** What the order of `schools` means, in words that a reader sees. */
  basis: Text,
  /** Schools that stand first, often because they paid. */
  featured: z.optional(z.array(School)),
  schools: z.array(School),
  /** How many schools there are in all, of which `schools` may list only the first. */
  total: z.optional(Count),
  sources: Sources,
});
export type Schools = z.infer<typeof Schools>;
