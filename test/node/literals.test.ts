import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { en } from '../../src/i18n/words.js';

const files = ['view', 'widget', 'widgets'].flatMap(folder =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !/(\.|\/)(styles|words)\.ts$/.test(file))
    .map(file => `src/${folder}/${file}`),
);

describe('what a reader sees', () => {
  for (const file of files) {
    it(`is not written in ${file}`, () => {
      assert.deepEqual(literalsIn(readFileSync(file, 'utf8')), []);
    });
  }

  it('would be found there', () => {
    assert.deepEqual(literalsIn('html`<p part="note">No ${a} here</p>`'), ['No', 'here']);
    assert.deepEqual(literalsIn('html`<p aria-label="Lists" title=${b}></p>`'), ['Lists']);
    assert.deepEqual(literalsIn('html`<p class="a ${b}" @click=${c}>${d} ·</p>`'), []);
  });
});

describe('every word', () => {
  const said = files.flatMap(file => namesSaid(readFileSync(file, 'utf8')));

  for (const name of Object.keys(en)) {
    it(`"${name}" is said somewhere`, () => {
      assert.ok(said.some(pattern => pattern.test(name)));
    });
  }
});

/** The names that `say` is called with, as patterns: what is filled in may be anything. */
function namesSaid(code: string): RegExp[] {
  const found: RegExp[] = [];
  walk(code, node => {
    if (!ts.isCallExpression(node) || !/\.say$/.test(node.expression.getText())) return;
    for (const name of namesIn(node.arguments[0]!)) found.push(new RegExp(`^${name}$`));
  });
  return found;
}

function namesIn(node: ts.Node): string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(namesIn);
  if (!ts.isTemplateExpression(node)) return [];
  return [
    [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('[\\w.-]*'),
  ];
}

function walk(code: string, see: (node: ts.Node) => void) {
  const visit = (node: ts.Node) => {
    see(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true));
}

/** The words in the templates of some code: in text, and in the attributes that are read aloud. */
function literalsIn(code: string): string[] {
  const found: string[] = [];
  walk(code, node => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') found.push(...wordsOf(node));
  });
  return found;
}

function wordsOf({ template }: ts.TaggedTemplateExpression): string[] {
  const markup = ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join('\0');
  const attributes = [...markup.matchAll(/(?:aria-label|alt|title|placeholder)="([^"]*)"/g)].map(
    ([, text]) => text!,
  );
  const text = markup.replace(/<[^>]*>/g, ' ');
  return [text, ...attributes].flatMap(text => text.match(/\p{L}+/gu) ?? []);
}
