import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDataset } from '../src/dataset/build.js';

// The small dataset that the tests and the demo use: node --import ./tools/typescript.mjs tools/carried-dataset.ts [raw]

const careers = [
  '11-9111.00', // Medical and Health Services Managers
  '11-9151.00', // Social and Community Service Managers
  '13-2011.00', // Accountants and Auditors
  '15-1252.00', // Software Developers
  '19-3033.00', // Clinical and Counseling Psychologists
  '21-1014.00', // Mental Health Counselors: BLS counts them together with another occupation
  '21-1021.00', // Child, Family, and School Social Workers
  '21-1022.00', // Healthcare Social Workers
  '21-1023.00', // Mental Health and Substance Abuse Social Workers
  '21-1093.00', // Social and Human Service Assistants
  '25-2021.00', // Elementary School Teachers, Except Special Education: paid by the year
  '27-2011.00', // Actors: paid by the hour
  '29-1022.00', // Oral and Maxillofacial Surgeons: the highest pay
  '29-1141.00', // Registered Nurses
  '29-1141.04', // Clinical Nurse Specialists: counted among registered nurses
  '41-2031.00', // Retail Salespersons: no related program
  '47-2111.00', // Electricians
  '53-2011.00', // Airline Pilots, Copilots, and Flight Engineers: paid by the year, very high
];

const out = 'test/fixtures/dataset';
const [raw = '../shared/data/raw'] = process.argv.slice(2);
const title = 'A few careers in the United States';
await buildDataset({ raw, out, careers, title, states: ['TX'], schools: 12, descriptions: false });
for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  const document: unknown = JSON.parse(await readFile(path, 'utf8'));
  // Formatted, so that diffs show what changed.
  await writeFile(path, `${JSON.stringify(document, null, 2)}\n`);
}
