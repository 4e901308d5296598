import type { Reason } from '../data/data-error.js';
import { formatCount, type Per } from './format.js';

// Everything that the widgets say in words of their own. What comes from a document is not here.

const rules = new Intl.PluralRules('en-US');

const many = (count: number, one: string, other: string) =>
  `${formatCount(count)} ${rules.select(count) === 'one' ? one : other}`;

const schools = (popular: boolean): [one: string, other: string] =>
  popular ? ['popular school', 'popular schools'] : ['school', 'schools'];

const failures: Record<Reason, string> = {
  unreachable: 'This could not be loaded just now.',
  timeout: 'This is taking too long to load.',
  missing: 'There is nothing here about this career yet.',
  refused: 'This could not be loaded just now.',
  malformed: 'This could not be shown.',
  unsupported: 'This could not be shown.',
};

type Measure = 'mean' | 'median';

export const words = {
  tryAgain: 'Try again',
  failed: (reason: Reason) => failures[reason],
  source: 'Source: ',
  updated: (date: string) => `Updated ${date}`,

  relatedHeading: (career: string) => `Careers related to ${career}`,
  careers: { loading: 'Loading related careers…', empty: 'No related careers are listed.' },
  lists: { related: 'Related', recent: 'Recently updated', popular: 'Popular' } as Record<
    string,
    string | undefined
  >,
  tabs: 'Lists of careers',
  cardsPay: (area: string, period: string) => `pay: ${area}, ${period}`,
  cardPay: (measure: Measure, amount: string, per: Per) =>
    `${measure === 'mean' ? 'Average' : 'Median'} pay ${amount} ${words.per(per)}`,

  schoolsHeading: (career: string, popular: boolean) =>
    `${popular ? 'Popular schools' : 'Schools'} for ${career}`,
  programs: (career: string) => `Programs related to ${career}`,
  schools: { loading: 'Loading schools…', empty: 'No schools with related programs are listed.' },
  featured: (paid: boolean) => (paid ? 'Featured schools: paid placements' : 'Featured schools'),
  otherSchools: 'Other schools',
  paid: 'Ad',
  viewSchools: (count: number | undefined, popular: boolean) =>
    `View ${count === undefined ? 'schools' : many(count, ...schools(popular))}`,
  showSchools: (count: number | undefined, popular: boolean) =>
    `Show me ${count === 1 ? many(1, ...schools(popular)) : schools(popular)[1]}`,
  campuses: (place: string, count: number) => `${place} (${many(count, 'campus', 'campuses')})`,
  online: 'Online',
  control: {
    public: 'Public',
    'private-nonprofit': 'Private, nonprofit',
    'private-forprofit': 'Private, for-profit',
  },
  levels: {
    graduate: 'Graduate',
    'post-degree-certificate': 'Post-degree certificate',
    undergraduate: 'Undergraduate',
    certificate: 'Certificate',
    'non-degree': 'Non-degree',
  },
  areas: 'Areas of study',
  graduates: (count: number) => many(count, 'graduate', 'graduates'),
  nationsSchools: (state: string, nation: string) =>
    `No schools are listed for ${state}: these are from all of the ${nation}.`,
  showMore: (count: number) => `Show ${many(count, 'more school', 'more schools')}`,
  shown: (count: number, total: number) => `Showing ${formatCount(count)} of ${formatCount(total)} schools`,

  wagesHeading: (career: string) => `Pay for ${career} and related jobs`,
  wages: { loading: 'Loading wages…', empty: 'No wages are listed for this career.' },
  average: (measure: Measure) => (measure === 'mean' ? 'Average' : 'Median'),
  caption: (measure: Measure, per: Per, area: string, period: string) =>
    `${measure === 'mean' ? 'Average (mean)' : 'Median'} pay ${words.per(per)}, ${area}, ${period}`,
  per: (per: Per) => `per ${per}`,
  job: 'Job',
  pay: (amount: string, per: Per) => `${amount} ${words.per(per)}`,
  notReleased: 'Not released',
  onlyPer: (per: Per) => (per === 'hour' ? 'Only hourly pay is published' : 'Only annual pay is published'),
  nationsWages: (state: string, nation: string) => `No figures for ${state}: these are for the ${nation}.`,
  percentiles: ['10th percentile', 'Median', '90th percentile'] as const,
  rangeOf: (low: string, high: string) => `${low} to ${high}`,
  rangeAndMedian: (range: string, median: string) => `${range}, median ${median}`,
  bandKey: 'Band: from the 10th to the 90th percentile. Line: the median.',
};
