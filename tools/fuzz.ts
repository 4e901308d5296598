// Any documents, parsed in Node and shown in a browser: `npm run fuzz`, a million of them, a thousand from each seed.
// `-- --runs 10000` for fewer, `-- --seed 7` to go on from there, or to see again what went wrong. What goes wrong is
// made as small as it can be and kept in `test/fuzz/regressions`, which every run shows first.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Failure } from '../test/fuzz/failure.js';
import { fuzz, replay } from '../test/fuzz/parsing-run.js';
import { FuzzPages } from './fuzz-pages.js';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 1_000_000);
const first = Number(values.seed ?? Math.floor(Math.random() * 2 ** 30));
if (!Number.isSafeInteger(runs) || !Number.isSafeInteger(first)) {
  console.error('Numbers are wanted: npm run fuzz -- --runs 10000 --seed 7');
  process.exit(1);
}
const batch = Math.min(runs, 1000);
const folder = 'test/fuzz/regressions';

const pages = await FuzzPages.open();
let shown = 0;
let failed = await replayed();
console.log(`seed ${first}: ${runs} documents, to be parsed and to be shown`);
for (let seed = first; shown < runs && !failed; seed++, shown += batch) {
  const [parsing, showing] = await Promise.all([
    fuzz(seed, batch),
    pages.call<Failure | null>('fuzz', seed, batch),
  ]);
  const failure = parsing ?? showing;
  if (failure) {
    failed++;
    keep(failure, seed);
  } else if (process.stdout.isTTY || shown % 100_000 === 0) {
    console.log(`seed ${seed}: ${shown + batch} of ${runs} held`);
  }
}
await pages.close();
console.log(`\n${shown} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

/** Shows first what once went wrong. */
async function replayed(): Promise<number> {
  let failures = 0;
  for (const file of readdirSync(folder).filter(file => file.endsWith('.json'))) {
    const { kind, json } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Failure;
    const error = replay(kind, json) ?? (await pages.call<string | null>('replay', kind, json));
    if (!error) continue;
    failures++;
    console.error(`${folder}/${file} goes wrong again: ${error}`);
  }
  return failures;
}

function keep(failure: Failure, seed: number) {
  const text = `${JSON.stringify({ ...failure, seed }, null, 2)}\n`;
  const file = `${folder}/${failure.kind}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
  writeFileSync(file, text);
  console.error(`seed ${seed}: ${failure.error}\nThe document is in ${file}`);
}
