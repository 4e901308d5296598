import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from './run.js';

test('without a command, the help lists them all', async () => {
  for (const args of [[], ['--help'], ['help']]) {
    const { code, out } = await run(args);
    assert.equal(code, 0);
    assert.match(out, /^Usage: career-widgets COMMAND/);
    assert.match(out, /\n {2}build +Build a dataset/);
  }
});

test('every command describes itself', async () => {
  const { out: overview } = await run([]);
  for (const [, name] of overview.matchAll(/^ {2}(\w+) /gm)) {
    const { code, out } = await run([name!, '--help']);
    assert.equal(code, 0);
    assert.match(out, new RegExp(`^Usage: career-widgets ${name} `));
    assert.match(out, /Exit code 0/);
    assert.deepEqual(await run(['help', name!]), { code, out, err: '' });
    for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
  }
});

test('a command that there is not is answered with those that there are', async () => {
  const { code, out, err } = await run(['bild']);
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, /^career-widgets: Unknown command "bild"; the commands are build/);
  assert.equal((await run(['toString'])).code, 2);
});

test('the built command starts, and tells its version', () => {
  const { version, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    version: string;
    bin: Record<string, string>;
  };
  const { stdout, status } = spawnSync(process.execPath, [bin['career-widgets']!, '--version']);
  assert.deepEqual([String(stdout), status], [`${version}\n`, 0]);
  assert.match(readFileSync(bin['career-widgets']!, 'utf8'), /^#!\/usr\/bin\/env node\n/);
});
