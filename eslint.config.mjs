import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';
import { mayImportRule } from './tools/lint/may-import.mjs';
import { privateFields } from './tools/lint/private-fields.mjs';

/** What all TypeScript here does without. */
const refused = [
  ['ExportDefaultDeclaration', 'Export by name.'],
  ['TSEnumDeclaration', 'A union of strings says the same.'],
  ['TSModuleDeclaration[kind="namespace"]', 'A module is a namespace.'],
  ['TSParameterProperty', 'Declare the field, then assign it.'],
  [
    'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip)$/]',
    'Every test runs, always.',
  ],
];

/** What the page's policies forbid, or would let a document run code. */
const unsafe = [
  [
    'TemplateElement[value.raw=/\\sstyle\\s*=/]',
    'A strict Content-Security-Policy forbids style attributes.',
  ],
  ['TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]', 'Markup comes from templates alone.'],
];

/** An entry is a door, not a room. */
const logic = [
  [
    ':matches(IfStatement, ConditionalExpression, SwitchStatement, ForStatement, ForOfStatement, WhileStatement, ClassDeclaration)',
    'An entry has no branch, no loop and no class.',
  ],
];

const nodeGlobals = ['process', 'Buffer', 'require', 'global', 'setImmediate'];
const browserCode = 'src/{contract,load,i18n,view,widget,widgets,embed}/**/*.ts';

export default defineConfig(
  { ignores: ['dist', 'coverage', '.cache'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { rules: { 'no-unused-vars': ['error', { ignoreRestSiblings: true }] } },
  { files: ['{tools,demo}/**/*.{js,mjs}'], rules: { 'no-restricted-syntax': refuse(privateFields) } },
  { files: ['**/*.mjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  {
    files: ['demo/**/*.js', 'test/{pages,ssr}/*.js', 'test/bench/{peers,floors}/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': a11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { wc: { elementBaseClasses: ['LitElement', 'Widget'] } },
    rules: {
      ...a11y.configs.recommended.rules,
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-restricted-syntax': refuse([...refused, ...privateFields]),
      '@typescript-eslint/explicit-member-accessibility': ['error', { accessibility: 'no-public' }],
      // Lit's elements need not call `super` conditionally: their base class always has the callbacks.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { project: { rules: { 'may-import': mayImportRule } } },
    rules: { 'project/may-import': 'error' },
  },
  {
    files: [browserCode],
    rules: {
      'no-restricted-syntax': refuse([...refused, ...privateFields, ...unsafe]),
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'write'].map(property => ({
          property,
          message: 'Markup comes from templates alone.',
        })),
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: 'unsafe-|static-html', message: 'Markup comes from templates alone.' },
            { regex: 'style-map', message: 'A strict Content-Security-Policy forbids style attributes.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', ...nodeGlobals],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/load/report.ts', 'src/{dataset,cli}/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/contract/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...nodeGlobals, 'document', 'window', 'fetch'] },
  },
  {
    files: ['src/entries/**/*.ts'],
    rules: { 'no-restricted-syntax': refuse([...refused, ...privateFields, ...unsafe, ...logic]) },
  },
  {
    files: ['test/{contract,load,i18n,view,widget,widgets,embed,layouts,frameworks}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@web/test-runner-commands',
          message: 'Those of test/support/commands.ts skip a test, visibly, where an engine cannot do it.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // What a test hands a widget may name anything.
      'no-restricted-syntax': refuse(refused),
      // `expect(it).to.be.true` is an expression that does something.
      '@typescript-eslint/no-unused-expressions': 'off',
      // `describe` and `it` of node:test return promises that the runner awaits.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);

/** @param {string[][]} pairs @returns {import('eslint').Linter.RuleEntry} */
function refuse(pairs) {
  return ['error', ...pairs.map(([selector, message]) => ({ selector, message }))];
}
