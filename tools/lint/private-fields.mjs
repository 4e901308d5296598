const message = 'A library keeps this to itself: its next version may have it elsewhere, or not at all.';

/**
 * Fields that Lit and zod keep to themselves, however they are named in code: selectors for ESLint's
 * `no-restricted-syntax`, each with what to say.
 *
 * @type {string[][]}
 */
export const privateFields = [
  ['Identifier[name=/^_[$]|^_zod$/]', message],
  ['Literal[value=/^_[$]|^_zod$/]', message],
];
