import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { PastedPage } from '../support/pasted-page.js';

// Each claim of the README that a page can show, on a bare page, on a server that knows no more than files.
const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/```html\n([\s\S]*?)```/g)].map(([, html]) => html!);
const [head = '', tags = ''] = blocks;
const words = blocks.find(block => block.includes('data-career-widgets-words'))!;
const css = /```css\n([\s\S]*?)```/.exec(readme)![1]!;
const listener = /```js\n([\s\S]*?)```/.exec(readme)![1]!;
const pinned = readFileSync('dist/cdn/snippets.html', 'utf8')
  .split('\n')
  .filter(line => line.includes('integrity') && /loader|reserve/.test(line))
  .join('\n');
const script = (file: string) => `<script type="module" async src="/career-widgets/${file}"></script>`;
const meta = `<meta name="career-widgets-endpoint" content="/careers-data/">`;
const bare = tags.replaceAll(' endpoint="/careers-data/"', '');
const holder = `<div data-career-widget="wage-summary" data-career="healthcare-social-workers">Pay</div>`;

describe('the README tells to paste', () => {
  let site: PastedPage;
  const said: string[] = [];

  before(async () => (site = await PastedPage.open()));
  after(() => site.close());

  afterEach(() => assert.deepEqual(said.splice(0), []));

  const pages: [what: string, html: string, count: number][] = [
    ['two lines and three tags, which show their content', `${head}<body>${tags}`, 3],
    ['lines with hashes, which do the same', `${pinned}<body>${tags}`, 3],
    ['a div where tags are stripped', `${head}${meta}<body>${holder}`, 1],
    ['all in one file', `${script('all.js')}<body>${tags}`, 3],
    ['one widget in one file, and the endpoint once', `${meta}${script('wage-summary.js')}<body>${bare}`, 1],
    ['other words, and a language', `<html lang="es">${head}${words}<body>${tags}`, 3],
    ['properties, parts and a theme', `${head}<style>${css}</style><body>${tags}`, 3],
  ];
  for (const [what, html, count] of pages) {
    it(what, async () => {
      const page = await open(html);
      await page.waitForFunction(
        wanted => {
          const widgets = [...document.querySelectorAll('related-careers, popular-schools, wage-summary')];
          return widgets.filter(widget => widget.matches(':state(loaded)')).length === wanted;
        },
        {},
        count,
      );
      assert.equal(site.asked.filter(path => path.startsWith('/careers-data/')).length, count);
      assert.equal(new Set(site.asked).size, site.asked.length, 'nothing is site.asked for twice');
      assert.equal(
        site.asked.some(path => path.includes('/languages/')),
        html.includes('lang="es"'),
      );
      await page.close();
    });
  }

  it('a script that no page waits for', async () => {
    site.silent = /\.js$/;
    const page = await open(
      `${head}<body>${tags}<script>document.addEventListener('DOMContentLoaded', () => (document.title = 'Ready'))</script>`,
      'domcontentloaded',
    );
    await page.waitForFunction(() => document.title === 'Ready');
    assert.ok(site.asked.some(path => path.endsWith('/loader.js')));
    site.silent = /^$/;
    await page.close();
  });

  it('three tags that stand apart, unless the page has it otherwise', async () => {
    const gaps = async (style: string) => {
      const page = await open(`${head}<style>${style}</style><body>${tags}`);
      await page.waitForFunction(() => document.querySelectorAll(':state(loaded)').length === 3);
      const boxes = await page.$$eval('related-careers, popular-schools, wage-summary', all =>
        all.map(widget => widget.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
      await page.close();
      return boxes.slice(1).map(({ top }, index) => top - boxes[index]!.bottom);
    };
    assert.deepEqual(await gaps(''), [32, 32]);
    assert.deepEqual(await gaps('popular-schools { margin: 0 }'), [32, 32], 'as the neighbors have it');
    assert.deepEqual(await gaps('related-careers, popular-schools { margin: 0 }'), [0, 32]);
    assert.deepEqual(await gaps('* { margin: 0 }'), [0, 0]);
  });

  it('one listener, which hears of all', async () => {
    const page = await open(`${head}<body>${tags}<script>${listener.replace('console.log', 'note')}</script>
      <script>
        const heard = [];
        const note = (...words) => heard.push(words);
        document.addEventListener('cw-select', event => event.preventDefault());
      </script>`);
    await page.waitForFunction(() => {
      const schools = document.querySelector('popular-schools')!;
      const link = schools.shadowRoot?.querySelector<HTMLElement>('a[part=link]');
      link?.click();
      return link;
    });
    const [heard] = (await page.evaluate('heard')) as unknown[][];
    assert.equal(heard?.length, 3);
    assert.equal(typeof heard?.[0], 'string');
    await page.close();
  });

  it('a frame', async () => {
    const page = await open('');
    const query = 'widget=wage-summary&career=healthcare-social-workers&endpoint=/careers-data/';
    await page.goto(`${site.address}career-widgets/embed.html?${query}`);
    await page.waitForSelector('wage-summary:state(loaded)');
    await page.close();
  });

  /** Opens a page, and notes what it says in the console. */
  async function open(html: string, waitUntil: 'load' | 'domcontentloaded' = 'load') {
    site.answer = response => response.end(`<!doctype html><link rel="icon" href="data:,">${html}`);
    const page = await site.browser.newPage();
    await page.setViewport({ width: 1280, height: 9000 });
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(String(error)));
    site.asked = [];
    await page.goto(site.address, { waitUntil });
    return page;
  }
});
