import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const parts = { 'related-careers': 'related', 'popular-schools': 'schools', 'wage-summary': 'wages' };

for (const [widget, part] of Object.entries(parts)) {
  test(`the file of <${widget}> has its English, and that of no other widget`, () => {
    const code = readFileSync(`dist/cdn/${widget}.js`, 'utf8');
    const found = Object.values(parts).filter(name => code.includes(`"${name}.heading":`));
    assert.deepEqual(found, [part]);
  });
}
