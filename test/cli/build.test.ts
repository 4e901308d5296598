import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { BuildReport } from '../../src/entries/node/dataset.js';
import { sampleRaw, temporaryFolder } from '../dataset/sample-raw.js';
import { run } from './run.js';

test('a build says what it found, what is missing and what that costs, how far it is, and what it made', async context => {
  const { args, raw, out } = await folders(context);
  await rm(join(raw, 'bls-oews/state_M2023_dl.csv.gz'));
  const { code, out: said, err } = await run(args);
  assert.equal(code, 0);
  assert.match(err, /^Found:\n {2}onet-30\.2\/Read Me\.txt \(30\.2\)\n/);
  assert.match(err, /\n {2}bls-oews\/national_M2025_dl\.xlsx \(2025\)\n/);
  assert.match(
    err,
    /\nMissing:\n {2}state_M2025_dl\.xlsx: no state wages\. Download it from https:\/\/www\.bls/,
  );
  assert.match(err, /\nWriting careers: 9 of 9\n$/);
  assert.ok(said.startsWith(`${out}: 9 careers and 5 states in `));
  assert.match(said, /\n {2}national wages, May 2025: 8 of 9 \(88\.9%\)\n/);
  assert.match(
    said,
    /\n55-1011\.00 Air Crew Officers has no wages: BLS does not survey the armed forces\.\n/,
  );
});

test('in a terminal a bar tells the count and an estimate', async context => {
  const { args } = await folders(context);
  const { err } = await run([...args, '--compress'], { isTTY: true });
  assert.match(err, /Writing careers .*9 of 9, .* left/);
  assert.match(err, /Compressing files .*\d+ of \d+, .* left/);
});

test('Ctrl+C leaves an earlier dataset as it was, and nothing beside it', async context => {
  const { args, out } = await folders(context);
  await run(args);
  const before = await readFile(join(out, 'careers.json'), 'utf8');
  const changes = watch(join(out, '..'));
  const command = ['--import', './tools/typescript.mjs', 'src/entries/node/cli.ts', ...args];
  const build = spawn(process.execPath, [...command, '--careers', '27-2011.00'], { stdio: 'pipe' });
  let err = '';
  build.stderr.on('data', chunk => (err += String(chunk)));
  await once(changes, 'change');
  changes.close();
  build.kill('SIGINT');
  assert.deepEqual(await once(build, 'close'), [130, null]);
  assert.match(err, /\ncareer-widgets: Stopped\. An earlier dataset is as it was\.\n$/);
  assert.equal(await readFile(join(out, 'careers.json'), 'utf8'), before);
  assert.deepEqual(await readdir(join(out, '..')), ['dataset']);
});

test('with --json the report alone is on the output', async context => {
  const { args } = await folders(context);
  const { code, out } = await run([...args, '--json']);
  const report = JSON.parse(out) as BuildReport;
  assert.equal(code, 0);
  assert.deepEqual(report.counts, { careers: 9, wages: 8, schools: 1 });
  assert.equal(report.joins.length, 6);
  assert.deepEqual(Object.keys(report.leftOut[0]!), ['code', 'title', 'lacks', 'reason']);
});

test('every option does what the help says', async context => {
  const { args, out } = await folders(context);
  const options = ['--careers', 'healthcare-social-workers, 29-1141.00', '--states', 'wa', '--title', 'Two'];
  const { code, out: said } = await run([
    ...args,
    ...options,
    '--schools-per-file',
    '1',
    '--no-descriptions',
    '--compress',
    '--json',
  ]);
  const report = JSON.parse(said) as BuildReport;
  assert.equal(code, 0);
  assert.deepEqual([report.counts.careers, report.states], [2, ['WA']]);
  const read = (name: string) => readFile(join(out, name), 'utf8');
  assert.match(await read('dataset.json'), /"title":"Two"/);
  assert.equal((await read('careers/healthcare-social-workers/schools.json')).match(/"paid"/g)?.length, 1);
  assert.match(await read('careers/healthcare-social-workers/related.json'), /Typical entry: /);
  await read('careers/healthcare-social-workers/schools/WA.json.br');
  const none = await run([...args, '--states', 'none', '--json']);
  assert.deepEqual((JSON.parse(none.out) as BuildReport).states, []);
});

for (const [what, change, message] of [
  ['no folder to write', (args: string[]) => args.slice(0, 3), /Pass the folder to read with --raw, and/],
  ['an option that there is not', (args: string[]) => [...args, '--fast'], /Unknown option '--fast'.*--help/],
  [
    'no number of schools',
    (args: string[]) => [...args, '--schools-per-file', 'all'],
    /whole number of 1 or more, not "all"/,
  ],
] as const) {
  test(`${what} is told as a misuse`, async context => {
    const { args } = await folders(context);
    const { code, out, err } = await run(change(args));
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, message);
  });
}

for (const [what, options, message] of [
  [
    'a career that O*NET does not have',
    ['--careers', 'wizards'],
    /^career-widgets: O\*NET has no occupation wizards/,
  ],
  ['a state that there is not', ['--states', 'TX,XX'], /^career-widgets: Unknown state XX/],
] as const) {
  test(`${what} is told without a stack`, async context => {
    const { args } = await folders(context);
    const { code, err } = await run([...args, ...options]);
    assert.equal(code, 1);
    assert.match(err.split('\n').at(-2)!, message);
  });
}

test('a fault in a file is told with its place, whichever thread found it', async context => {
  for (const [name, place] of [
    ['bls-oews/national_M2025_dl.xlsx', 'bls-oews/national_M2025_dl.xlsx: '],
    ['ipeds/c2024_a_major1.csv.gz', 'ipeds/c2024_a_major1.csv.gz: '],
  ] as const) {
    const out = join(await temporaryFolder(context), 'dataset');
    const raw = await sampleRaw(context, files => (files[name] = 'UNITID,CIPCODE\n1,2\n'));
    const { code, err } = await run(['build', '--raw', raw, '--out', out]);
    assert.equal(code, 1);
    assert.match(err, new RegExp(`\\ncareer-widgets: ${place.slice(0, -2)}`));
    assert.doesNotMatch(err, /\n\s+at /);
  }
});

async function folders(context: TestContext) {
  const raw = await sampleRaw(context);
  const out = join(await temporaryFolder(context), 'dataset');
  return { raw, out, args: ['build', '--raw', raw, '--out', out] };
}
