import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

interface Manifest {
  name: string;
  exports: Record<string, string | { types: string; default?: string } | null>;
  bin: Record<string, string>;
  scripts: Record<string, string>;
}

const { name, exports, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const entries = readdirSync('src/entries', { recursive: true, encoding: 'utf8' }).filter(file =>
  file.endsWith('.ts'),
);
/** Paths of the package, each entry that a pattern covers by its own. */
const targets: { path: string; types?: string; default?: string }[] = Object.entries(exports).flatMap(
  ([path, target]) => {
    if (target === null) return [];
    if (typeof target === 'string') return { path, default: target };
    if (!path.includes('*')) return { path, ...target };
    return entries
      .map(file => file.replace(/\.ts$/, ''))
      .filter(entry => !entry.includes('/') && exports[`./${entry}`] === undefined)
      .map(
        entry => JSON.parse(JSON.stringify({ path, ...target }).replaceAll('*', entry)) as { path: string },
      );
  },
);
/** Paths that a pattern would cover, and that are none. */
const refused = Object.keys(exports).filter(path => exports[path] === null);
/** Entries that are files for a script tag alone. */
const scripts = entries.filter(file => file.startsWith('cdn/'));

// As a project has it: packed, and unpacked into its node_modules, where only what is published is.
describe('a project that installed the package finds', () => {
  const project = mkdtempSync(join(tmpdir(), 'career-widgets-'));
  const installed = join(project, 'node_modules', name);
  // Its dependencies are found where the project is, in a folder above.
  const inProject = (code: string) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: project,
      encoding: 'utf8',
      stdio: 'pipe',
    });

  before(() => {
    mkdirSync(installed, { recursive: true });
    const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', project];
    const file = execFileSync('npm', pack, { encoding: 'utf8', shell: process.platform === 'win32' }).trim();
    execFileSync('tar', ['-xzf', join(project, file), '-C', installed, '--strip-components=1']);
    for (const dependency of readdirSync('node_modules').filter(folder => !folder.startsWith('.'))) {
      symlinkSync(resolve('node_modules', dependency), join(project, 'node_modules', dependency), 'junction');
    }
  });

  after(() => rmSync(project, { recursive: true }));

  for (const { path, types, default: code } of targets) {
    const specifier = path.replace('.', name);
    it(specifier, () => {
      if (path.endsWith('/*')) {
        assert.notDeepEqual(readdirSync(join(installed, code!.replace('/*', ''))), []);
        return;
      }
      if (code?.endsWith('.css')) {
        assert.ok(existsSync(join(installed, code)));
        return;
      }
      if (code?.endsWith('.json')) {
        const found = inProject(`console.log(import.meta.resolve('${specifier}'))`).trim();
        assert.ok(JSON.parse(readFileSync(fileURLToPath(found), 'utf8')));
        return;
      }
      if (code) {
        const names = inProject(`console.log(Object.keys(await import('${specifier}')).join())`);
        assert.notEqual(names.trim(), '');
      }
      const { resolvedModule } = ts.resolveModuleName(
        specifier,
        join(project, 'page.ts'),
        { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
        ts.sys,
        undefined,
        undefined,
        ts.ModuleKind.ESNext,
      );
      assert.equal(resolvedModule?.resolvedFileName, realpathSync(join(installed, types ?? '')));
    });
  }

  for (const path of refused) {
    const specifier = path.replace('.', name).replace('*', 'cli');
    it(`no ${specifier}`, () => {
      assert.throws(() => inProject(`await import('${specifier}')`), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
    });
  }

  it('no script that runs on installing', () => {
    const { scripts } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
    assert.deepEqual(
      Object.keys(scripts).filter(script => /^(pre|post)?(install|prepare)$/.test(script)),
      [],
    );
  });
});

describe('the package exports', () => {
  it('every entry but that of the command and those for a script tag, and nothing else', () => {
    const led = [
      ...targets.flatMap(({ types, default: code }) => (types && code ? [code] : [])),
      ...Object.values(bin).map(path => `./${path}`),
      ...scripts.map(built),
    ];
    assert.deepEqual(led.sort(), entries.map(built).sort());
  });
});

describe('a page', () => {
  const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;
  const loadable = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => /\.(js|css)$/.test(file));

  it('finds a script for every entry that registers widgets, and the parts that the loader takes', () => {
    const registering = entries.filter(file =>
      /\bdefine\(|^export \* from '\.\/[a-z-]+\.js'/m.test(readFileSync(`src/entries/${file}`, 'utf8')),
    );
    const names = [...registering, ...scripts].map(file => basename(file, '.ts'));
    const parts = [
      ...registering.filter(file => file !== 'all.ts').map(file => basename(file, '.ts')),
      'shared',
    ];
    const wanted = [
      ...names.map(file => `${file}.js`),
      ...parts.map(file => `widgets/${file}-….js`),
      ...registering.filter(file => file !== 'all.ts').map(file => `${basename(file, '.ts')}.css`),
      'parts/faults-….js',
      'parts/hydrate-….js',
      'parts/other-languages-….js',
      'embed.css',
      'light.css',
      'reserve.css',
    ];
    const found = loadable.filter(file => !file.startsWith('languages/'));
    assert.deepEqual(found.map(file => file.replace(/-[\w-]{8}\.js$/, '-….js')).sort(), wanted.sort());
  });

  it('finds the hash of everything it can load, in order', () => {
    assert.deepEqual(Object.keys(hashes), loadable.sort());
  });

  for (const file of loadable) {
    it(`loads ${file} with the hash that is published`, () => {
      const code = readFileSync(`dist/cdn/${file}`);
      assert.equal(hashes[file], `sha384-${createHash('sha384').update(code).digest('base64')}`);
    });
  }

  it('needs no other script but the languages, and parts that are loaded on demand, where a script is whole in itself', () => {
    for (const file of loadable.filter(file => /^[^/]+\.js$/.test(file) && file !== 'loader.js')) {
      const code = readFileSync(`dist/cdn/${file}`, 'utf8');
      assert.doesNotMatch(
        code,
        /\bimport\s*["'{*]|\bfrom\s*["']|\bimport\("(?!\.\/(languages|parts)\/)/,
        file,
      );
    }
  });
});

function built(file: string) {
  return `./dist/entries/${file.replace(/\.ts$/, '.js')}`;
}
