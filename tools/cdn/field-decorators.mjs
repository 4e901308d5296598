const id = '\0field-decorators';

const code =
  'export const __decorate = (decorators, target, name) => decorators.forEach(decorate => decorate(target, name));';

/**
 * Replaces the helper of tslib, which supports every kind of decorator, with one line: ours are only on fields, and
 * return nothing.
 *
 * @returns {import('rollup').Plugin}
 */
export function fieldDecorators() {
  return {
    name: 'field-decorators',
    resolveId: source => (source === 'tslib' ? id : null),
    load: module => (module === id ? code : null),
  };
}
