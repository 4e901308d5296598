import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';

interface Manifest {
  name: string;
  exports: Record<string, string | { types: string; default: string }>;
  bin: Record<string, string>;
  sideEffects: string[];
}

const { name, exports, bin, sideEffects } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const doors = Object.entries(exports).flatMap(([path, target]) =>
  typeof target === 'string' ? [] : [{ path, target }],
);
const entries = readdirSync('src/entries', { recursive: true, encoding: 'utf8' }).filter(file =>
  file.endsWith('.ts'),
);

describe('the package exports', () => {
  for (const { path, target } of doors) {
    it(path.replace('.', name), async () => {
      assert.ok(existsSync(target.types), target.types);
      assert.ok(existsSync(target.default), target.default);
      assert.notDeepEqual(Object.keys((await import(path.replace('.', name))) as object), []);
    });
  }

  it('every entry but that of the command, and nothing else', () => {
    const built = entries.map(file => `./dist/entries/${file.replace(/\.ts$/, '.js')}`);
    const led = [
      ...doors.map(({ target }) => target.default),
      ...Object.values(bin).map(path => `./${path}`),
    ];
    assert.deepEqual(led.sort(), built.sort());
  });
});

describe('a script tag', () => {
  const files = sideEffects.filter(path => path.startsWith('./dist/entries/')).map(path => basename(path));
  const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;

  it('finds a file for every entry that registers widgets', () => {
    const registering = entries.filter(file =>
      /\bdefine\(|^export \* from '\.\/[a-z-]+\.js'/m.test(entrySource(file)),
    );
    assert.deepEqual(files.sort(), registering.map(file => file.replace(/\.ts$/, '.js')).sort());
    assert.deepEqual(Object.keys(hashes).sort(), files.sort());
  });

  for (const file of files) {
    it(`loads ${file} with the hash that is published`, () => {
      const code = readFileSync(`dist/cdn/${file}`);
      assert.equal(hashes[file], `sha384-${createHash('sha384').update(code).digest('base64')}`);
    });
  }
});

function entrySource(file: string) {
  return readFileSync(`src/entries/${file}`, 'utf8');
}
