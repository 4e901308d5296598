// Writes what browsers check documents by, src/contract/shapes.ts, from the schemas: `npm run shapes`.
// `-- --check` tells whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import * as contract from '../src/entries/contract.js';
import { shapesSource } from './shapes-source.js';

const file = 'src/contract/shapes.ts';
const source = await format(shapesSource(contract), { ...(await resolveConfig(file)), filepath: file });

if (!process.argv.includes('--check')) writeFileSync(file, source);
else if (readFileSync(file, 'utf8') !== source) {
  console.error(`${file} is not what the schemas say: run "npm run shapes".`);
  process.exitCode = 1;
}
