import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

describe('test files that fail', () => {
  const folder = mkdtempSync(join(tmpdir(), 'career-widgets-tries-'));
  after(() => rmSync(folder, { recursive: true }));

  const seen = JSON.stringify(join(folder, 'seen'));
  const files = {
    good: `test('good', () => {});`,
    flaky: `test('early', () => {});
      test('late', () => {
        if (existsSync(${seen})) return;
        writeFileSync(${seen}, '');
        throw new Error('Late');
      });`,
    bad: `test('bad', () => { throw new Error('Bad'); }); test('left out', { skip: true }, () => {});`,
    broken: `throw new Error('Broken');`,
  };
  const path = (name: string) => relative('.', join(folder, `${name}.test.mjs`));

  before(() => {
    const imports = `import { existsSync, writeFileSync } from 'node:fs'; import { test } from 'node:test';`;
    for (const [name, code] of Object.entries(files)) writeFileSync(path(name), `${imports} ${code}`);
  });

  /** Runs code with what is exported by `tools/second-tries.mjs`. */
  function lines(code: string) {
    const tool = pathToFileURL('tools/second-tries.mjs').href;
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const { stdout, status } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `import { conclude, outcomesOf, secondTries } from '${tool}'; ${code}`],
      { encoding: 'utf8', env },
    );
    return { status, lines: stdout.split('\n') };
  }

  const run = `const run = files => outcomesOf(['--test', '--test-reporter=spec', '--test-reporter-destination=stdout',
    '--test-reporter=./tools/node-outcomes.mjs', '--test-reporter-destination=$OUTCOMES', ...files]);`;
  const all = (names: string[]) =>
    `${run} conclude(await secondTries(await run(${JSON.stringify(names.map(path))}), file => run([file])));`;

  it('are run once again, and one that passes then is told and counts as passed', () => {
    const { lines: said, status } = lines(all(['good', 'flaky']));
    assert.deepEqual(
      said.filter(line => line.startsWith('== Once again')),
      [`== Once again: ${path('flaky')}`],
    );
    assert.ok(said.includes(`flaky: ${path('flaky')}: late`), said.join('\n'));
    assert.deepEqual([said.at(-2), status], ['3 passed, 0 failed', 0]);
  });

  it('fail where they fail twice, and so does a file that does not run', () => {
    const { lines: said, status } = lines(all(['good', 'bad', 'broken']));
    assert.ok(said.includes(`failed: ${path('bad')}: bad`), said.join('\n'));
    assert.ok(said.includes(`failed: ${path('broken')}: the file as a whole`), said.join('\n'));
    assert.ok(!said.some(line => line.startsWith('flaky')));
    assert.deepEqual([said.at(-2), status], ['1 passed, 2 failed', 1]);
  });

  it('are not all that can go wrong: a run that ends otherwise fails, and one without tests', () => {
    const ended = lines(`conclude(await secondTries(await outcomesOf(['-e', 'process.exit(3)'])));`);
    assert.deepEqual([ended.lines.at(-2), ended.status], ['0 passed, 1 failed', 1]);
    assert.equal(lines('conclude([]);').status, 1);
  });
});
