// Writes the table of names in docs/languages.md: `tsx tools/words-table.ts`. A test keeps the two in sync.
import { readFileSync, writeFileSync } from 'node:fs';
import { en } from '../src/i18n/words.js';

/** Every name with its English text, as in the documentation for publishers. */
export function wordsTable(): string {
  const rows = Object.entries(en).map(([name, word]) => `| \`${name}\` | ${inCells(word)} |`);
  return ['| name | in English |', '| --- | --- |', ...rows].join('\n');
}

function inCells(word: string | Record<string, string>): string {
  if (typeof word === 'string') return `\`${word}\``;
  return Object.entries(word)
    .map(([category, form]) => `${category}: \`${form}\``)
    .join(' ');
}

if (process.argv[1]?.endsWith('words-table.ts')) {
  const file = 'docs/languages.md';
  const before = readFileSync(file, 'utf8').split('## The names')[0]!;
  writeFileSync(file, `${before}## The names\n\n${wordsTable()}\n`);
}
