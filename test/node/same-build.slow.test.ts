import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';

// What Rollup reads; what tsc wrote is taken as it is, for a second run of it would only take time.
const sources = ['src', 'dist', 'tools', 'package.json', 'rollup.config.mjs'];

describe('two builds', () => {
  const copy = mkdtempSync(join(tmpdir(), 'career-widgets-build-'));
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('give the same bytes, wherever they are made', () => {
    for (const source of sources) cpSync(source, join(copy, source), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
    rmSync(join(copy, 'dist/cdn'), { recursive: true });
    run('rollup/dist/bin/rollup', '-c', '--silent');

    const files = filesIn('dist/cdn');
    assert.deepEqual(filesIn(join(copy, 'dist/cdn')), files);
    for (const file of files) {
      const same = readFileSync(join('dist/cdn', file)).equals(readFileSync(join(copy, 'dist/cdn', file)));
      assert.ok(same, file);
    }
  });

  function run(script: string, ...args: string[]) {
    const { status, stderr } = spawnSync(process.execPath, [resolve('node_modules', script), ...args], {
      cwd: copy,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  }
});

function filesIn(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => statSync(join(folder, file)).isFile())
    .sort();
}
