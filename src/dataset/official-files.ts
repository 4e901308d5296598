/** A file that a publisher offers, and how to recognize it. */
export interface OfficialFile {
  /** The file's name; its capture groups, if any, are the vintage: in their order, or as `year`, `month` and `day`. */
  pattern: RegExp;
  /** The publisher's file name. */
  like: string;
  /** URL of the publisher's download page. */
  from: string;
  /** What a dataset lacks without the file; absent if the file is required. */
  without?: string;
  /** Files that must be of the same edition: an O*NET release, or an academic year. */
  set?: 'onet' | 'ipeds';
  /** A sheet that identifies the spreadsheet under any other name. */
  sheet?: string;
  /** The file with the same content in editions without this one. */
  within?: RegExp;
}

const onet = (name: string, without?: string): OfficialFile => ({
  pattern: new RegExp(`^${name}\\.txt$`, 'i'),
  like: `${name}.txt`,
  from: 'https://www.onetcenter.org/database.html',
  ...(without && { without }),
  set: 'onet',
});

// NCES revises a file after a year and adds the revision as _rv, which counts as newer than the year alone.
const ipeds = (name: string, like: string, without?: string): OfficialFile => ({
  pattern: new RegExp(`^${name}\\.csv(?:\\.gz)?$`, 'i'),
  like,
  from: 'https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx',
  ...(without && { without }),
  set: 'ipeds',
});

// An extract contains some columns or rows of a file, under the official names.
const oews = (area: string, without?: string): OfficialFile => ({
  pattern: new RegExp(`^${area}_M(\\d{4})_dl(?:\\.extract)?\\.(?:xlsx|csv(?:\\.gz)?)$`, 'i'),
  like: `${area}_M2025_dl.xlsx`,
  from: 'https://www.bls.gov/oes/tables.htm',
  ...(without && { without }),
});

const scorecard = (table: string): OfficialFile => ({
  pattern: new RegExp(
    `^Most-Recent-Cohorts-${table}_(?<month>\\d\\d)(?<day>\\d\\d)(?<year>\\d{4})(?:\\.extract)?\\.csv(?:\\.gz)?$`,
    'i',
  ),
  like: `Most-Recent-Cohorts-${table}_06102026.csv`,
  from: 'https://collegescorecard.ed.gov/data/',
});

const noSchools = 'no schools';
const noDates = 'its dates do not count for "Recently updated"';
const bothOfEducation = /^Education, Training, and Experience\.txt$/i;

/** Every file that a dataset is built from, by its name in the code. */
export const officialFiles = {
  release: onet('Read Me'),
  occupations: onet('Occupation Data'),
  relatedOccupations: onet('Related Occupations'),
  tasks: onet('Task Statements', noDates),
  // One file until 30.2, and two since 30.3.
  education: { ...onet('Education(?:, Training, and Experience)?', noDates), like: 'Education.txt' },
  training: { ...onet('Training and Experience', noDates), within: bothOfEducation },
  nationalWages: oews('national', 'no wages of the nation, no pay on cards and no list by people employed'),
  stateWages: oews('state', 'no state wages'),
  projections: {
    // BLS calls every edition occupation.xlsx; add the years to keep more than one.
    pattern: /^occupation(?:_(\d{4})-\d{4})?\.xlsx$/i,
    like: 'occupation.xlsx',
    from: 'https://www.bls.gov/emp/tables.htm',
    without: 'no typical education and no openings on cards',
    sheet: 'Table 1.2',
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
    sheet: 'CIP-SOC',
  },
} satisfies Record<string, OfficialFile>;

/** Files that no document shows yet: a build neither looks for them nor reports them missing. */
export const furtherFiles = {
  metropolitanWages: oews('MSA'),
  nonmetropolitanWages: oews('BOS'),
  enrollment: ipeds('drvef(\\d{4})(_rv)?', 'drvef2024.csv'),
  graduation: ipeds('drvgr(\\d{4})(_rv)?', 'drvgr2024.csv'),
  retention: ipeds('ef(\\d{4})d(_rv)?', 'ef2024d.csv'),
  admissions: ipeds('drvadm(\\d{4})(_rv)?', 'drvadm2024.csv'),
  costs: ipeds('drvcost(\\d{4})(_rv)?', 'drvcost2024.csv'),
  distance: ipeds('c(\\d{4})dep(_rv)?', 'c2024dep.csv'),
  fieldsOfStudy: scorecard('Field-of-Study'),
  scorecard: scorecard('Institution'),
  handbook: {
    pattern: /^ooh_xml-compilation\.extract\.csv(?:\.gz)?$/i,
    like: 'ooh_xml-compilation.extract.csv',
    from: 'https://www.bls.gov/ooh/about/ooh-developer-info.htm',
  },
  socCodes: {
    pattern: /^(\d{4})_to_SOC_Crosswalk\.csv$/i,
    like: '2019_to_SOC_Crosswalk.csv',
    from: 'https://www.onetcenter.org/taxonomy.html',
  },
  onetPrograms: {
    pattern: /^Education_CIP_to_ONET_SOC\.xlsx$/i,
    like: 'Education_CIP_to_ONET_SOC.xlsx',
    from: 'https://www.onetcenter.org/crosswalks.html',
  },
  metropolitanAreas: {
    pattern: /^list1_(\d{4})\.xlsx$/i,
    like: 'list1_2023.xlsx',
    from: 'https://www.census.gov/geographies/reference-files/time-series/demo/metro-micro/delineation-files.html',
  },
} satisfies Record<string, OfficialFile>;

/** The name of an official file in the code. */
export type FileName = keyof typeof officialFiles | keyof typeof furtherFiles;
