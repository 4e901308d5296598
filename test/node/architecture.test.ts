import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { Linter } from 'eslint';
import ts from 'typescript';
import { privateFields } from '../../tools/lint/private-fields.mjs';

// What keeps the source easy to find one's way in. Who makes it less lowers the budget in package.json.

interface SourceBudget {
  files: number;
  lines: number;
  medianLines: number;
  linesOfFile: number;
}

/** A module, and what it says of others. */
class Source {
  readonly path: string;
  readonly lines: number;
  /** Paths of the modules of ours that it loads, at once or later. */
  readonly imports: string[] = [];
  /** Its classes, each with the name of the one above it. */
  readonly classes: [name: string, base: string | undefined][] = [];

  constructor(path: string, text: string) {
    this.path = path.replaceAll('\\', '/');
    this.lines = text.split('\n').length - 1;
    this.#read(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  }

  #read(node: ts.Node) {
    if (ts.isClassLike(node)) {
      const [base] =
        node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types ?? [];
      this.classes.push([node.name?.text ?? 'a class', base?.expression.getText()]);
    }
    const specifier = ts.isImportDeclaration(node)
      ? node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword && node.moduleSpecifier
      : ts.isExportDeclaration(node)
        ? !node.isTypeOnly && node.moduleSpecifier
        : ts.isCallExpression(node) &&
          node.expression.kind === ts.SyntaxKind.ImportKeyword &&
          node.arguments[0];
    if (specifier && ts.isStringLiteral(specifier) && specifier.text.startsWith('.'))
      this.imports.push(
        join(dirname(this.path), specifier.text).replaceAll('\\', '/').replace(/\.js$/, '.ts'),
      );
    node.forEachChild(child => this.#read(child));
  }
}

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as { budgets: { source: SourceBudget } };
const forBrowsers = /^src\/(contract|load|i18n|view|widget|widgets|embed)\//;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => new Source(join('src', file), readFileSync(join('src', file), 'utf8')))
  .sort((one, other) => one.lines - other.lines);
const byHand = sources.filter(({ path }) => !path.endsWith('.generated.ts'));

describe('the source', () => {
  it('has no file too long to be one idea', () => {
    const long = byHand.filter(({ lines }) => lines > budgets.source.linesOfFile);
    assert.deepEqual(
      long.map(({ path, lines }) => `${path}: ${lines} lines`),
      [],
    );
  });

  it('has few files for browsers, most of them worth to be opened', context => {
    const inBrowsers = byHand.filter(({ path }) => forBrowsers.test(path)).map(({ lines }) => lines);
    hold(context, 'files', inBrowsers.length, budgets.source.files);
    hold(
      context,
      'lines',
      inBrowsers.reduce((sum, lines) => sum + lines, 0),
      budgets.source.lines,
    );
    const median = medianOf(inBrowsers);
    context.diagnostic(`lines of the median file: ${median}, more than ${budgets.source.medianLines}`);
    assert.ok(median > budgets.source.medianLines);
  });

  it('has no class that stands on two of ours', () => {
    assert.deepEqual(tooDeep(sources), []);
  });

  it('has no module that imports itself in the end, but for its types', () => {
    assert.deepEqual(cyclesIn(sources), []);
  });
});

describe('what looks at the source', () => {
  it('finds a class on a class on a class', () => {
    const deep = [
      new Source('src/a.ts', 'export abstract class A<T> extends HTMLElement {}'),
      new Source('src/b.ts', 'class B extends A<string> {}'),
      new Source('src/c.ts', 'const C = class C extends B {};'),
    ];
    assert.deepEqual(tooDeep(deep), ['C extends B extends A']);
    assert.deepEqual(tooDeep(deep.slice(0, 2)), []);
  });

  it('finds a way of imports back to where it began, and leaves out types', () => {
    const round = (back: string) => [
      new Source('src/a.ts', "export { b } from './view/b.js'; import './d.js';"),
      new Source('src/view/b.ts', "import { c } from '../c.js';"),
      new Source('src/c.ts', back),
      new Source('src/d.ts', "import 'lit';"),
    ];
    const found = ['src/a.ts → src/view/b.ts → src/c.ts → src/a.ts'];
    assert.deepEqual(cyclesIn(round("import { type A, a } from './a.js';")), found);
    assert.deepEqual(cyclesIn(round("export const a = () => import('./a.js');")), found);
    assert.deepEqual(cyclesIn(round("import type { A } from './a.js';")), []);
  });

  it('is a linter that knows the private fields of libraries', () => {
    const rules = {
      'no-restricted-syntax': [
        'error' as const,
        ...privateFields.map(([selector, message]) => ({ selector: selector!, message: message! })),
      ] as ['error', ...{ selector: string; message: string }[]],
    };
    const faults = (code: string) => new Linter().verify(code, { rules }).length;
    assert.equal(faults('root._$litPart$'), 1);
    assert.equal(faults("root['_$litPart$']"), 1);
    assert.equal(faults('const { _zod } = schema'), 2);
    assert.equal(faults("const own = root['_own']; own._litPart"), 0);
  });
});

/** Classes that have two of ours above them. */
function tooDeep(sources: Source[]): string[] {
  const bases = new Map(sources.flatMap(({ classes }) => classes));
  const above = (name: string): string[] => {
    const base = bases.get(name);
    return base !== undefined && bases.has(base) ? [base, ...above(base)] : [];
  };
  return [...bases.keys()]
    .map(name => [name, ...above(name)])
    .filter(line => line.length > 2)
    .map(line => line.join(' extends '));
}

/** Each way by which modules import each other, once. */
function cyclesIn(sources: Source[]): string[] {
  const modules = new Map(sources.map(source => [source.path, source]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (path: string, way: string[]) => {
    const start = way.indexOf(path);
    if (start >= 0) cycles.push([...way.slice(start), path].join(' → '));
    if (done.has(path) || start >= 0) return;
    for (const next of modules.get(path)?.imports ?? []) follow(next, [...way, path]);
    done.add(path);
  };
  for (const path of modules.keys()) follow(path, []);
  return cycles;
}

function hold(context: TestContext, what: string, count: number, most: number) {
  context.diagnostic(`${what}: ${count} of at most ${most}`);
  assert.ok(count <= most, `${count} ${what}, of at most ${most}`);
}

const medianOf = (sorted: number[]) =>
  (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
