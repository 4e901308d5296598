import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { moduleCosts } from '../bench/bytes/modules.js';
import { chart } from '../bench/chart.js';
import type { Figure } from '../bench/figure.js';
import { tables } from '../bench/table.js';
import { judge } from '../bench/targets.js';

describe('the report of the bench', () => {
  it('says of each target whether it is met, and counts only what is missed beyond noise', () => {
    const figures = [
      size('loader.js', 600),
      size('all.js', 21_000),
      ratio('6 cards', { value: 1.3, low: 1.2, high: 1.4 }),
      ratio('60 cards', { value: 1.3, low: 1.1, high: 1.4 }),
      ratio('1,000 cards', { value: 9, low: 8, high: 10, isNoisy: true }),
    ];
    const { text, misses } = judge(figures);
    const says = (name: string) => new RegExp(`^ +${name} .*?  +([a-z ]+)$`, 'im').exec(text)?.[1]?.trim();
    assert.equal(says('loader.js'), 'wanted');
    assert.equal(says('all three'), 'met');
    assert.equal(says('one widget'), 'not measured');
    assert.equal(says('work, 6 cards'), 'NOT MET');
    assert.equal(says('work, 60 cards'), 'within noise');
    assert.equal(says('work, 1,000 cards'), 'noisy');
    assert.equal(misses, 1);
  });

  it('lets the worst of several decide', () => {
    const sizes = ['related-careers.js', 'wage-summary.js'];
    const { text, misses } = judge(sizes.map((of, index) => size(of, 16_000 + index * 1500)));
    assert.match(text, /one widget +17,500 .* NOT MET/);
    assert.equal(misses, 1);
  });

  it('says what a ratio is relative to, how far it may be off, and where there is only noise', () => {
    const text = tables([ratio('6 cards', { value: 1.234, low: 1.2, high: 1.3, isNoisy: true })]);
    assert.match(text, /over innerHTML/);
    assert.match(text, /~1\.23 \(1\.20–1\.30\)/);
    assert.match(text, /too noisy to judge/);
  });

  it('draws a picture that says in words what it shows, in light and dark', () => {
    const picture = chart([size('all.js', 14_000), size('Lit alone', 5855), size('nobody', 1)]);
    assert.match(picture, /role="img" aria-labelledby="title description"/);
    assert.match(picture, /<desc id="description">[^<]*Lit alone 5\.9, all three widgets \(ours\) 14\.0\.</);
    assert.match(picture, /prefers-color-scheme: dark/);
    assert.equal(picture.match(/<rect/g)?.length, 2);
  });

  it('tells the module of every character of a built file', () => {
    const costs = moduleCosts('dist/cdn/loader.js');
    const characters = costs.reduce((sum, { min }) => sum + min, 0);
    assert.equal(characters, readFileSync('dist/cdn/loader.js', 'utf8').length);
    assert.equal(costs[0]!.module, 'src/embed/loader.ts');
    assert.ok(costs[0]!.brotli > 100);
  });
});

function size(of: string, value: number): Figure {
  return { table: 'Bytes', of, measure: 'brotli', value, unit: 'B' };
}

function ratio(measure: string, figure: Pick<Figure, 'value' | 'low' | 'high' | 'isNoisy'>): Figure {
  return { table: 'Rendering: work', of: 'career-widgets', measure, unit: 'x', over: 'innerHTML', ...figure };
}
