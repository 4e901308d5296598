const expectations = new URL('./expectations.mjs', import.meta.url).href;

/**
 * What the browser's tests import from Open Web Components they get without elements.
 *
 * @type {import('node:module').ResolveHook}
 */
export const resolve = (specifier, context, next) =>
  specifier === '@open-wc/testing' ? { url: expectations, shortCircuit: true } : next(specifier, context);
