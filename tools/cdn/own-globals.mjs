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

    renderChunk: {
      order: 'pre',
      handler(code) {
        const used = /\b(globalThis|litPropertyMetadata|Symbol\.metadata)\b/.test(code);
        return used ? { code: globals + code, map: null } : null;
      },
    },
  };
}

// `window` is the one name of the global object that no element can take.
const globals = `const globalThis = /* @__PURE__ */ (page => ({
  __proto__: null,
  ShadowRoot: page.ShadowRoot,
  location: page.location,
  trustedTypes: page.trustedTypes && {
    createPolicy(_, rules) {
      try {
        return page.trustedTypes.createPolicy('career-widgets', rules);
      } catch {
        return undefined;
      }
    },
  },
}))(window);
`;
