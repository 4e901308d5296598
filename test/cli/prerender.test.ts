import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import { styleHashes } from '../../src/ssr/styles.js';
import { tags } from '../../src/widgets/registry.js';
import { dataset, pageOf } from '../prerender/prerendered.js';
import { run } from './run.js';

async function site(context: TestContext, pages: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'career-widgets-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, body] of Object.entries(pages)) await writeFile(join(folder, name), pageOf(body));
  return folder;
}

const good = '<wage-summary career="actors"></wage-summary>';
const bad = '<p>x <wage-summary career="acrobats"></wage-summary></p>';

it('pages are written in place, and it is told what was done, with the hashes of the styles', async context => {
  const folder = await site(context, { 'a.html': good, 'b.html': bad, 'c.html': '<p>' });
  const { code, out, err } = await run(['prerender', folder, '--endpoint', dataset]);
  assert.equal(code, 0);
  const [failure, summary, policy] = out.split('\n');
  assert.ok(failure!.startsWith(`${join(folder, 'b.html')}:5:6 <wage-summary> `));
  assert.equal(summary, '3 files, 1 changed: 2 widgets, 1 written, 0 left as they were, 1 failed');
  const hashes = styleHashes(...tags);
  assert.equal(policy, `A Content-Security-Policy allows their styles with style-src ${hashes.join(' ')}`);
  assert.match(err, /Prerendering pages: 3 of 3\n$/);
  assert.match(await readFile(join(folder, 'a.html'), 'utf8'), /<template shadowrootmode="open"><style>/);
});

it('a second run changes nothing, and --refresh writes again', async context => {
  const folder = await site(context, { 'a.html': good });
  await run(['prerender', folder, '--endpoint', dataset]);
  const second = await run(['prerender', folder, '--endpoint', dataset]);
  assert.match(second.out, /^1 file, 0 changed: 1 widget, 0 written, 1 left as they were, 0 failed\n$/);
  const fresh = await run(['prerender', folder, '--endpoint', dataset, '--refresh']);
  assert.match(fresh.out, /^1 file, 0 changed: 1 widget, 1 written/);
});

it('of very many failures the first are told, and how many more there are', async context => {
  const folder = await site(context, { 'b.html': bad.repeat(1002) });
  const { out } = await run(['prerender', folder, '--endpoint', dataset]);
  assert.match(out, /\nand 2 more\n1 file, 0 changed: 1,002 widgets, .* 1,002 failed\n$/);
});

it('--strict makes a failure count', async context => {
  const folder = await site(context, { 'b.html': bad });
  assert.equal((await run(['prerender', folder, '--endpoint', dataset])).code, 0);
  assert.equal((await run(['prerender', folder, '--endpoint', dataset, '--strict'])).code, 1);
});

it('a file that cannot be read counts always', async context => {
  const folder = await site(context, {});
  const file = join(folder, 'a.html');
  await writeFile(file, Buffer.from('\uFEFF<p>', 'utf16le'));
  const { code, out } = await run(['prerender', file, '--endpoint', dataset]);
  assert.equal(code, 1);
  assert.match(out, /a\.html: is UTF-16: save it as UTF-8\n/);
});

it('styles come from a folder of style sheets, or with a nonce', async context => {
  const folder = await site(context, { 'a.html': good, 'b.html': good });
  const [a, b] = ['a.html', 'b.html'].map(name => join(folder, name));
  const linked = await run(['prerender', a!, '--endpoint', dataset, '--styles', '/assets']);
  assert.doesNotMatch(linked.out, /style-src/);
  assert.match(await readFile(a!, 'utf8'), /<link rel="stylesheet" href="\/assets\/wage-summary\.css">/);
  await run(['prerender', b!, '--endpoint', dataset, '--nonce', 'abc']);
  assert.match(await readFile(b!, 'utf8'), /<style nonce="abc">/);
});

it('plain HTML and structured data are written where they are asked for', async context => {
  const folder = await site(context, { 'a.html': good, 'b.html': good.replace('actors', 'electricians') });
  const [a, b] = ['a.html', 'b.html'].map(name => join(folder, name));
  await run(['prerender', a!, '--endpoint', dataset, '--light-dom']);
  assert.match(await readFile(a!, 'utf8'), /<div class="career-widget wage-summary"/);
  await run(['prerender', b!, '--endpoint', dataset, '--json-ld']);
  const once = await readFile(b!, 'utf8');
  assert.match(once, /<script [^>]*type="application\/ld\+json"/);
  await run(['prerender', b!, '--endpoint', dataset, '--json-ld', '--refresh']);
  assert.equal(await readFile(b!, 'utf8'), once);
});

it('code is asked for ahead of the loader where that is asked for', async context => {
  const folder = await site(context, { 'a.html': `<script type="module" src="loader.js"></script>${good}` });
  await writeFile(join(folder, 'widgets.json'), '{"wage-summary":["widgets/wage-summary-1.js"]}');
  await run(['prerender', folder, '--endpoint', dataset, '--module-preload']);
  assert.match(
    await readFile(join(folder, 'a.html'), 'utf8'),
    /<link rel="modulepreload" href="widgets\/wage-summary-1\.js" data-prerendered><script type="module"/,
  );
});

it('a report for programs holds all of it', async context => {
  const folder = await site(context, { 'a.html': good, 'b.html': bad });
  const { out } = await run(['prerender', folder, '--endpoint', dataset, '--json', '--light-dom']);
  const { failures, ...report } = JSON.parse(out) as { failures: Record<string, unknown>[] };
  assert.deepEqual(report, {
    files: 2,
    changed: 1,
    widgets: 2,
    written: 1,
    kept: 0,
    failed: 1,
    remarks: [],
    styleHashes: [],
  });
  assert.deepEqual(
    failures.map(({ file, line, column }) => [file, line, column]),
    [[join(folder, 'b.html'), 5, 6]],
  );
});

it('arguments that make no sense are answered with what would', async context => {
  const folder = await site(context, { 'a.html': good });
  const answers: [string[], RegExp][] = [
    [['prerender'], /Pass the pages/],
    [['prerender', folder], /--endpoint/],
    [['prerender', `${folder}/none`, '--endpoint', dataset], /no \.html file found/],
    [['prerender', folder, '--endpoint', dataset, '--site', 'example'], /--site must be a URL/],
    [['prerender', folder, '--endpoint', dataset, '--nonce', 'a', '--styles', 'b'], /cannot be combined/],
    [['prerender', folder, '--endpoint', dataset, '--light-dom', '--nonce', 'a'], /light\.css/],
  ];
  for (const [args, message] of answers) {
    const { code, err } = await run(args);
    assert.equal(code, 2);
    assert.match(err, message);
  }
});
