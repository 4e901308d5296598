import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CheckReport } from '../../src/entries/node/check.js';
import { datasetCopy, put } from '../check/dataset-copy.js';
import { served } from '../check/served.js';
import { run } from './run.js';

const carried = 'test/fixtures/dataset';
const file = 'careers/actors/wages.json';

test('a dataset that holds to the contract is told so, with remarks, and the exit code is 0', async () => {
  const { code, out, err } = await run(['check', carried]);
  assert.equal(code, 0);
  assert.equal(
    out,
    `Remark: lists careers that careers.json does not: a link-template cannot link to them
  ${carried}/careers/accountants-and-auditors/related.json
  ${carried}/careers/actors/related.json
  ${carried}/careers/airline-pilots-copilots-and-flight-engineers/related.json
  and 15 more

${carried}: 91 documents of 18 careers match the contract.
`,
  );
  assert.match(err, /^Checking careers: 2 of 18\n[^]*\nChecking careers: 18 of 18\n$/);
});

test('each document that does not hold is told with its faults, and the exit code is 1', async context => {
  const copy = await datasetCopy(context);
  await put(copy, file, ['currency'], '');
  await put(copy, file, ['wages', 0, 'title'], 12);
  await put(
    copy,
    'careers/electricians/wages.json',
    ['wages'],
    Array.from({ length: 1044 }, () => 0),
  );
  const { code, out } = await run(['check', copy, '--career', 'actors', '--career', 'electricians']);
  assert.equal(code, 1);
  const blocks = out.split('\n\n');
  assert.equal(
    blocks[0],
    `${join(copy, file)}
  $.currency: expected a currency code such as USD; found ""
  $.wages[0].title: expected text; found 12`,
  );
  assert.match(blocks[1]!, /\n {2}\$\.wages\[9\]: expected an object; found 0\n {2}and 1,034 more$/);
  assert.equal(blocks.at(-1), `${copy}: 1,046 faults in 2 of 12 documents of 2 careers.\n`);
});

test('a report for programs holds all of it', async context => {
  const copy = await datasetCopy(context);
  await writeFile(join(copy, file), '<html>');
  const { code, out } = await run(['check', copy, '--json', '--career', 'actors']);
  assert.equal(code, 1);
  assert.deepEqual(JSON.parse(out), {
    place: copy,
    careers: 1,
    documents: 7,
    faults: [{ url: join(copy, file), path: '$', expected: 'JSON', found: 'an HTML page' }],
    more: {},
    remarks: [
      {
        url: join(copy, 'careers/actors/related.json'),
        text: 'lists careers that careers.json does not: a link-template cannot link to them',
      },
    ],
  });
});

test('a sample tells the seed that chooses it again', async () => {
  const { out } = await run(['check', carried, '--sample', '1']);
  const [, seed] = /documents of 1 career \(--seed (\d+)\) match the contract\.\n$/.exec(out)!;
  assert.deepEqual(await run(['check', carried, '--sample', '1', '--seed', seed!]), await again());
  const { out: json } = await run(['check', carried, '--sample', '1', '--seed', seed!, '--json']);
  assert.equal((JSON.parse(json) as CheckReport).seed, Number(seed));

  async function again() {
    const said = await run(['check', carried, '--sample', '1', '--seed', seed!]);
    assert.equal(said.out, out);
    return said;
  }
});

test('an endpoint is asked as the options say', async context => {
  const { url, asked, busy } = await served(context, carried);
  const { code } = await run(['check', url, '--parallel', '2', '--origin', 'https://www.example.org/']);
  assert.deepEqual([code, busy.most], [0, 2]);
  assert.ok(asked.every(({ headers }) => headers.origin === 'https://www.example.org'));
});

test('arguments that make no sense are answered with those that would, and the exit code is 2', async context => {
  const copy = await datasetCopy(context);
  await rm(join(copy, 'careers.json'));
  await rm(join(copy, 'careers'), { recursive: true });
  const cases: [args: string[], message: RegExp][] = [
    [[], /Pass one place to check: a URL or a folder/],
    [[carried, carried], /Pass one place/],
    [['no/such/folder'], /no\/such\/folder is not a folder: pass a folder of documents, or a URL/],
    [['gopher://example.com/'], /is not a place to read documents from/],
    [['https://'], /is not a place to read documents from/],
    [[copy], /careers\.json does not exist: pass --career KEY/],
    [[carried, '--sample', '0'], /--sample must be a whole number of 1 or more, not "0"/],
    [[carried, '--sample', 'some'], /--sample must be a whole number/],
    [[carried, '--sample', '1.5'], /--sample must be a whole number/],
    [[carried, '--seed', '4294967296'], /--seed must be a whole number of 0 or more/],
    [[carried, '--parallel', ''], /--parallel must be a whole number of 1 or more/],
    [[carried, '--origin', 'example.com'], /--origin must be a site, such as https:/],
    [[carried, '--origin', 'ftp://example.com'], /--origin must be a site/],
    [[carried, '--verbose'], /Unknown option '--verbose'/],
  ];
  for (const [args, message] of cases) {
    const { code, out, err } = await run(['check', ...args]);
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    assert.match(err, message);
    assert.doesNotMatch(err, /\n\s+at /);
  }
});

test('the command itself ends with these exit codes', async context => {
  const copy = await datasetCopy(context);
  await put(copy, 'dataset.json', ['counts', 'wages'], 1);
  const start = (...args: string[]) => {
    const command = ['--import', 'tsx', 'src/entries/node/cli.ts', 'check', ...args];
    const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    return { status, stdout };
  };
  assert.equal(start(carried, '--sample', '2').status, 0);
  const { status, stdout } = start(copy, '--json');
  assert.equal(status, 1);
  assert.equal((JSON.parse(stdout) as CheckReport).faults.length, 1);
  assert.equal(start().status, 2);
  assert.match(start('--help').stdout, /^Usage: career-widgets check URL\|DIR/);
});
