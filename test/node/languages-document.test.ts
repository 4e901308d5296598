import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { wordsTable } from '../../tools/words-table.js';

const cells = (table: string) =>
  table
    .split('\n')
    .filter(line => line.startsWith('| `'))
    .map(line => line.split('|').map(cell => cell.trim()));

test('the document about languages lists every name with its English', () => {
  const listed = cells(readFileSync('docs/languages.md', 'utf8').split('## The names')[1]!);
  assert.deepEqual(listed, cells(wordsTable()));
});
