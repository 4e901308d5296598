/** A file that a publisher offers, and how to recognize it. */
export interface OfficialFile {
  /** The file's name; its capture groups, if any, are the vintage. */
  pattern: RegExp;
  /** The publisher's file name. */
  like: string;
  /** URL of the publisher's download page. */
  from: string;
  /** What a dataset lacks without the file; absent if the file is required. */
  without?: string;
}

const onet = (name: string, without?: string): OfficialFile => ({
  pattern: new RegExp(`^${name}\\.txt$`),
  like: `${name}.txt`,
  from: 'https://www.onetcenter.org/database.html',
  ...(without && { without }),
});

// NCES revises a file after a year and adds the revision as _rv, which counts as newer than the year alone.
const ipeds = (name: string, like: string, without: string): OfficialFile => ({
  pattern: new RegExp(`^${name}\\.csv(?:\\.gz)?$`, 'i'),
  like,
  from: 'https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx',
  without,
});

const noSchools = 'no schools';
const noDates = 'its dates do not count for "Recently updated"';
const wages = 'https://www.bls.gov/oes/tables.htm';

/** Every file that a dataset is built from, by its name in the code. */
export const officialFiles = {
  release: onet('Read Me'),
  occupations: onet('Occupation Data'),
  relatedOccupations: onet('Related Occupations'),
  tasks: onet('Task Statements', noDates),
  education: onet('Education, Training, and Experience', noDates),
  nationalWages: {
    pattern: /^national_M(\d{4})_dl\.xlsx$/,
    like: 'national_M2025_dl.xlsx',
    from: wages,
    without: 'no national wages, no pay on cards and no list by people employed',
  },
  stateWages: {
    pattern: /^state_M(\d{4})_dl\.(?:xlsx|csv(?:\.gz)?)$/,
    like: 'state_M2025_dl.xlsx',
    from: wages,
    without: 'no state wages',
  },
  projections: {
    // BLS calls every edition occupation.xlsx; add the years to keep more than one.
    pattern: /^occupation(?:_(\d{4})-\d{4})?\.xlsx$/,
    like: 'occupation.xlsx',
    from: 'https://www.bls.gov/emp/tables.htm',
    without: 'no typical education and no openings on cards',
  },
  institutions: ipeds('hd(\\d{4})(_rv)?', 'hd2024.csv', noSchools),
  offerings: ipeds('ic(\\d{4})(_rv)?', 'ic2024.csv', 'no school is labeled as online'),
  completions: ipeds('c(\\d{4})_a(_rv)?(?:_major1)?', 'c2024_a.csv', noSchools),
  programs: {
    pattern: /^CIPCode2020\.csv(?:\.gz)?$/i,
    like: 'CIPCode2020.csv',
    from: 'https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56',
    without: noSchools,
  },
  crosswalk: {
    pattern: /^CIP2020_SOC2018_Crosswalk\.xlsx$/i,
    like: 'CIP2020_SOC2018_Crosswalk.xlsx',
    from: 'https://nces.ed.gov/ipeds/cipcode/post3.aspx?y=56',
    without: noSchools,
  },
} satisfies Record<string, OfficialFile>;

/** The name of an official file in the code. */
export type FileName = keyof typeof officialFiles;
