import MagicString from 'magic-string';

/**
 * Keeps what a script tag loads apart from the page: docs/decisions/0013-own-globals.md. In the built files
 * `globalThis` is a private object with only what is needed, and `document` is read so that named elements
 * cannot shadow its properties.
 *
 * @returns {import('rollup').Plugin}
 */
export function ownGlobals() {
  return {
    name: 'own-globals',

    transform: {
      // After the literals are minified, so that both source maps point to the same positions.
      order: 'post',
      handler(code, id) {
        const own = new MagicString(code);
        own.replace(ofPages, 'globalThis.document');
        for (const [file, replacements] of Object.entries(lit)) {
          if (!id.endsWith(`/node_modules/${file}`)) continue;
          for (const [pattern, ownName] of replacements) {
            // Lit has changed: check again which globals it uses.
            if (!pattern.test(code)) this.error(`own-globals: ${String(pattern)} not found in ${file}`);
            own.replace(new RegExp(pattern, 'g'), ownName);
          }
        }
        return own.hasChanged() ? { code: own.toString(), map: own.generateMap({ hires: true }) } : null;
      },
    },

    intro({ modules }) {
      const code = Object.values(modules)
        .map(module => module.code)
        .join('\n');
      if (!/\bglobalThis\b/.test(code)) return '';
      return globals(/\bglobalThis\b(?!\.document\b)/.test(code) ? forLit : '');
    },
  };
}

/** `document`, where the document is a page's and not a career's. */
const ofPages = new RegExp(
  String.raw`(?<![\w$#]|(?<!\.\.)\.)document(?=\.(?:${[
    'addEventListener|removeEventListener|querySelector|querySelectorAll',
    'createElement|createDocumentFragment|documentElement|body|head|title',
    'baseURI|contentType|readyState|hidden|visibilityState',
  ].join('|')})\b)`,
  'g',
);

/**
 * What Lit accesses other than by `globalThis.name`, by file, and its replacement in the built files.
 *
 * @type {Record<string, [pattern: RegExp, own: string][]>}
 */
const lit = {
  '@lit/reactive-element/reactive-element.js': [
    [/(?<![.\w$])litPropertyMetadata\b/, 'globalThis.litPropertyMetadata'],
    [/\bSymbol\.metadata\b/, 'globalThis.metadata'],
  ],
  'lit-html/lit-html.js': [
    [/\b\w+(?=\.create(?:Comment\(|TreeWalker\(|Element\("template"))/, 'globalThis.document'],
    [/(?<=\.creationScope\?\?)\w+/, 'globalThis.document'],
    [/(?<=\.createPolicy\()"lit-html"/, '"career-widgets"'],
  ],
};

// `window` and `document` are the global names that no named element can shadow.
const globals = (/** @type {string} */ more) => `const globalThis = (page => ({
  __proto__: null,
  document: new Proxy(page.document, {
    get(document, name) {
      const member = Reflect.get(page.Document.prototype, name, document);
      return typeof member === 'function' ? member.bind(document) : member;
    },
    set: (document, name, value) => Reflect.set(page.Document.prototype, name, value, document),
  }),${more}
}))(window);
`;

const forLit = `
  ShadowRoot: page.ShadowRoot,
  location: page.location,
  trustedTypes: page.trustedTypes && {
    emptyScript: '',
    createPolicy(name, rules) {
      try {
        return page.trustedTypes.createPolicy(name, rules);
      } catch {
        return undefined;
      }
    },
  },`;
