// Made from the schemas by "npm run shapes"; change those.
import {
  number,
  object,
  either,
  nullable,
  literal,
  string,
  list,
  optional,
  anything,
  boolean,
  later,
  type Shape,
} from './shape.js';

export const AtLeast = object({ atLeast: number({ above: 0, most: 1000000000000 }) });

export const Amount = nullable(either(number({ above: 0, most: 1000000000000 }), AtLeast));

export const Text = string(/[^\s\p{C}]/u, 'text that is not empty');

export const Area = object({ type: literal('nation', 'state'), code: Text, name: Text });

export const AwardLevel = object({
  group: literal('graduate', 'post-degree-certificate', 'undergraduate', 'certificate', 'non-degree'),
  awards: list(Text),
});

export const Career = object({ key: Text, title: Text, code: optional(Text) });

export const PartialDate = string(
  /^\d{4}(-(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])|-(0[13-9]|1[0-2])-(29|30)|-02-29|-(0[13578]|1[02])-31)?$/,
  'a date such as 2025-08-01, 2025-08 or 2025',
);

export const RelatedCareer = object({
  key: Text,
  title: Text,
  code: optional(Text),
  summary: optional(Text),
  url: optional(string()),
  updated: optional(PartialDate),
  education: optional(Text),
  wage: optional(
    object({ measure: literal('mean', 'median'), per: literal('year', 'hour'), amount: Amount }),
  ),
});

export const CareerList = object({
  name: Text,
  label: optional(Text),
  basis: Text,
  careers: list(RelatedCareer),
});

export const Version = literal(1);

export const Careers = object({ version: Version, careers: list(Career) });

export const Count = number({ whole: true, least: 0, most: 1000000000000 });

export const Source = object({
  name: Text,
  publisher: optional(Text),
  released: optional(Text),
  url: optional(string()),
  license: optional(Text),
  licenseUrl: optional(string()),
  notice: optional(Text),
});

export const Sources = list(Source);

export const Dataset = object({
  version: Version,
  title: Text,
  generated: PartialDate,
  counts: object({ careers: Count, wages: Count, schools: Count }),
  states: optional(list(Text)),
  sources: Sources,
});

export const Language = string(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'a language tag such as en-US');

export const Pay = object({
  mean: optional(Amount),
  median: optional(Amount),
  p10: optional(Amount),
  p25: optional(Amount),
  p75: optional(Amount),
  p90: optional(Amount),
});

export const OccupationWage = object({
  title: Text,
  code: optional(Text),
  key: optional(Text),
  url: optional(string()),
  employment: optional(nullable(Count)),
  annual: optional(Pay),
  hourly: optional(Pay),
});

export const Related = object({
  version: Version,
  language: optional(Language),
  career: Career,
  area: optional(Area),
  period: optional(PartialDate),
  lists: list(CareerList),
  sources: Sources,
});

export const SchoolLocation = object({
  state: Text,
  name: Text,
  campuses: Count,
  cities: optional(list(Text)),
});

export const StudyArea: Shape<never> = object({
  name: Text,
  code: optional(Text),
  areas: optional(list(later(() => StudyArea))),
});

export const School = object({
  id: Text,
  name: Text,
  url: optional(string()),
  paid: optional(anything),
  logo: optional(
    object({
      src: string(),
      alt: string(),
      width: number({ whole: true, above: 0 }),
      height: number({ whole: true, above: 0 }),
    }),
  ),
  locations: list(SchoolLocation),
  online: optional(boolean),
  control: optional(literal('public', 'private-nonprofit', 'private-forprofit')),
  levels: optional(list(AwardLevel)),
  areas: optional(list(StudyArea)),
  graduates: optional(Count),
});

export const Schools = object({
  version: Version,
  language: optional(Language),
  career: Career,
  area: Area,
  basis: Text,
  featured: optional(list(School)),
  schools: list(School),
  total: optional(Count),
  sources: Sources,
});

export const Wages = object({
  version: Version,
  language: optional(Language),
  career: Career,
  area: Area,
  currency: string(/^[A-Z]{3}$/, 'a currency code such as USD'),
  period: PartialDate,
  wages: list(OccupationWage),
  sources: Sources,
});
