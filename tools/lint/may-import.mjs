import { dirname, relative, resolve, sep } from 'node:path';

/** Who may import whom: a folder of `src`, and what it may take from other folders and from packages. */
const mayImport = {
  contract: ['zod/mini'],
  load: ['contract'],
  i18n: ['contract', 'load', 'lit', 'widgets'],
  view: ['contract', 'i18n', 'load', 'widget', 'lit'],
  widget: ['contract', 'load', 'i18n', 'view', 'lit'],
  widgets: ['contract', 'load', 'i18n', 'view', 'widget', 'lit'],
  embed: ['contract', 'load', 'widgets'],
  ssr: ['contract', 'load', 'i18n', 'view', 'widget', 'widgets', '@lit-labs/ssr', 'lit', 'node:'],
  dataset: ['contract', 'zod', 'node:', 'csv-parse', 'read-excel-file', 'yauzl', 'p-map'],
  check: ['contract', 'load', 'widgets', 'zod', 'node:', 'p-map'],
  prerender: [
    'contract',
    'load',
    'i18n',
    'widgets',
    'embed',
    'ssr',
    'node:',
    'parse5',
    'p-map',
    'tinyglobby',
  ],
  cli: ['contract', 'dataset', 'check', 'ssr', 'prerender', 'widgets', 'node:', 'cli-progress'],
  entries: [
    'contract',
    'load',
    'i18n',
    'view',
    'widget',
    'widgets',
    'embed',
    'ssr',
    'dataset',
    'check',
    'prerender',
    'cli',
    '@lit/react',
    'react',
  ],
};

const src = resolve('src');

/**
 * Keeps the folders of `src` in their order, and the widgets apart.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const mayImportRule = {
  meta: { type: 'problem', schema: [] },

  create(context) {
    const from = folderOf(context.filename);
    const allowed = /** @type {Record<string, string[]>} */ (mayImport)[from];

    /** @param {{ source?: unknown }} node */
    function check(node) {
      const source = /** @type {import('estree').Literal | null | undefined} */ (node.source);
      if (typeof source?.value !== 'string') return;
      const file = source.value.startsWith('.')
        ? resolve(dirname(context.filename), source.value)
        : undefined;
      const what = file ? folderOf(file) : source.value;
      if (what !== from && !allowed?.some(name => covers(name, what))) {
        const message = `src/${from} may not import ${what}: see the map in CONTRIBUTING.md.`;
        context.report({ node: source, message });
      }
      if (file && isOtherWidget(context.filename, file)) {
        context.report({ node: source, message: 'A widget may not import a widget.' });
      }
    }

    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};

/** @param {string} file */
const folderOf = file => relative(src, file).split(sep)[0] ?? '';

/** The widget that a file is of: each has a folder of its own. @param {string} file */
const widgetOf = file => /^widgets\/([^/]+)\//.exec(relative(src, file).split(sep).join('/'))?.[1];

/** @param {string} from @param {string} file */
const isOtherWidget = (from, file) => widgetOf(from) && widgetOf(file) && widgetOf(from) !== widgetOf(file);

/**
 * `lit` stands for `lit/decorators.js` too, `node:` for all of Node.
 *
 * @param {string} name @param {string} what
 */
const covers = (name, what) => what === name || what.startsWith(name.endsWith(':') ? name : `${name}/`);
