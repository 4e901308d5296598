import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const readme = readFileSync('README.md', 'utf8');

test('the README gives the size of each file, to the next kilobyte', () => {
  const rows = [...readme.matchAll(/^\| `(\S+\.(?:js|css))` *\| (\d+) kB *\|$/gm)];
  assert.equal(rows.length, 6);
  for (const [, file, size] of rows) {
    const bytes = brotliCompressSync(readFileSync(`dist/cdn/${file}`)).length;
    assert.equal(Number(size), Math.ceil(bytes / 1000), `${file} has ${bytes} bytes`);
  }
});

test('the README begins with the two commands of a newcomer', () => {
  assert.match(readme.slice(0, 500), /npm ci && npm start[\s\S]*npm ci && npm test/);
});

test('the document on frameworks shows the examples of the demo as they are', () => {
  const doc = readFileSync('docs/frameworks.md', 'utf8');
  const examples = readdirSync('demo/frameworks').filter(file => /\.(tsx|svelte|ts)$/.test(file));
  for (const file of examples.filter(file => !['svelte.ts', 'turbo.ts', 'htmx.ts'].includes(file))) {
    const source = readFileSync(`demo/frameworks/${file}`, 'utf8').trim();
    assert.ok(doc.includes(`\n${source}\n\`\`\``), `docs/frameworks.md has another ${file}`);
  }
});

test('what the README tells to paste is in the file with the hashes', () => {
  const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;
  const snippets = readFileSync('dist/cdn/snippets.html', 'utf8');
  const lines = [...readme.matchAll(/^<(?:link|script).*\/career-widgets\/(\S+)".*$/gm)];
  assert.equal(lines.length, 4);
  for (const [line, file] of lines)
    assert.ok(snippets.includes(line.replace('sha384-…', hashes[file!]!).replace(' />', '>')), line);
});

test('the loader stays below two kilobytes', () => {
  assert.ok(brotliCompressSync(readFileSync('dist/cdn/loader.js')).length < 2000);
});
