import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readConfiguration } from '../../demo/configurator/configuration.js';
import { policyFor } from '../../demo/configurator/snippets/policy.js';
import { floating, pinned, wordpress } from '../../demo/configurator/snippets/script-tags.js';
import type { Order, Snippet } from '../../demo/configurator/snippets/snippet.js';

const endpoint = 'https://data.example/careers-data';

const orderOf = (search: string): Order => {
  const configuration = readConfiguration(search);
  return {
    configuration,
    widget: { tag: configuration.widget, description: '', attributes: [], tokens: [] },
    endpoint,
    files: 'https://cdn.example/0.1.0/',
    hashes: {},
    widgetFiles: { 'popular-schools': ['widgets/shared-1.js', 'widgets/popular-schools-1.js'] },
  };
};

const partners = encodeURIComponent('https://partner.example/schools.json');
const usual = orderOf('?widget=popular-schools&career=actors&state=tx');
const featured = orderOf(`?widget=popular-schools&src=%2Factors.json&featured-src=${partners}`);

const lastBlock = (snippet: Snippet, order: Order) => snippet.blocks(order).at(-1)!;

it('beside the loader, code may be asked for ahead', () => {
  for (const snippet of [floating, wordpress]) {
    const { place, code } = lastBlock(snippet, usual);
    assert.match(place, /if you like.*renewed with each version/);
    assert.equal(
      code,
      `<link rel="modulepreload" href="https://cdn.example/0.1.0/widgets/shared-1.js">
<link rel="modulepreload" href="https://cdn.example/0.1.0/widgets/popular-schools-1.js">`,
    );
  }
});

it('beside the script of a widget, documents may be asked for ahead', () => {
  assert.equal(
    lastBlock(pinned, usual).code,
    '<link rel="preload" as="fetch" crossorigin href="https://data.example/careers-data/careers/actors/schools/TX.json">',
  );
  assert.equal(
    lastBlock(pinned, featured).code,
    `<link rel="preload" as="fetch" crossorigin href="/actors.json">
<link rel="preload" as="fetch" crossorigin href="https://partner.example/schools.json">`,
  );
});

it('what leads to a list asks for nothing ahead, and neither does a widget without a career', () => {
  for (const search of [
    '?widget=popular-schools&career=actors&display=link',
    '?widget=wage-summary&state=TX',
  ]) {
    assert.deepEqual(
      pinned.blocks(orderOf(search)).map(({ place }) => place),
      ['In the page'],
    );
  }
});

it('the policy allows all whom documents are of, and nobody else', async () => {
  const connect = async (order: Order) => /connect-src ([^;]*)/.exec(await policyFor(pinned, order))![1];
  assert.equal(await connect(usual), 'https://data.example');
  assert.equal(await connect(featured), "'self' https://partner.example");
  assert.equal(await connect(orderOf('?widget=wage-summary')), 'https://data.example');
});
