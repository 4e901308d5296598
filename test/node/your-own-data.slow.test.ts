import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { CheckReport } from '../../src/entries/node/check.js';

const folder = 'docs/your-own-data';

describe('the page on data of one’s own', () => {
  it('shows the files as they are', async () => {
    const page = await readFile(`${folder}.md`, 'utf8');
    const shown = [...page.matchAll(/^```json (\S+)\n(.*?)^```$/gms)];
    assert.deepEqual(
      shown.map(([, name]) => name),
      ['careers.json', ...['related', 'schools', 'wages'].map(name => `careers/baker/${name}.json`)],
    );
    for (const [, name, text] of shown) assert.equal(text, await readFile(join(folder, name!), 'utf8'), name);
  });

  it('ends in a check that passes', () => {
    const check = ['dist/entries/node/cli.js', 'check', folder, '--json'];
    const { status, stdout } = spawnSync(process.execPath, check);
    const { documents, faults } = JSON.parse(String(stdout)) as CheckReport;
    assert.deepEqual([status, documents, faults], [0, 5, []]);
  });
});
