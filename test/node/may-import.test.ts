import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { Linter } from 'eslint';
import { mayImportRule } from '../../tools/lint/may-import.mjs';

describe('the import rule', () => {
  it('lets a folder import what the map gives it', () => {
    assert.deepEqual(faults('contract/schools.ts', `import * as z from 'zod/mini'; import './parts.js'`), []);
    assert.deepEqual(
      faults('widgets/wage-summary/row.ts', `import 'lit/decorators.js'; import '../../view/link.js'`),
      [],
    );
    assert.deepEqual(
      faults('widgets/wage-summary/element.ts', `import './styles.js'; import '../registry.js'`),
      [],
    );
    assert.deepEqual(faults('dataset/soc.ts', `import 'node:fs'; import '../contract/parts.js'`), []);
    assert.deepEqual(faults('entries/node/dataset.ts', `import '../../dataset/build.js'`), []);
  });

  it('refuses anything else', () => {
    assert.equal(faults('contract/schools.ts', `import { html } from 'lit'`).length, 1);
    assert.equal(faults('contract/schools.ts', `import 'zod'`).length, 1);
    assert.equal(faults('load/documents.ts', `import '../view/link.js'`).length, 1);
    assert.equal(faults('widgets/wage-summary/element.ts', `import '../../embed/loader.js'`).length, 1);
    assert.equal(faults('widgets/wage-summary/element.ts', `import 'literature'`).length, 1);
    assert.equal(faults('widget/widget.ts', `import 'node:fs'`).length, 1);
    assert.equal(faults('dataset/soc.ts', `import '../widgets/registry.js'`).length, 1);
  });

  it('sees every way to import', () => {
    assert.equal(faults('widget/widget.ts', `export * from '../widgets/registry.js'`).length, 1);
    assert.equal(faults('widget/widget.ts', `export { a } from '../widgets/registry.js'`).length, 1);
    assert.equal(faults('widget/widget.ts', `await import('../widgets/registry.js')`).length, 1);
  });

  it('keeps the widgets apart', () => {
    assert.equal(
      faults('widgets/wage-summary/element.ts', `import '../popular-schools/school.js'`).length,
      1,
    );
  });
});

function faults(file: string, code: string) {
  const config = {
    files: ['**/*.ts'],
    plugins: { project: { rules: { 'may-import': mayImportRule } } },
    rules: { 'project/may-import': 'error' as const },
  };
  return new Linter().verify(code, config, { filename: resolve('src', file) });
}
