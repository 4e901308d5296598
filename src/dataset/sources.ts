import type { Source } from '../contract/parts.js';
import type { RawTables } from './raw-tables.js';

/** The name by which a dataset's license notices call whoever changed the data. */
const project = 'career-widgets';

const publicDomain = 'Public domain';
const labor = 'U.S. Bureau of Labor Statistics';
const education = 'U.S. Department of Education, National Center for Education Statistics';

/** What each part of the data is credited with. */
export type SourceName = 'onet' | 'wages' | 'projections' | 'schools' | 'crosswalk';

/** The sources of a dataset, with the words that each publisher asks for. */
export function sourcesOf({ onet, oews, projections, directoryYear }: RawTables): Record<SourceName, Source> {
  const span = projections.span.replace('–', '-');
  const directory = `${directoryYear}-${String(directoryYear + 1).slice(2)}, provisional`;
  return {
    onet: {
      name: `O*NET ${onet.version} Database`,
      publisher: 'U.S. Department of Labor, Employment and Training Administration',
      released: onet.released,
      url: 'https://www.onetcenter.org/database.html',
      license: 'CC BY 4.0',
      licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
      notice:
        `This page includes information from the O*NET ${onet.version} Database by the U.S. Department of Labor, ` +
        'Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a ' +
        `trademark of USDOL/ETA. ${project} has modified all or some of this information. USDOL/ETA has not ` +
        'approved, endorsed, or tested these modifications.',
    },
    wages: {
      name: 'Occupational Employment and Wage Statistics',
      publisher: labor,
      released: oews.vintage,
      url: 'https://www.bls.gov/oes/',
      license: publicDomain,
      notice: `Source: ${labor}, Occupational Employment and Wage Statistics, ${oews.vintage}.`,
    },
    projections: {
      name: 'Employment Projections',
      publisher: labor,
      released: projections.span,
      url: 'https://www.bls.gov/emp/',
      license: publicDomain,
      notice: `Source: ${labor}, Employment Projections ${span}.`,
    },
    schools: {
      name: 'Integrated Postsecondary Education Data System (IPEDS)',
      publisher: education,
      released: directory.replace('-', '–'),
      url: 'https://nces.ed.gov/ipeds/',
      license: publicDomain,
      notice: `Source: ${education}, Integrated Postsecondary Education Data System (IPEDS), ${directory}.`,
    },
    crosswalk: {
      name: 'CIP 2020 to SOC 2018 Crosswalk',
      publisher: `${education}, with the ${labor}`,
      released: 'April 2020',
      url: 'https://nces.ed.gov/ipeds/cipcode/',
      license: publicDomain,
    },
  };
}
