import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { tags } from '../../src/widgets/registry.js';

const sink =
  /\bunsafe(?:HTML|SVG|Static|MathML)\b|\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\beval\s*\(|\bnew Function\b|\bFunction\s*\(|\bdocument\.write/g;

it('no text of anybody becomes markup or code in the source', () => {
  for (const file of filesIn('src', /\.(ts|html)$/)) assert.deepEqual(sinksOf(file), [], file);
});

it('Lit’s one sink is the only one in the built files', () => {
  for (const file of filesIn('dist/cdn', /\.(js|html)$/)) {
    // The files that hold Lit; its templates are our own text, and pass its policy.
    const holdsLit = ofLit.test(file);
    assert.deepEqual(sinksOf(file), holdsLit ? ['innerHTML'] : [], file);
  }
});

const ofLit = new RegExp(`^dist/cdn/(all|${tags.join('|')}|widgets/shared-[\\w-]+)\\.js$`);

const sinksOf = (file: string) => readFileSync(file, 'utf8').match(sink) ?? [];

const filesIn = (folder: string, kind: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => kind.test(file))
    .map(file => `${folder}/${file.replaceAll('\\', '/')}`);
