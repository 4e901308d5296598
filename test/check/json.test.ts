import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { decode } from '../../src/check/json.js';
import { brokenAt } from '../../src/check/json-position.js';

test('what browsers read is read: a byte order mark, and any white space', () => {
  assert.deepEqual(decode(Buffer.from('\uFEFF {"a": [1]}\r\n')), { json: { a: [1] } });
});

test('bytes that are not UTF-8 are told as such', () => {
  assert.deepEqual(decode(Buffer.from('{"name": "Café"}', 'latin1')), {
    misfit: { path: '$', expected: 'JSON in UTF-8', found: 'bytes that are not UTF-8' },
  });
});

test('what is there in place of JSON is told in words', () => {
  assert.equal(found(''), 'nothing');
  assert.equal(found(' \n'), 'nothing');
  assert.equal(found('\n <!doctype html>'), 'an HTML page');
  assert.equal(found('{"a": 1'), 'the end of the text at line 1, column 8');
  assert.equal(found('{\n  "a": 1,\n}'), '"}" at line 3, column 1');
});

test('the place where a text stops being JSON is found', () => {
  // The place is where the sign ‸ stands.
  for (const marked of [
    '‸oops',
    '{‸a: 1}',
    '{"a" ‸1}',
    '{"a": ‸}',
    '{"a": 1 ‸"b": 2}',
    '{"a": 1, ‸}',
    '{"a": 1, ‸1: 2}',
    '[1, ‸]',
    '[1 ‸2]',
    '[1, 2‸}',
    '[{"a": []}, ‸undefined]',
    '[0‸1]',
    '[‸+1]',
    '[1‸.]',
    '[‸NaN]',
    "[‸'a']",
    '["a", ‸"line\nbreak"]',
    '[‸"\\x"]',
    '[‸"open]',
    '{} ‸{}',
    '[] ‸]',
    '1 ‸2',
    '[[[]], {"a": {}}‸',
    '{"a": {"b": [1, 2]} ‸]',
    '‸/* comment */ {}',
  ]) {
    const text = marked.replace('‸', '');
    assert.throws(() => JSON.parse(text) as unknown);
    assert.equal(brokenAt(text), marked.indexOf('‸'), marked);
  }
});

test('whatever JSON is cut off, all of what is left is well', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, at) => {
      const text = `[${json}, {"a": true}]`;
      const cut = text.slice(0, at % text.length);
      // A cut goes through a word, a number or a text, or is between them.
      const rest = cut.slice(brokenAt(cut));
      assert.match(rest, /^("[^]*|-|t|tr|tru|f|fa|fal|fals|n|nu|nul|\.|[eE][+-]?|\.?)$/);
    }),
  );
});

function found(text: string) {
  const decoded = decode(Buffer.from(text));
  return 'misfit' in decoded && decoded.misfit.found;
}
