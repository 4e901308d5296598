import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { snippets } from '../../demo/configurator/snippets/all.js';
import { tagLine } from '../../tools/cdn/tag-lines.mjs';
import { builtFor } from './configurator-bundles.js';
import { everyTag, previewed, shownOn, Site } from './configurator-site.js';

/** What visitors may choose: attributes of every kind, a design of ours, colors of their own. */
const choices: Record<string, string> = {
  wages:
    '?widget=wage-summary&career=registered-nurses&state=TX&measure=median&pay=hourly&range=&limit=4&heading-level=3',
  schools:
    '?widget=popular-schools&career=electricians&display=compact&theme=campus+dark&heading=Where+to+%22learn%22+it',
  careers:
    '?widget=related-careers&career=actors&tabs=related&link-template=%2Fcareers%2F%7Bkey%7D&--cw-accent=%238a1c2b&--cw-heading-font=Georgia%2C+serif',
  link: '?widget=popular-schools&career=software-developers&display=link&limit=3',
};

/** A frame cannot have these: the page says so in words. */
const refused = ['careers iframe', 'link iframe'];

describe('each snippet shows what the preview shows', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  after(() => site.close());

  for (const [choice, search] of Object.entries(choices)) {
    it(`of ${choice}, and under its own policy`, async () => {
      const { page, faults } = await site.configure(search);
      const preview = await previewed(page);
      assert.match(preview.text, choice === 'link' ? /View 3/ : /\w{3}/);
      for (const { name } of snippets) {
        const { blocks, policy, advice } = await chosen(page, name);
        if (refused.includes(`${choice} ${name}`)) {
          assert.deepEqual(blocks, []);
          assert.match(advice, /frame/);
          continue;
        }
        const { body, files } = await pageOf(name, blocks);
        for (const [file, code] of Object.entries(files)) site.publish(file, { body: code });
        const address = site.publish(`${choice}-${name}`, {
          body,
          headers: { 'content-security-policy': `default-src 'none'; ${policy}` },
        });
        const published = await site.visit(address);
        const shown = name === 'iframe' ? await inFrame(published.page) : await shownOn(published.page);
        assert.equal(shown.text, preview.text, name);
        // A page of its own has another font: what a configuration says of colors and fonts has to be the same.
        if (search.includes('--cw-')) assert.equal(shown.look, preview.look, name);
        // The page's own icon is no part of the snippet.
        assert.deepEqual(
          published.faults.filter(fault => !fault.includes("'data:,'")),
          [],
          name,
        );
        await published.page.close();
      }
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  it('of a file that was changed, the pinned one shows nothing', async () => {
    const { page } = await site.configure(choices.wages);
    const { blocks } = await chosen(page, 'pinned');
    const changed = blocks[0]!.replace(/(wage-summary\.js" integrity="sha384-)./, '$1_');
    const { page: published, faults } = await site.visit(site.publish('changed', { body: changed }));
    assert.match(faults.join(), /integrity/);
    assert.equal(await published.evaluate(() => customElements.get('wage-summary')), undefined);
  });

  it('of a prerendered page, before any script', async () => {
    const { page } = await site.configure(choices.wages);
    const { text } = await previewed(page);
    const { blocks } = await chosen(page, 'prerender');
    const folder = mkdtempSync(join(tmpdir(), 'configurator-'));
    writeFileSync(join(folder, 'index.html'), `<!doctype html><title>A page</title>${blocks[0]}`);
    const [, ...args] = blocks[1]!.replace('public/**/*.html', `${folder}/**/*.html`).split(' ');
    const plain = args.slice(1).map(arg => arg.replace(/^"|"$/g, ''));
    // Not at a standstill meanwhile: the endpoint is served from here.
    await promisify(execFile)(process.execPath, ['dist/entries/node/cli.js', ...plain, '--strict']);
    const markup = readFileSync(join(folder, 'index.html'), 'utf8');
    rmSync(folder, { recursive: true });
    const prerendered = await site.browser.newPage();
    await prerendered.setJavaScriptEnabled(false);
    await prerendered.setContent(markup);
    const shown = await prerendered.$eval('wage-summary', ({ shadowRoot }) => shadowRoot?.textContent ?? '');
    assert.ok(text.includes('Registered Nurses') && shown.includes('Registered Nurses'));
  });
});

it('the lines of a snippet are those of the README and of the file with the hashes', () => {
  const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;
  const published = readFileSync('dist/cdn/snippets.html', 'utf8');
  const readme = readFileSync('README.md', 'utf8');
  for (const file of ['reserve.css', 'loader.js']) {
    assert.ok(published.includes(tagLine('/career-widgets/', file, hashes[file])));
    assert.ok(readme.replaceAll(' />', '>').includes(tagLine('/career-widgets/', file)));
  }
});

/** Chooses a snippet on the page, and reads it. */
async function chosen(page: Page, name: string) {
  await page.$eval(`input[name=snippet][value=${name}]`, input => input.click());
  const texts = (selector: string) => page.$$eval(selector, all => all.map(({ textContent }) => textContent));
  await page.waitForFunction(
    () => !document.querySelector('.output details') || document.querySelector('.output details pre'),
  );
  const [policy = ''] = await texts('.output details pre');
  return { blocks: await texts('.snippets > .block pre'), policy, advice: (await texts('.advice')).join('') };
}

/** The page that a publisher makes of a snippet: its blocks where they belong. */
async function pageOf(
  name: string,
  blocks: string[],
): Promise<{ body: string; files: Record<string, string> }> {
  const head = '<!doctype html><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">';
  const built = await builtFor(name, blocks);
  const body = built ? built.body : name === 'prerender' ? blocks[0]! : blocks.join('\n');
  return { body: head + body, files: built?.files ?? {} };
}

async function inFrame(page: Page) {
  const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
  await frame.waitForSelector(everyTag);
  return shownOn(frame as unknown as Page);
}
