import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromFrame, fromPage } from '../../src/embed/messages.js';

test('docs/iframe.md lists every message with its fields, and no other', () => {
  const page = readFileSync('docs/iframe.md', 'utf8');
  const rows = [...page.matchAll(/^\| (frame|page) +\| `(\S+)` +\| ([^|]*?) *\|/gm)];
  const listed = rows.map(([, from, name, fields]) => [from, name, fields?.match(/\w+/g) ?? []]);
  const defined = Object.entries({ frame: fromFrame, page: fromPage }).flatMap(([from, messages]) =>
    Object.entries(messages).map(([name, fields]) => [from, name, Object.keys(fields)]),
  );
  assert.deepEqual(listed, defined);
});
