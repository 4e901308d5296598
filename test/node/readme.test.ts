import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const readme = readFileSync('README.md', 'utf8');

test('the README gives the size of each script, to the next kilobyte', () => {
  const rows = [...readme.matchAll(/^\| `(\S+\.js)` *\| (\d+) kB *\|$/gm)];
  assert.equal(rows.length, 4);
  for (const [, file, size] of rows) {
    const bytes = brotliCompressSync(readFileSync(`dist/cdn/${file}`)).length;
    assert.equal(Number(size), Math.ceil(bytes / 1000), `${file} has ${bytes} bytes`);
  }
});

test('the README begins with the two commands of a newcomer', () => {
  assert.match(readme.slice(0, 500), /npm ci && npm start[\s\S]*npm ci && npm test/);
});
