import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadLanguage } from '../../src/i18n/registry.js';
import { Localize } from '../../src/widget/localize.js';

/** A widget as a server has it: attributes, and nothing around. */
const hostIn = (lang: string) =>
  ({ addController() {}, getAttribute: (name: string) => (name === 'lang' ? lang : null) }) as never;

it('a server speaks a language at once that was loaded before', async () => {
  await Promise.all([loadLanguage('es-MX'), loadLanguage('tlh')]);
  const localize = new Localize(hostIn('es'));
  localize.resolve();
  assert.equal(localize.coming, undefined);
  assert.equal(localize.languageFor().say('tryAgain'), 'Intentar de nuevo');
  assert.deepEqual(localize.marks, { lang: undefined, dir: undefined });
});

it('a server speaks English, and says so, in a language that was not loaded', () => {
  const localize = new Localize(hostIn('ar'));
  localize.resolve();
  assert.equal(localize.languageFor().say('tryAgain'), 'Try again');
  assert.equal(localize.marks.lang, 'en');
});
