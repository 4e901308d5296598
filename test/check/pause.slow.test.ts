import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDocuments } from '../../src/entries/node/check.js';
import { served } from './served.js';

const wages = 'careers/electricians/wages.json';

test('a check waits for longer than a reader would, where a server asks for it', async context => {
  const reply = { status: 429, headers: { 'retry-after': '11' } };
  const { url, asked } = await served(context, 'test/fixtures/dataset', (path, nth) =>
    path === wages && nth === 1 ? reply : undefined,
  );
  const { faults } = await checkDocuments(url, { careers: ['electricians'] });
  assert.deepEqual(faults, []);
  const [first, second] = asked.filter(({ path }) => path === wages).map(({ at }) => at);
  assert.ok(second! - first! >= 10_900);
});
