const id = '\0field-decorators';

const code =
  'export const __decorate = (decorators, target, name) => decorators.forEach(decorate => decorate(target, name));';

/**
 * Puts one line in the place of tslib, whose helper serves every kind of decorator: ours are on fields alone, and
 * answer nothing.
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
