// Made from the schemas of zod by "npm run schemas"; change those.
import type { Schema } from './schema.js';

export const AtLeast: Schema = {
  type: 'object',
  properties: { atLeast: { type: 'number', exclusiveMinimum: 0, maximum: 1000000000000 } },
  required: ['atLeast'],
};

export const Amount: Schema = {
  anyOf: [
    { anyOf: [{ type: 'number', exclusiveMinimum: 0, maximum: 1000000000000 }, AtLeast] },
    { type: 'null' },
  ],
};

export const Text: Schema = { type: 'string', pattern: /[^\s\p{C}]/u, description: 'text that is not empty' };

export const Area: Schema = {
  type: 'object',
  properties: { type: { enum: ['nation', 'state'] }, code: Text, name: Text },
  required: ['type', 'code', 'name'],
};

export const AwardLevel: Schema = {
  type: 'object',
  properties: {
    group: { enum: ['graduate', 'post-degree-certificate', 'undergraduate', 'certificate', 'non-degree'] },
    awards: { type: 'array', items: Text },
  },
  required: ['group', 'awards'],
};

export const Career: Schema = {
  type: 'object',
  properties: { key: Text, title: Text, code: Text },
  required: ['key', 'title'],
};

export const PartialDate: Schema = {
  type: 'string',
  pattern:
    /^\d{4}(-(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])|-(0[13-9]|1[0-2])-(29|30)|-02-29|-(0[13578]|1[02])-31)?$/u,
  description: 'a date such as 2025-08-01, 2025-08 or 2025',
};

export const RelatedCareer: Schema = {
  type: 'object',
  properties: {
    key: Text,
    title: Text,
    code: Text,
    summary: Text,
    url: { type: 'string' },
    updated: PartialDate,
    education: Text,
    wage: {
      type: 'object',
      properties: { measure: { enum: ['mean', 'median'] }, per: { enum: ['year', 'hour'] }, amount: Amount },
      required: ['measure', 'per', 'amount'],
    },
  },
  required: ['key', 'title'],
};

export const CareerList: Schema = {
  type: 'object',
  properties: { name: Text, label: Text, basis: Text, careers: { type: 'array', items: RelatedCareer } },
  required: ['name', 'basis', 'careers'],
};

export const Version: Schema = { enum: [1] };

export const Careers: Schema = {
  type: 'object',
  properties: { version: Version, careers: { type: 'array', items: Career } },
  required: ['version', 'careers'],
};

export const Count: Schema = { type: 'integer', minimum: 0, maximum: 1000000000000 };

export const Source: Schema = {
  type: 'object',
  properties: {
    name: Text,
    publisher: Text,
    released: Text,
    url: { type: 'string' },
    license: Text,
    licenseUrl: { type: 'string' },
    notice: Text,
  },
  required: ['name'],
};

export const Sources: Schema = { type: 'array', items: Source };

export const Dataset: Schema = {
  type: 'object',
  properties: {
    version: Version,
    title: Text,
    generated: PartialDate,
    counts: {
      type: 'object',
      properties: { careers: Count, wages: Count, schools: Count },
      required: ['careers', 'wages', 'schools'],
    },
    states: { type: 'array', items: Text },
    sources: Sources,
  },
  required: ['version', 'title', 'generated', 'counts', 'sources'],
};

export const Language: Schema = {
  type: 'string',
  pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,9}$/u,
  description: 'a language tag such as en-US',
};

export const Pay: Schema = {
  type: 'object',
  properties: { mean: Amount, median: Amount, p10: Amount, p25: Amount, p75: Amount, p90: Amount },
};

export const OccupationWage: Schema = {
  type: 'object',
  properties: {
    title: Text,
    code: Text,
    key: Text,
    url: { type: 'string' },
    employment: { anyOf: [Count, { type: 'null' }] },
    annual: Pay,
    hourly: Pay,
  },
  required: ['title'],
};

export const Related: Schema = {
  type: 'object',
  properties: {
    version: Version,
    language: Language,
    career: Career,
    area: Area,
    period: PartialDate,
    lists: { type: 'array', items: CareerList },
    sources: Sources,
  },
  required: ['version', 'career', 'lists', 'sources'],
};

export const SchoolLocation: Schema = {
  type: 'object',
  properties: { state: Text, name: Text, campuses: Count, cities: { type: 'array', items: Text } },
  required: ['state', 'name', 'campuses'],
};

export const StudyArea: Schema = {
  type: 'object',
  properties: {
    name: Text,
    code: Text,
    areas: {
      type: 'array',
      get items() {
        return StudyArea;
      },
    },
  },
  required: ['name'],
};

export const School: Schema = {
  type: 'object',
  properties: {
    id: Text,
    name: Text,
    url: { type: 'string' },
    paid: {},
    logo: {
      type: 'object',
      properties: {
        src: { type: 'string' },
        alt: { type: 'string' },
        width: { type: 'integer', exclusiveMinimum: 0 },
        height: { type: 'integer', exclusiveMinimum: 0 },
      },
      required: ['src', 'alt', 'width', 'height'],
    },
    locations: { type: 'array', items: SchoolLocation },
    online: { type: 'boolean' },
    control: { enum: ['public', 'private-nonprofit', 'private-forprofit'] },
    levels: { type: 'array', items: AwardLevel },
    areas: { type: 'array', items: StudyArea },
    graduates: Count,
  },
  required: ['id', 'name', 'locations'],
};

export const Schools: Schema = {
  type: 'object',
  properties: {
    version: Version,
    language: Language,
    career: Career,
    area: Area,
    basis: Text,
    featured: { type: 'array', items: School },
    schools: { type: 'array', items: School },
    total: Count,
    sources: Sources,
  },
  required: ['version', 'career', 'area', 'basis', 'schools', 'sources'],
};

export const Wages: Schema = {
  type: 'object',
  properties: {
    version: Version,
    language: Language,
    career: Career,
    area: Area,
    currency: { type: 'string', pattern: /^[A-Z]{3}$/u, description: 'a currency code such as USD' },
    period: PartialDate,
    wages: { type: 'array', items: OccupationWage },
    sources: Sources,
  },
  required: ['version', 'career', 'area', 'currency', 'period', 'wages', 'sources'],
};
