import { readDelimited } from './delimited.js';
import type { FileName } from './official-files.js';
import type { Stock } from './stock.js';

/** What IPEDS derives about one school; what is undefined is not known, or does not apply to it. */
export interface SchoolFacts {
  /** Students in fall, and those of them who are undergraduates. */
  students?: number;
  undergraduates?: number;
  /** How many of a hundred students study wholly, partly and not at all online. */
  online?: number;
  partlyOnline?: number;
  onCampus?: number;
  /** How many of a hundred full-time beginners graduate in one and a half times the normal time. */
  graduated?: number;
  /** How many of a hundred of them leave for another school. */
  transferred?: number;
  /** How many of a hundred who began on a bachelor's degree have one after six years. */
  bachelorsInSix?: number;
  /** How many of a hundred full-time beginners come back for a second year. */
  stayed?: number;
  /** Students to a teacher. */
  studentsPerTeacher?: number;
  /** How many of a hundred applicants are admitted; schools with open admission have none. */
  admitted?: number;
  /** Tuition and required fees of a year, in US dollars; IPEDS does not say for students from where. */
  tuition?: number;
  /** Tuition, fees, room, food and all else of a year for who lives on campus, by where students are from. */
  costInState?: number;
  costOutOfState?: number;
}

// Each file has a row for every school that it applies to.
const files: readonly [file: FileName, columns: Partial<Record<keyof SchoolFacts, string>>][] = [
  [
    'enrollment',
    {
      students: 'ENRTOT',
      undergraduates: 'EFUG',
      online: 'PCTDEEXC',
      partlyOnline: 'PCTDESOM',
      onCampus: 'PCTDENON',
    },
  ],
  ['graduation', { graduated: 'GRRTTOT', transferred: 'TRRTTOT', bachelorsInSix: 'GBA6RTT' }],
  ['retention', { stayed: 'RET_PCF', studentsPerTeacher: 'STUFACR' }],
  ['admissions', { admitted: 'DVADM01' }],
  ['costs', { tuition: 'TUFEYR3', costInState: 'CINSON', costOutOfState: 'COTSON' }],
];

/** Reads what IPEDS derives about schools, by UNITID, from those of its files that are there. */
export async function readSchoolFacts(stock: Stock): Promise<ReadonlyMap<string, SchoolFacts>> {
  const schools = new Map<string, SchoolFacts>();
  for (const [file, columns] of files) {
    if (!stock.has(file)) continue;
    const names = Object.keys(columns) as (keyof SchoolFacts)[];
    for await (const row of readDelimited<string>(stock.file(file), { ...columns, id: 'UNITID' })) {
      const id = row.code('id', /^\d{6}$/);
      const facts = schools.get(id) ?? {};
      for (const name of names) {
        const number = row.numberIfAny(name);
        if (number !== undefined) facts[name] = number;
      }
      schools.set(id, facts);
    }
  }
  return schools;
}
