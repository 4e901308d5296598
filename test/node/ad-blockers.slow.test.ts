import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';
import { hidingRules, RequestRules } from './filter-lists.js';

// A label that is hidden beside an ad that is not makes an ad that nobody owns to, so no name of ours may be one
// that filter lists hide. In a shadow tree they reach nothing; in a page made on a server they would.

const career = 'careers/healthcare-social-workers';
const paid = JSON.parse(readFileSync('demo/examples/paid-schools.json', 'utf8')) as object;
const carried = (path: string) =>
  JSON.parse(readFileSync(`test/fixtures/dataset/${career}/${path}.json`, 'utf8')) as unknown;

/** Every widget in every state that has markup of its own: what it is given, and its attributes. */
const states: [tag: string, attributes: string, data: unknown][] = [
  ['related-careers', 'link-template="/{key}"', carried('related')],
  ['related-careers', '', { ...(carried('related') as object), lists: [] }],
  ['popular-schools', 'id="list"', carried('schools')],
  ['popular-schools', '', paid],
  ['popular-schools', 'display="compact"', paid],
  ['popular-schools', 'display="link" for="list"', paid],
  ['popular-schools', 'display="button" for="list"', paid],
  ['popular-schools', 'theme="campus"', {}],
  ['popular-schools', 'src="http://127.0.0.1:1/none.json" loading="eager"', undefined],
  ['related-careers', 'src="/late.json" loading="eager"', undefined],
  ['popular-schools', 'src="/late.json" loading="eager"', undefined],
  ['wage-summary', 'src="/late.json" loading="eager"', undefined],
  ['wage-summary', 'range', carried('wages')],
  ['wage-summary', 'measure="median" pay="hourly"', carried('wages')],
];

describe('names that ad blockers leave alone', () => {
  let browser: Browser;
  let page: Page;
  // Never answers, so that a widget stays a skeleton.
  const late = createServer(() => {});

  before(async () => {
    await new Promise<void>(resolve => late.listen(0, '127.0.0.1', resolve));
    const { path, env } = await findBrowser();
    browser = await launch({ executablePath: path, env: { ...process.env, ...env }, args: browserArgs });
    page = await browser.newPage();
  });
  after(async () => {
    await browser.close();
    late.close().closeAllConnections();
  });

  /** The rules that hide something of the page's markup, with what they hide. */
  async function hiding(): Promise<string[]> {
    return page.evaluate(rules => {
      return rules.flatMap(({ rule, selector }) => {
        try {
          const hidden = document.querySelector(selector);
          return hidden ? [`${rule} hides ${(hidden.cloneNode() as Element).outerHTML}`] : [];
        } catch {
          return []; // Selectors of a blocker's own are for a few sites.
        }
      });
    }, hidingRules());
  }

  it('finds a name that they hide, and says which rule does', async () => {
    assert.ok(hidingRules().length > 13_000);
    await page.setContent(
      '<p class="sponsored-link">Ad</p><div aria-label="Ads"></div><p id="ad-wrap-1"></p>',
    );
    const found = await hiding();
    assert.ok(found.includes('##.sponsored-link hides <p class="sponsored-link"></p>'), found.join('\n'));
    assert.ok(found.length > 1, found.join('\n'));
  });

  it('are those of every widget in every state, were its markup part of the page', async () => {
    const { port } = late.address() as AddressInfo;
    const tags = states.map(([tag, attributes]) => `<${tag} ${attributes}></${tag}>`);
    await page.setContent(tags.join('').replaceAll('/late.json', `http://127.0.0.1:${port}/late.json`));
    await page.addScriptTag({ path: 'dist/cdn/all.js', type: 'module' });
    await page.waitForFunction(() => customElements.get('wage-summary'), { polling: 100 });
    await page.evaluate(
      async given => {
        const widgets = [...document.body.children] as (HTMLElement & {
          data: unknown;
          updateComplete: Promise<boolean>;
          settled(): Promise<void>;
        })[];
        for (const [index, el] of widgets.entries()) el.data = given[index];
        await Promise.all(
          widgets.map(el =>
            el.getAttribute('src')?.endsWith('/late.json') ? el.updateComplete : el.settled(),
          ),
        );
        const names = new Set<string>();
        for (const el of widgets) {
          const markup = document.createElement('div');
          markup.append(...[...el.shadowRoot!.childNodes].map(node => node.cloneNode(true)));
          for (const { part, id, classList } of markup.querySelectorAll('*')) {
            for (const name of [id, ...part, ...classList]) if (name) names.add(name);
          }
          el.replaceWith(el.cloneNode(), markup);
        }
        // Whatever is a part may be a class or an id on a server.
        for (const name of names) {
          const probe = document.createElement('div');
          probe.id = probe.className = name;
          document.body.append(probe);
        }
      },
      states.map(([, , data]) => data ?? null),
    );
    const markup = await page.evaluate(() => document.body.innerHTML);
    for (const name of [
      'paid-placement',
      'part="school"',
      'part="jump"',
      'role="tablist"',
      'retry',
      'part="skeleton"',
    ])
      assert.ok(markup.includes(name), name);
    assert.deepEqual(await hiding(), []);
  });

  it('are those of the frame, and of what the loader makes of a div', async () => {
    const frame = readFileSync('dist/cdn/embed.html', 'utf8').replace(/<script.*?<\/script>/g, '');
    await page.setContent(
      `${frame}<div data-career-widget="popular-schools" data-career="actors" data-featured-src="/partner.json">
         <popular-schools career="actors" featured-src="/partner.json"><div slot="fallback"></div></popular-schools></div>
       <iframe src="https://widgets.com/career-widgets/embed.html?widget=popular-schools&amp;career=actors"></iframe>`,
    );
    assert.deepEqual(await hiding(), []);
  });

  it('are those of every file that a page loads', () => {
    const rules = new RequestRules();
    assert.match(rules.against('https://widgets.com/sponsor-ad.png', 'image') ?? '', /sponsor-ad/);
    const types = { js: 'script', css: 'stylesheet', html: 'sub_frame', json: 'xhr', png: 'image' } as const;
    const files = [
      ...filesIn('dist/cdn'),
      ...filesIn('test/fixtures/dataset'),
      ...filesIn('demo/examples'),
      ...filesIn('dist/entries').filter(file => file.endsWith('.js')),
    ];
    assert.ok(files.includes('dist/cdn/all.js'));
    const blocked = files.flatMap(file => {
      const type = types[file.split('.').at(-1) as keyof typeof types];
      const path = file.replace(/^(dist|test\/fixtures)\//, '');
      return ['https://widgets.com/', 'https://cdn.jsdelivr.net/npm/career-widgets@1.0.0/dist/'].flatMap(
        base => {
          const rule = type && rules.against(`${base}${path}`, type);
          return rule ? [`${rule} blocks ${base}${path}`] : [];
        },
      );
    });
    assert.deepEqual(blocked, []);
  });
});

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(file => file.isFile())
    .map(file => `${file.parentPath ?? file.path}/${file.name}`);
