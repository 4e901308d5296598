/**
 * Keeps what a script tag loads apart from the page. Lit leaves seven names on `globalThis` and one on `Symbol`, reads a
 * dozen that an element's `id` can take, and dies where the page does not allow its Trusted Types policy. In the built
 * files `globalThis` is an object of their own, which has only what is needed.
 *
 * @returns {import('rollup').Plugin}
 */
export function ownGlobals() {
  return {
    name: 'own-globals',

    transform(code, id) {
      if (!id.includes('/node_modules/@lit/reactive-element/')) return null;
      // Lit reads one of its names without `globalThis`, and puts one on the page's `Symbol`.
      const own = code
        .replace(/(?<![.\w$])litPropertyMetadata\b/g, 'globalThis.litPropertyMetadata')
        .replaceAll('Symbol.metadata', 'globalThis.metadata');
      return own === code ? null : { code: own, map: null };
    },

    // Rollup's own place for it keeps the maps right; where nothing reads it, it is dropped with what is unused.
    intro: () => globals,
  };
}

// `window` is the one name of the global object that no element can take.
const globals = `const globalThis = /* @__PURE__ */ (() => ({
  __proto__: null,
  ShadowRoot: window.ShadowRoot,
  document: window.document,
  location: window.location,
  trustedTypes: window.trustedTypes && {
    createPolicy(_, rules) {
      try {
        return window.trustedTypes.createPolicy('career-widgets', rules);
      } catch {
        return undefined;
      }
    },
  },
}))();
`;
