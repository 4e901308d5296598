import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { digestOf } from '../dataset/digest.js';
import { sampleRaw, temporaryFolder } from '../dataset/sample-raw.js';
import { seededRandom } from '../dataset/seeded-random.js';

const command = 'dist/entries/node/cli.js';
const rounds = 12;

test('a build that is killed at any moment leaves the old dataset whole, and the next one succeeds', async context => {
  const { random, seed } = seededRandom(context);
  const raw = await sampleRaw(context);
  const out = join(await temporaryFolder(context), 'dataset');
  const build = (title: string, folder = out) => [
    command,
    'build',
    ...['--raw', raw],
    ...['--out', folder],
    ...['--title', title],
    '--compress',
  ];

  const old = join(await temporaryFolder(context), 'dataset');
  const start = performance.now();
  const digests = { Old: finish(build('Old', old), old), New: finish(build('New'), out) };
  const duration = (performance.now() - start) / 2;
  assert.notEqual(digests.Old, digests.New);

  const killed = { before: 0, after: 0 };
  for (let round = 0; round < rounds; round++) {
    await rm(out, { recursive: true });
    await cp(old, out, { recursive: true });
    const child = spawn(process.execPath, build('New'), { stdio: 'ignore' });
    const ended = once(child, 'exit');
    await setTimeout(random() * duration);
    child.kill('SIGKILL');
    await ended;
    // Between the two steps of the swap the old dataset is under the name that the next build looks for.
    const whole = digestOf(existsSync(out) ? out : `${out}.previous`);
    assert.ok(whole === digests.Old || whole === digests.New, `round ${round} (${seed})`);
    killed[whole === digests.Old ? 'before' : 'after']++;
    assert.equal(finish(build('New'), out), digests.New, `round ${round} (${seed})`);
    // The folder of a killed run may be that of one that still goes on, so it stays for a day.
    const beside = (await readdir(dirname(out))).filter(name => !name.startsWith('dataset.next-'));
    assert.deepEqual(beside, ['dataset'], `round ${round} (${seed})`);
  }
  context.diagnostic(`killed ${killed.before} times before the swap and ${killed.after} times after it`);
  assert.ok(killed.before > 0);
});

function finish(build: string[], out: string) {
  const { status, stderr } = spawnSync(process.execPath, build);
  assert.equal(status, 0, String(stderr));
  return digestOf(out);
}
