import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { awardLevels, groupAwards } from '../../src/dataset/award-levels.js';
import { Catalog, type CatalogEntry } from '../../src/dataset/catalog.js';
import { groupCampuses } from '../../src/dataset/institutions.js';
import { nearestTo } from '../../src/dataset/nearest.js';
import { CareerLists } from '../../src/dataset/related.js';
import { SchoolFinder } from '../../src/dataset/related-schools.js';
import { SchoolCards } from '../../src/dataset/school-cards.js';
import { SchoolLists } from '../../src/dataset/schools.js';
import { publishedFor, socOf } from '../../src/dataset/soc.js';
import { creditSchools, creditWork } from '../../src/dataset/sources.js';
import { branchesOf } from '../../src/dataset/study-areas.js';
import { summarize } from '../../src/dataset/summary.js';
import { Jobs, WageLists } from '../../src/dataset/wages.js';
import { readAll, type Tables } from './read-all.js';
import { sampleRaw } from './sample-raw.js';

describe('what a document says', () => {
  let tables: Tables;
  let catalog: Catalog;
  const entry = (code: string, among = catalog): CatalogEntry => among.find(code)!;
  const near = (code: string, among = catalog) => nearestTo(entry(code, among), among, tables.nearness);
  const related = (code: string, change: Partial<Tables> = {}, descriptions = false) => {
    const all = { ...tables, ...change };
    const neighbors = nearestTo(entry(code), catalog, all.nearness);
    return new CareerLists(all, descriptions).compose(
      entry(code),
      neighbors,
      creditWork(all.release, all).related,
    );
  };
  const wages = (code: string, among = catalog) =>
    new WageLists(tables.nationalWages!, tables.nationalWages!.wages).compose(
      entry(code),
      new Jobs(among).of(entry(code, among), near(code, among)),
      creditWork(tables.release, tables).wages,
    );
  const wagesIn = (state: string, code: string) =>
    new WageLists(tables.stateWages!, tables.stateWages!.states.get(state)!, state).compose(
      entry(code),
      new Jobs(catalog).of(entry(code), near(code)),
      creditWork(tables.release, tables).stateWages,
    );
  const schools = (code: string, limit = 10, state?: string, all = tables) =>
    new SchoolLists(
      new SchoolFinder(all).relatedTo(socOf(code)),
      all.completions,
      new SchoolCards(all.cip.titles),
      limit,
    ).compose(entry(code), creditSchools(all.release, all), state);

  before(async () => {
    tables = await readAll(await sampleRaw({ after }));
    catalog = new Catalog(tables.occupations);
  });

  it('lists related careers in O*NET’s order, the newest first, and by the people employed', () => {
    const { lists } = related('21-1022.00');
    assert.deepEqual(
      lists.map(({ name, basis, careers }) => [name, basis, careers.map(({ code }) => code)]),
      [
        ['related', 'Related by O*NET data', ['21-1023.00', '21-1014.00', '29-1141.04']],
        ['recent', 'Most recently updated in O*NET data', ['21-1014.00', '29-1141.04', '21-1023.00']],
        // Registered nurses are many; how many of them are clinical nurse specialists is not published.
        ['popular', 'Most people employed, May 2025', ['21-1014.00', '21-1023.00']],
      ],
    );
  });

  it('describes a career by the facts of its own occupation', () => {
    assert.deepEqual(related('21-1022.00').lists[0]?.careers[0], {
      key: 'mental-health-and-substance-abuse-social-workers',
      title: 'Mental Health and Substance Abuse Social Workers',
      code: '21-1023.00',
      summary: "Typical entry: master's degree. About 13,500 openings a year.",
      updated: '2021-08',
      education: "Master's degree",
      wage: { measure: 'mean', per: 'year', amount: 68030 },
    });
  });

  it('names the wider occupation where the facts are not for the career alone', () => {
    const [, counselors, specialists] = related('21-1022.00').lists[0]!.careers;
    assert.match(
      counselors!.summary!,
      /Substance Abuse, Behavioral Disorder, and Mental Health Counselors as a whole\.$/,
    );
    assert.match(specialists!.summary!, /Facts and figures are for Registered Nurses as a whole\.$/);
    assert.doesNotMatch(related('29-1141.04').lists[0]!.careers[0]!.summary!, /as a whole/);
  });

  it('has no list where O*NET relates nothing', () => {
    assert.deepEqual(related('55-1011.00').lists, []);
  });

  it('gives pay by the hour where no other is published', () => {
    const nearness = { ...tables.nearness, related: new Map([['21-1022.00', ['27-2011.00']]]) };
    const { lists } = related('21-1022.00', { nearness });
    assert.deepEqual(lists[0]?.careers[0]?.wage, { measure: 'mean', per: 'hour', amount: 58.29 });
  });

  it('tells what people do in the first sentence that O*NET has for it, where it may', () => {
    const [worker, , nurse] = related('21-1022.00', {}, true).lists[0]!.careers;
    assert.equal(worker?.summary, 'Help people with addictions.');
    assert.equal(nurse?.summary, 'Care for the ill. Education and pay are for Registered Nurses as a whole.');
  });

  it('lists the fifteen nearest, and ten where it orders them itself', () => {
    const codes = [...tables.occupations.keys()];
    const twenty = Array.from({ length: 20 }, (_, index) => codes[index % codes.length]!);
    const nearness = {
      updated: new Map(codes.map(code => [code, '2024-01'])),
      related: new Map([['21-1022.00', twenty]]),
    };
    assert.deepEqual(
      related('21-1022.00', { nearness }).lists.map(({ name, careers }) => [name, careers.length]),
      [
        ['related', 15],
        ['recent', 10],
        ['popular', 10],
      ],
    );
  });

  it('does without what is not there', () => {
    const document = related('21-1022.00', { nationalWages: undefined, projections: undefined });
    assert.equal('area' in document || 'period' in document, false);
    assert.deepEqual(
      document.lists.map(({ name }) => name),
      ['related', 'recent'],
    );
    assert.deepEqual(document.lists[0]!.careers[0], {
      key: 'mental-health-and-substance-abuse-social-workers',
      title: 'Mental Health and Substance Abuse Social Workers',
      code: '21-1023.00',
      updated: '2021-08',
    });
    assert.equal(document.sources.length, 1);
  });

  it('puts a career’s own pay first, then that of related occupations, under the titles of the figures', () => {
    const document = wages('21-1022.00');
    assert.deepEqual(
      document.wages.map(({ title, code, key }) => [title, code, key]),
      [
        ['Healthcare Social Workers', '21-1022', 'healthcare-social-workers'],
        [
          'Mental Health and Substance Abuse Social Workers',
          '21-1023',
          'mental-health-and-substance-abuse-social-workers',
        ],
        [
          'Substance Abuse, Behavioral Disorder, and Mental Health Counselors',
          '21-1018',
          'mental-health-counselors',
        ],
        ['Registered Nurses', '29-1141', 'registered-nurses'],
      ],
    );
    assert.equal(document.period, '2025-05');
    assert.deepEqual(document.area, { type: 'nation', code: 'US', name: 'United States' });
  });

  it('gives each occupation one row, and the first row to the career itself', () => {
    assert.deepEqual(
      wages('29-1141.04').wages.map(({ code, key }) => [code, key]),
      [['29-1141', 'clinical-nurse-specialists']],
    );
  });

  it('keys a row only where the dataset has the career', () => {
    const few = new Catalog(tables.occupations, ['21-1022.00', '29-1141.04']);
    assert.deepEqual(
      wages('21-1022.00', few).wages.map(({ key }) => key),
      ['healthcare-social-workers', undefined, undefined, 'clinical-nurse-specialists'],
    );
  });

  it('leads a row of several jobs to the first of them that has a page', () => {
    const jobs = [undefined, 'counselors', 'others'].map(key => ({ soc: '21-1014', key }));
    const { wages } = new WageLists(tables.nationalWages!, tables.nationalWages!.wages).compose(
      entry('21-1022.00'),
      jobs,
      [],
    );
    assert.deepEqual(
      wages.map(({ key }) => key),
      ['counselors'],
    );
  });

  it('has no pay where none is published', () => {
    assert.deepEqual(wages('55-1011.00').wages, []);
  });

  it('gives a state its own wages, and says of when', () => {
    const document = wagesIn('KY', '21-1022.00');
    assert.deepEqual(document.area, { type: 'state', code: 'KY', name: 'Kentucky' });
    assert.equal(document.period, '2023-05');
    assert.deepEqual(
      document.wages.map(({ code, annual }) => [code, annual?.mean]),
      [
        ['21-1022', 62040],
        ['21-1018', 53690],
      ],
    );
    assert.match(document.sources[0]!.notice!, /Statistics, May 2023\.$/);
  });

  it('ranks schools by graduates in related programs, offers without graduates last', () => {
    const document = schools('21-1022.00');
    assert.equal(document.basis, 'Most graduates in related programs, 2023–24');
    assert.equal(document.total, 5);
    assert.deepEqual(
      document.schools.map(({ id, graduates }) => [id, graduates]),
      [
        ['157085', 1616],
        ['125231', 1611],
        ['236948', 398],
        ['215062', 192],
        ['101569', 0],
      ],
    );
  });

  it('lists an institution once, with the campuses that it has in each state', () => {
    const washington = {
      id: '236948',
      name: 'University of Washington',
      locations: [{ state: 'WA', name: 'Washington', campuses: 2, cities: ['Seattle', 'Tacoma'] }],
    };
    for (const document of [schools('21-1022.00'), schools('21-1022.00', 10, 'WA')]) {
      const { id, name, locations } = document.schools.find(({ id }) => id === washington.id)!;
      assert.deepEqual({ id, name, locations }, washington);
    }
  });

  it('counts in a state the graduates of its own campuses alone', () => {
    const campuses = [...tables.directory.campuses.values()].map(campus =>
      campus.id === '377564' ? { ...campus, state: 'OR', city: 'Portland' } : campus,
    );
    const directory = {
      year: 2024,
      campuses: new Map(campuses.map(campus => [campus.id, campus])),
      institutions: groupCampuses(campuses),
    };
    const all = { ...tables, directory };
    const [nation] = schools('21-1022.00', 10, undefined, all).schools.filter(({ id }) => id === '236948');
    assert.deepEqual(
      nation?.locations.map(({ state, campuses }) => [state, campuses]),
      [
        ['OR', 1],
        ['WA', 1],
      ],
    );
    assert.equal(nation?.graduates, 398);
    const [oregon] = schools('21-1022.00', 10, 'OR', all).schools;
    assert.deepEqual([oregon?.id, oregon?.graduates, oregon?.locations.length], ['236948', 91, 1]);
    assert.deepEqual(
      oregon?.areas?.map(({ code }) => code),
      ['44'],
    );
  });

  it('knows a school by its main campus, whatever number another one has', () => {
    const [any] = tables.directory.campuses.values();
    const branch = { ...any!, id: '100001', opeid: '00123401' };
    const main = { ...any!, id: '100002', opeid: '00123400' };
    assert.equal(groupCampuses([branch, main]).get(branch)?.id, '100002');
  });

  it('breaks a tie by name, then by id', () => {
    const campuses = [...tables.directory.campuses.values()].map((campus, index) => ({
      ...campus,
      name: campus.id === '215062' ? 'A' : 'B',
      opeid: `0000${index}000`,
    }));
    const directory = {
      year: 2024,
      campuses: new Map(campuses.map(campus => [campus.id, campus])),
      institutions: groupCampuses(campuses),
    };
    const program = campuses.map(({ id }) => ({ school: id, level: awardLevels.get('5')!, awards: 1 }));
    const completions = { ...tables.completions, programs: new Map([['44.0701', program.reverse()]]) };
    const document = schools('21-1022.00', 10, undefined, { ...tables, directory, completions });
    assert.deepEqual(
      document.schools.map(({ id }) => id),
      ['215062', '101569', '125231', '157085', '236948', '377564'],
    );
  });

  it('describes a school by what it has in related programs', () => {
    assert.deepEqual(schools('21-1022.00', 1).schools, [
      {
        id: '157085',
        name: 'University of Kentucky',
        url: 'https://www.uky.edu/',
        paid: false,
        locations: [{ state: 'KY', name: 'Kentucky', campuses: 1, cities: ['Lexington'] }],
        control: 'public',
        levels: [
          { group: 'graduate', awards: ['Doctorate', "Master's degree"] },
          { group: 'post-degree-certificate', awards: ['Postbaccalaureate certificate'] },
          { group: 'undergraduate', awards: ["Bachelor's degree"] },
        ],
        areas: [
          {
            name: 'Public Administration and Social Service Professions',
            code: '44',
            areas: [{ name: 'Social Work', code: '44.0701' }],
          },
          {
            name: 'Health Professions and Related Programs',
            code: '51',
            areas: [{ name: 'Clinical/Medical Social Work', code: '51.1503' }],
          },
        ],
        graduates: 1616,
      },
    ]);
  });

  it('calls a school online only where the directory does, and counts all where it lists few', () => {
    const document = schools('21-1022.00', 2);
    assert.deepEqual(
      document.schools.map(({ online }) => online),
      [undefined, true],
    );
    assert.equal(document.total, 5);
  });

  it('lists no school for a career without a related program', () => {
    const document = schools('27-2011.00');
    assert.deepEqual([document.schools, document.total], [[], 0]);
  });

  it('credits the sources of each document in the words that they ask for', () => {
    const notices = (sources: { notice?: string | undefined }[]) => sources.map(({ notice }) => notice);
    const onet =
      'This page includes information from the O*NET 30.2 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.';
    const oews =
      'Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025.';
    const ipeds =
      'Source: U.S. Department of Education, National Center for Education Statistics, Integrated Postsecondary Education Data System (IPEDS), 2024-25, provisional.';
    const projections = 'Source: U.S. Bureau of Labor Statistics, Employment Projections 2024-34.';
    assert.deepEqual(notices(related('21-1022.00').sources), [onet, oews, projections]);
    assert.deepEqual(notices(wages('21-1022.00').sources), [oews, onet]);
    assert.deepEqual(notices(schools('21-1022.00').sources), [ipeds, undefined, onet]);
  });

  it('gives careers keys of their titles, and two of one title their codes as well', () => {
    const occupations = new Map(
      [
        ['33-3051.00', "Police and Sheriff's Patrol Officers"],
        ['53-3031.00', 'Driver/Sales Workers'],
        ['99-0001.00', 'Baristas (Café)'],
        ['99-0002.00', 'Same Title'],
        ['99-0003.00', 'Same title'],
      ].map(([code, title]) => [code!, { code: code!, title: title!, description: '' }]),
    );
    const keys = new Catalog(occupations).careers.map(({ key }) => key);
    assert.deepEqual(keys, [
      'police-and-sheriffs-patrol-officers',
      'driver-sales-workers',
      'baristas-cafe',
      'same-title-99-0002-00',
      'same-title-99-0003-00',
    ]);
  });

  it('refuses a career that O*NET does not have', () => {
    assert.throws(
      () => new Catalog(tables.occupations, ['21-1022.00', '21-1022']),
      /no occupation 21-1022; name careers by/,
    );
  });
});

describe('a summary', () => {
  it('is composed of the facts that there are', () => {
    const none = { education: undefined, openings: undefined, counted: undefined };
    assert.equal(
      summarize({ ...none, education: 'No formal credential' }),
      'Typical entry: no formal credential.',
    );
    assert.equal(summarize({ ...none, openings: 1234500 }), 'About 1,234,500 openings a year.');
    assert.equal(summarize({ ...none, openings: 0 }), 'Fewer than 50 openings a year.');
    assert.equal(summarize(none), undefined);
  });
});

describe('award levels', () => {
  it('have the codes of IPEDS', () => {
    assert.deepEqual(
      [...awardLevels].map(([code, { name }]) => `${code} ${name}`),
      [
        '17 Doctorate',
        '18 Doctorate',
        '19 Doctorate',
        "8 Post-master's certificate",
        "7 Master's degree",
        '6 Postbaccalaureate certificate',
        "5 Bachelor's degree",
        '4 Certificate, 2–4 years',
        "3 Associate's degree",
        '2 Certificate, 1–2 years',
        '21 Certificate, 12 weeks to 1 year',
        '20 Certificate, under 12 weeks',
      ],
    );
  });

  it('stand in groups, the highest first, doctorates as one', () => {
    assert.deepEqual(groupAwards([...awardLevels.values()].reduce((all, { bit }) => all | bit, 0)), [
      { group: 'graduate', awards: ['Doctorate', "Master's degree"] },
      {
        group: 'post-degree-certificate',
        awards: ["Post-master's certificate", 'Postbaccalaureate certificate'],
      },
      { group: 'undergraduate', awards: ["Bachelor's degree", "Associate's degree"] },
      {
        group: 'certificate',
        awards: [
          'Certificate, 2–4 years',
          'Certificate, 1–2 years',
          'Certificate, 12 weeks to 1 year',
          'Certificate, under 12 weeks',
        ],
      },
    ]);
  });
});

describe('areas of study', () => {
  it('branch into groups only where a group holds more than one program', () => {
    const titles = new Map([
      ['44', 'Family'],
      ['44.07', 'Group'],
      ['44.0701', 'One'],
      ['44.0702', 'Two'],
      ['44.0401', 'Alone'],
    ]);
    assert.deepEqual(branchesOf(new Set(['44.0702', '44.0401', '44.0701']), titles), [
      {
        name: 'Family',
        code: '44',
        areas: [
          { name: 'Alone', code: '44.0401' },
          {
            name: 'Group',
            code: '44.07',
            areas: [
              { name: 'One', code: '44.0701' },
              { name: 'Two', code: '44.0702' },
            ],
          },
        ],
      },
    ]);
  });
});

describe('an occupation that BLS publishes with others', () => {
  it('is found under the code that combines them, unless it has its own', () => {
    assert.equal(publishedFor(new Map([['21-1018', 'both']]), '21-1014'), 'both');
    const detailed = new Map([
      ['21-1018', 'both'],
      ['21-1014', 'own'],
    ]);
    assert.equal(publishedFor(detailed, '21-1014'), 'own');
    assert.equal(publishedFor(detailed, '21-1022'), undefined);
  });
});
