// Generates the schemas that browsers use, src/contract/schemas.generated.ts, from zod: `npm run schemas`.
// `-- --check` checks whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import * as contract from '../src/contract/schemas.js';
import { schemasSource } from './schemas-source.js';

const file = 'src/contract/schemas.generated.ts';
const source = await format(schemasSource(contract), { ...(await resolveConfig(file)), filepath: file });

if (!process.argv.includes('--check')) writeFileSync(file, source);
else if (readFileSync(file, 'utf8') !== source) {
  console.error(`${file} is out of date: run "npm run schemas".`);
  process.exitCode = 1;
}
