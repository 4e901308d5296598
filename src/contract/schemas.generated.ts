// Made from the schemas of zod by "npm run schemas"; change those.
import { list, object, type Schema } from './schema.js';

export const AtLeast: Schema = object({
  atLeast: { type: 'number', exclusiveMinimum: 0, maximum: 1000000000000 },
});

export const Amount: Schema = {
  anyOf: [
    { anyOf: [{ type: 'number', exclusiveMinimum: 0, maximum: 1000000000000 }, AtLeast] },
    { type: 'null' },
  ],
};

export const Text: Schema = { type: 'string', pattern: /[^\s\p{C}]/u, description: 'text that is not empty' };

export const Area: Schema = object({ type: { enum: ['nation', 'state'] }, code: Text, name: Text });

export const AwardLevel: Schema = object({
  group: { enum: ['graduate', 'post-degree-certificate', 'undergraduate', 'certificate', 'non-degree'] },
  awards: list(Text),
});

export const Career: Schema = object({ key: Text, title: Text }, { code: Text });

export const PartialDate: Schema = {
  type: 'string',
  pattern:
    /^\d{4}(-(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])|-(0[13-9]|1[0-2])-(29|30)|-02-29|-(0[13578]|1[02])-31)?$/u,
  description: 'a date such as 2025-08-01, 2025-08 or 2025',
};

export const RelatedCareer: Schema = object(
  { key: Text, title: Text },
  {
    code: Text,
    summary: Text,
    url: { type: 'string' },
    updated: PartialDate,
    education: Text,
    wage: object({ measure: { enum: ['mean', 'median'] }, per: { enum: ['year', 'hour'] }, amount: Amount }),
  },
);

export const CareerList: Schema = object(
  { name: Text, basis: Text, careers: list(RelatedCareer) },
  { label: Text },
);

export const Version: Schema = { enum: [1] };

export const Careers: Schema = object({ version: Version, careers: list(Career) });

export const Count: Schema = { type: 'integer', minimum: 0, maximum: 1000000000000 };

export const Source: Schema = object(
  { name: Text },
  {
    publisher: Text,
    released: Text,
    url: { type: 'string' },
    license: Text,
    licenseUrl: { type: 'string' },
    notice: Text,
  },
);

export const Sources: Schema = list(Source);

export const Dataset: Schema = object(
  {
    version: Version,
    title: Text,
    generated: PartialDate,
    counts: object({ careers: Count, wages: Count, schools: Count }),
    sources: Sources,
  },
  { states: list(Text) },
);

export const Language: Schema = {
  type: 'string',
  pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,9}$/u,
  description: 'a language tag such as en-US',
};

export const Pay: Schema = object(
  {},
  { mean: Amount, median: Amount, p10: Amount, p25: Amount, p75: Amount, p90: Amount },
);

export const OccupationWage: Schema = object(
  { title: Text },
  {
    code: Text,
    key: Text,
    url: { type: 'string' },
    employment: { anyOf: [Count, { type: 'null' }] },
    annual: Pay,
    hourly: Pay,
  },
);

export const Related: Schema = object(
  { version: Version, career: Career, lists: list(CareerList), sources: Sources },
  { language: Language, area: Area, period: PartialDate },
);

export const SchoolLocation: Schema = object(
  { state: Text, name: Text, campuses: Count },
  { cities: list(Text) },
);

export const StudyArea: Schema = object(
  { name: Text },
  {
    code: Text,
    areas: {
      type: 'array',
      get items() {
        return StudyArea;
      },
    },
  },
);

export const School: Schema = object(
  { id: Text, name: Text, locations: list(SchoolLocation) },
  {
    url: { type: 'string' },
    paid: {},
    logo: object({
      src: { type: 'string' },
      alt: { type: 'string' },
      width: { type: 'integer', exclusiveMinimum: 0 },
      height: { type: 'integer', exclusiveMinimum: 0 },
    }),
    online: { type: 'boolean' },
    control: { enum: ['public', 'private-nonprofit', 'private-forprofit'] },
    levels: list(AwardLevel),
    areas: list(StudyArea),
    graduates: Count,
  },
);

export const Schools: Schema = object(
  { version: Version, career: Career, area: Area, basis: Text, schools: list(School), sources: Sources },
  { language: Language, featured: list(School), total: Count },
);

export const Wages: Schema = object(
  {
    version: Version,
    career: Career,
    area: Area,
    currency: { type: 'string', pattern: /^[A-Z]{3}$/u, description: 'a currency code such as USD' },
    period: PartialDate,
    wages: list(OccupationWage),
    sources: Sources,
  },
  { language: Language },
);
