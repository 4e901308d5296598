import type { Source } from '../contract/parts.js';
import { share } from './share.js';
import type { Oews } from './oews.js';
import type { Release } from './editions.js';
import type { Projections } from './projections.js';
import type { Education, Work } from './raw-tables.js';

/** The sources of documents about work, credited as their publishers require. */
export function creditWork(release: Release, { nationalWages, stateWages, projections }: Work) {
  const onet = onetSource(release);
  const nation = nationalWages ? [oewsSource(nationalWages)] : [];
  const states = stateWages ? [oewsSource(stateWages)] : [];
  return {
    related: share([onet, ...nation, ...(projections ? [projectionsSource(projections)] : [])]),
    wages: share([...nation, onet]),
    stateWages: share([...states, onet]),
  };
}

/** The sources of documents about schools, credited as their publishers require. */
export const creditSchools = (release: Release, education: Education): Source[] =>
  share([ipedsSource(education), crosswalkSource, onetSource(release)]);

/** Whom the license notices of a dataset name as having modified the data. */
const project = 'career-widgets';

const publicDomain = 'Public domain';
const labor = 'U.S. Bureau of Labor Statistics';
const nces = 'U.S. Department of Education, National Center for Education Statistics';

const onetSource = ({ version, released }: Release): Source => ({
  name: `O*NET ${version} Database`,
  publisher: 'U.S. Department of Labor, Employment and Training Administration',
  released,
  url: 'https://www.onetcenter.org/database.html',
  license: 'CC BY 4.0',
  licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
  notice:
    `This page includes information from the O*NET ${version} Database by the U.S. Department of Labor, ` +
    'Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a ' +
    `trademark of USDOL/ETA. ${project} has modified all or some of this information. USDOL/ETA has not ` +
    'approved, endorsed, or tested these modifications.',
});

const oewsSource = ({ vintage }: Oews): Source => ({
  name: 'Occupational Employment and Wage Statistics',
  publisher: labor,
  released: vintage,
  url: 'https://www.bls.gov/oes/',
  license: publicDomain,
  notice: `Source: ${labor}, Occupational Employment and Wage Statistics, ${vintage}.`,
});

const projectionsSource = ({ span }: Projections): Source => ({
  name: 'Employment Projections',
  publisher: labor,
  released: span,
  url: 'https://www.bls.gov/emp/',
  license: publicDomain,
  notice: `Source: ${labor}, Employment Projections ${span.replace('–', '-')}.`,
});

function ipedsSource({ directory: { year }, completions: { revised } }: Education): Source {
  const directory = `${year}-${String(year + 1).slice(2)}${revised ? '' : ', provisional'}`;
  return {
    name: 'Integrated Postsecondary Education Data System (IPEDS)',
    publisher: nces,
    released: directory.replace('-', '–'),
    url: 'https://nces.ed.gov/ipeds/',
    license: publicDomain,
    notice: `Source: ${nces}, Integrated Postsecondary Education Data System (IPEDS), ${directory}.`,
  };
}

const crosswalkSource: Source = {
  name: 'CIP 2020 to SOC 2018 Crosswalk',
  publisher: `${nces}, with the ${labor}`,
  released: 'April 2020',
  url: 'https://nces.ed.gov/ipeds/cipcode/',
  license: publicDomain,
};
