import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readConfiguration } from '../../demo/configurator/configuration.js';
import { themeElement } from '../../demo/configurator/snippets/theme-rule.js';

it('an address that somebody sends can end neither a declaration nor the style sheet around it', () => {
  const token = (name: string, value: string) =>
    themeElement(readConfiguration(`?${new URLSearchParams({ widget: 'wage-summary', [name]: value })}`));
  const usual = token('--cw-accent', 'red');
  const hostile = ';}</style><script>alert(1)</script>{';
  assert.equal(
    token('--cw-accent', `red${hostile}`),
    usual.replace('red', 'red/style>script>alert(1)/script>'),
  );
  assert.equal(token(`--cw-accent:red${hostile}`, 'red'), '');
});
