import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { launch, type Browser, type Frame, type Page } from 'puppeteer-core';
import { brotliCompressSync } from 'node:zlib';
import { tags } from '../../src/widgets/registry.js';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';
import { until } from '../support/until.js';
import { some } from '../support/some.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const career = 'healthcare-social-workers';
const sandbox = 'allow-scripts allow-popups allow-top-navigation-by-user-activation';

/** A widget with all its attributes, but those that a frame cannot have. */
const attributes: Record<string, Record<string, string>> = {
  'related-careers': { tabs: 'recent related' },
  'popular-schools': {
    state: 'TX',
    display: 'compact',
    for: 'elsewhere',
    'featured-src': 'demo/examples/paid-schools.json',
  },
  'wage-summary': { state: 'TX', measure: 'median', pay: 'hourly', range: '' },
};
const ofAll = {
  career,
  loading: 'eager',
  limit: '3',
  heading: 'Pay & <b>prospects</b>',
  'heading-level': '4',
  theme: 'dark',
  'link-template': 'https://www.example.com/{key}',
  'when-empty': 'hide',
  'when-error': 'hide',
  consent: 'required',
};

describe('a widget in a frame', () => {
  const closing: (() => unknown)[] = [];
  const heard: string[] = [];
  let browser: Browser;
  let page: Page;
  let cdn: string;
  let site: string;
  let markup = '';

  before(async () => {
    const { path, env } = await findBrowser();
    browser = await launch({ executablePath: path, env: { ...process.env, ...env }, args: browserArgs });
    closing.push(() => browser.close());
    cdn = `http://127.0.0.1:${await serve(url => readFile(`.${new URL(url, 'http://any').pathname}`))}`;
    site = `http://localhost:${await serve(url => Promise.resolve(url.startsWith('/careers/') ? 'A career' : markup))}`;
  });

  afterEach(async () => {
    heard.length = 0;
    await page.close();
  });
  after(() => Promise.all(closing.map(close => close())));

  for (const [widget, own] of some(Object.entries(attributes))) {
    it(`takes every attribute of <${widget}> as a parameter, and shows the same`, async () => {
      const endpoint = `${cdn}/test/fixtures/dataset/`;
      const all: Record<string, string> = { ...ofAll, endpoint, ...own };
      if ('featured-src' in all) all['featured-src'] = `${cdn}/${all['featured-src']}`;
      const bySrc = { src: `${endpoint}careers/${career}/${documentOf[widget]}.json`, loading: 'eager' };
      for (const given of [all, bySrc]) {
        const tag = Object.entries(given).map(([name, value]) => ` ${name}="${escape(value)}"`);
        await open(
          `<script type="module" src="${cdn}/dist/cdn/all.js"></script><${widget}${tag.join('')}></${widget}>${frame({ widget, career: '', endpoint: '', ...given })}`,
        );
        const [inFrame, onPage] = await Promise.all(
          [await framed(), page.mainFrame()].map(async where => {
            await until(() => where.$(`${widget}:defined`), `<${widget}> is there`);
            return where.$eval(widget, async element => {
              const widget = element as HTMLElement & { grantConsent(): void; settled(): Promise<void> };
              widget.grantConsent();
              await widget.settled();
              const names = (element.constructor as unknown as { observedAttributes: string[] })
                .observedAttributes;
              return {
                names,
                markup: element.shadowRoot!.innerHTML.replace(/<!--.*?-->| style=".*?"/g, ''),
                given: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
              };
            });
          }),
        );
        assert.deepEqual(inFrame, onPage);
        assert.match(inFrame!.markup, /Social Workers/);
        assert.deepEqual(inFrame!.names.sort(), [...Object.keys(all), 'src'].sort());
        assert.deepEqual(heard, []);
        await page.close();
      }
      await open('');
    });
  }

  it('has no scrollbar of its own, whatever opens in it and however wide it is', async () => {
    await open(`${script()}${frame({ widget: 'popular-schools' })}${frame({ widget: 'related-careers' })}`);
    await loaded(2);
    const seen = new Set<string>();
    const fits = async () => {
      await settle();
      const boxes = await heights();
      for (const [index, box] of boxes.entries()) {
        const inner = await framed(index);
        const content = await inner.evaluate(() => {
          const { scrollHeight, clientHeight } = document.documentElement;
          const { bottom } = document.body.firstElementChild!.getBoundingClientRect();
          return [scrollHeight, clientHeight, Math.ceil(bottom)];
        });
        assert.deepEqual(content, [box, box, box]);
      }
      seen.add(boxes.join());
    };
    for (const width of [360, 1280, 360]) {
      await page.setViewport({ width, height: 900 });
      await fits();
    }
    const before = seen.size;
    await click(0, '[part~=toggle]');
    await fits();
    assert.equal(seen.size, before + 1, 'a branch that opens makes the frame higher');
    await click(0, '[part~=toggle]');
    await click(1, '[part~=tab]:nth-child(2)');
    await fits();
    assert.equal(seen.size, before + 2, 'a tab with more in it makes the frame higher');
    assert.deepEqual(heard, []);
  });

  it('is called by its heading, unless the page named the frame', async () => {
    await open(
      `${script()}${frame({ widget: 'wage-summary' })}${frame({ widget: 'wage-summary' }, 'title="Pay"')}`,
    );
    await loaded(2);
    await settle();
    const titles = await page.$$eval('iframe', all => all.map(({ title }) => title));
    const [heading, own] = titles;
    assert.match(heading!, /Healthcare Social Workers/);
    assert.equal(own, 'Pay');
    assert.equal(await (await framed()).title(), heading);
  });

  for (const box of ['', `sandbox="${sandbox}"`]) {
    it(`opens links in the page around it${box && ', out of a sandbox too'}`, async () => {
      const linked = { 'link-template': `${site}/careers/{key}` };
      await open(`${script()}${frame({ widget: 'related-careers', ...linked }, box)}`);
      await loaded(1);
      await settle();
      const link = await (
        await framed()
      ).evaluateHandle(() =>
        document.body.firstElementChild!.shadowRoot!.querySelector<HTMLAnchorElement>('a[part=link]')!,
      );
      assert.equal(await link.evaluate(({ rel }) => rel), 'nofollow noopener');
      const arrived = page.waitForNavigation();
      await link.click();
      await arrived;
      assert.match(page.url(), /\/careers\/[a-z-]+$/);
      assert.equal(page.frames().length, 1);
      assert.deepEqual(heard, []);
    });
  }

  it('tells the page of its events, on the frame, with their fields', async () => {
    await open(`<script>
      window.events = [];
      for (const type of ['cw-load', 'cw-view', 'cw-tab', 'cw-select', 'cw-error'])
        document.addEventListener(type, ({ target, key, list, paid, href, reason }) =>
          events.push({ type, on: target.id, key, list, paid, href, reason }));
    </script>${frame({ widget: 'related-careers', 'link-template': '/careers/{key}' }, 'id="one"')}
    ${frame({ widget: 'wage-summary', career: 'nobody' }, 'id="two"')}`);
    await loaded(1);
    // A script that comes late hears what it missed.
    await page.addScriptTag({ url: `${cdn}/dist/cdn/frame.js` });
    await holds(
      'events.some(({ type }) => type === "cw-view") && events.some(({ type }) => type === "cw-error")',
    );
    await click(0, '[part~=tab]:nth-child(2)');
    const inner = await framed();
    await inner.evaluate(() => {
      document.addEventListener('click', event => event.preventDefault());
      document.body
        .firstElementChild!.shadowRoot!.querySelector<HTMLElement>('[part=panel]:not([hidden]) a')!
        .click();
    });
    await holds('events.some(({ type }) => type === "cw-select")');
    const events = (await page.evaluate('events')) as Record<string, string>[];
    const of = (id: string) => events.filter(({ on }) => on === id);
    assert.deepEqual(
      of('one').map(({ type }) => type),
      ['cw-load', 'cw-view', 'cw-tab', 'cw-select'],
    );
    assert.deepEqual(
      of('two').map(({ type, reason }) => [type, reason]),
      [['cw-error', 'missing']],
    );
    const { key, href, list, paid } = of('one').at(-1)!;
    assert.deepEqual({ href, list, paid }, { href: `${cdn}/careers/${key}`, list: 'recent', paid: false });
  });

  it('follows the theme and the language that the page sets', async () => {
    await open(`${script()}${frame({ widget: 'wage-summary', theme: 'dark', lang: 'es', dir: 'rtl' })}`);
    await loaded(1);
    const state = async () =>
      (await framed()).evaluate(() => {
        const { lang, dir, style } = document.documentElement;
        return [document.querySelector('wage-summary')!.getAttribute('theme'), style.colorScheme, lang, dir];
      });
    assert.deepEqual(await state(), ['dark', 'dark', 'es', 'rtl']);
    await say({ careerWidgets: 'theme', theme: 'inherit' });
    await say({ careerWidgets: 'lang', lang: 'en' });
    await say({ careerWidgets: 'dir', dir: 'ltr' });
    assert.deepEqual(await state(), ['inherit', 'normal', 'en', 'ltr']);
    await say({ careerWidgets: 'theme', theme: 7 });
    assert.deepEqual((await state())[0], 'inherit');
  });

  it('does nothing that a stranger says, on either side', async () => {
    await open(`${script()}${frame({ widget: 'wage-summary' }, 'id="one" title=""')}
      <iframe id="stranger" srcdoc="A stranger"></iframe>`);
    await loaded(1);
    await settle();
    const before = await page.$eval('#one', el => [
      el.getAttribute('style'),
      (el as HTMLIFrameElement).title,
    ]);
    await page.evaluate(
      `window.events = []; document.addEventListener('cw-select', event => events.push(event))`,
    );
    const [one, stranger] = [await framed(), page.frames().find(frame => frame.url() === 'about:srcdoc')!];
    const bad = [
      { careerWidgets: 'height', height: 4000 },
      { careerWidgets: 'title', title: 'Not mine' },
      {
        careerWidgets: 'cw-select',
        key: 'a',
        position: 1,
        list: 'b',
        paid: false,
        href: 'https://example.com/',
      },
    ];
    await stranger.evaluate(messages => messages.forEach(message => parent.postMessage(message, '*')), bad);
    await page.evaluate(messages => messages.forEach(message => postMessage(message, '*')), bad);
    await one.evaluate(() =>
      [
        null,
        7,
        'height',
        [],
        {},
        { careerWidgets: 'constructor' },
        { careerWidgets: ['height'], height: '9' },
        ...[-1, 1e9, NaN, Infinity, '500', { valueOf: 500 }].map(height => ({
          careerWidgets: 'height',
          height,
        })),
        { careerWidgets: 'title', title: ['x'] },
        { careerWidgets: 'cw-select', key: 'a' },
      ].forEach(message => parent.postMessage(message, '*')),
    );
    // A script of the same window, but from another origin than its address says.
    await page.evaluate(() => {
      const { contentWindow } = document.querySelector<HTMLIFrameElement>('#one')!;
      const data = { careerWidgets: 'height', height: 4000 };
      dispatchEvent(
        new MessageEvent('message', { data, origin: 'https://evil.example', source: contentWindow }),
      );
    });
    await settle();
    assert.deepEqual(
      await page.$eval('#one', el => [el.getAttribute('style'), (el as HTMLIFrameElement).title]),
      before,
    );
    assert.deepEqual(await page.evaluate('events'), []);

    await stranger.evaluate(() =>
      parent.frames[0]!.postMessage({ careerWidgets: 'theme', theme: 'dark' }, '*'),
    );
    await settle();
    assert.equal(await one.$eval('wage-summary', element => element.getAttribute('theme')), null);
    assert.deepEqual(heard, []);
  });

  it('works in a sandbox without an origin', async () => {
    await open(`${script()}${frame({ widget: 'popular-schools' }, `sandbox="${sandbox}"`)}`);
    await loaded(1);
    await settle();
    assert.equal(await (await framed()).evaluate(() => origin), 'null');
    const { clientHeight, title } = await page.$eval('iframe', ({ clientHeight, title }) => ({
      clientHeight,
      title,
    }));
    assert.equal(clientHeight, await (await framed()).evaluate(() => document.documentElement.scrollHeight));
    assert.match(title, /Healthcare Social Workers/);
    assert.deepEqual(heard, []);
  });

  it('scrolls within its own height on a page without the script, and tells it nothing', async () => {
    await open(`<script>window.said = []; addEventListener('message', ({ data }) => said.push(data))</script>
      ${frame({ widget: 'popular-schools' })}`);
    await loaded(1);
    assert.deepEqual(await heights(), [400]);
    assert.ok(await (await framed()).evaluate(() => document.documentElement.scrollHeight > 400));
    assert.deepEqual(await page.evaluate('said'), [{ careerWidgets: 'ready' }]);
  });

  it('is followed wherever it is: hidden at first, added later, moved, lazy, and with the script twice', async () => {
    await open(`${script()}${script()}<div id="hidden" hidden>${frame({ widget: 'wage-summary' })}</div>
      <script>window.loads = 0; document.addEventListener('cw-load', () => loads++)</script>
      <div style="height: 5000px"></div>${frame({ widget: 'wage-summary' }, 'loading="lazy"')}<footer></footer>`);
    await still();
    assert.deepEqual(await heights(), [0, 400]);
    assert.equal(await page.evaluate('loads'), 0);
    await page.$eval('#hidden', element => element.removeAttribute('hidden'));
    await holds('loads === 1');
    await page.evaluate('document.querySelectorAll("iframe")[1].scrollIntoView()');
    await holds('loads === 2');
    await settle();
    const [first, second] = await heights();
    assert.notEqual(first, 400);
    assert.equal(second, first);
    await page.evaluate(
      address => {
        const added = document.createElement('iframe');
        added.src = address;
        document.querySelector('footer')!.append(added, document.querySelectorAll('iframe')[1]!);
      },
      address({ widget: 'wage-summary', limit: '2' }),
    );
    await settle();
    await settle();
    assert.equal(await page.evaluate('loads'), 4);
    const [, added, moved] = await heights();
    assert.equal(moved, first);
    assert.ok(added! > 100 && added !== 400);
  });

  it('is as high as its content where the page counts borders in', async () => {
    await open(`<style>* { box-sizing: border-box } iframe { border: 7px solid }</style>
      ${script()}${frame({ widget: 'wage-summary' })}`);
    await loaded(1);
    await settle();
    assert.equal(
      (await heights())[0],
      await (await framed()).evaluate(() => document.documentElement.scrollHeight),
    );
  });

  it('shows on every paid school that it is paid for', async () => {
    const src = `${cdn}/demo/examples/paid-schools.json`;
    await open(`${script()}${frame({ widget: 'popular-schools', src })}`);
    await loaded(1);
    await settle();
    const labels = await (
      await framed()
    ).$eval('popular-schools', ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll<HTMLElement>('.paid-placement')].map(label => {
        const { top, bottom, height } = label.getBoundingClientRect();
        return {
          text: label.textContent,
          isShown: label.checkVisibility() && height > 10 && top >= 0 && bottom <= innerHeight,
        };
      }),
    );
    assert.ok(labels.length > 0);
    for (const { text, isShown } of labels) assert.deepEqual([Boolean(text?.trim()), isShown], [true, true]);
  });

  const wrong: [what: string, parameters: Record<string, string>, said: RegExp][] = [
    ['no widget', { widget: '' }, new RegExp(`widget is missing: it must be ${tags.join(', ')}`)],
    ['an unknown widget', { widget: '<b>x</b>' }, /widget=<b>x<\/b> is not known/],
    ['no career', { widget: 'wage-summary', career: '' }, /career is missing/],
    ['no endpoint', { widget: 'wage-summary', endpoint: '' }, /endpoint is missing/],
    ['a link to a list', { widget: 'popular-schools', display: 'link' }, /display=link links to a list/],
  ];
  for (const [what, parameters, said] of some(wrong)) {
    it(`says what is wrong with an address with ${what}`, async () => {
      await open(`${script()}${frame(parameters)}`);
      await settle();
      const text = await (await framed()).evaluate(() => document.body.textContent);
      assert.match(text ?? '', said);
      assert.equal(heard.length, 1);
      assert.match(heard[0]!, said);
      const height = await page.$eval('iframe', ({ clientHeight }) => clientHeight);
      assert.ok(height < 200, 'and has the height of what it says');
    });
  }

  it('tells of a parameter that is no attribute', async () => {
    await open(frame({ widget: 'wage-summary', measur: 'median' }));
    await loaded(1);
    assert.match(heard.join(), /measur is not an attribute of <wage-summary>/);
  });

  it('has nothing that axe finds fault with', async () => {
    await open(`<main><h1>A page</h1>${script()}${Object.keys(attributes)
      .map(widget => frame({ widget }))
      .join('')}
      ${frame({ widget: 'wage-summary', theme: 'dark' })}${frame({ widget: 'nothing' })}</main>`);
    await loaded(4);
    await settle();
    for (const where of page.frames()) await where.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: object[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id} ${JSON.stringify(nodes)}`);
    });
    assert.deepEqual(violations, []);
  });

  function address(parameters: Record<string, string>) {
    const given = { career, endpoint: `${cdn}/test/fixtures/dataset/`, ...parameters };
    const filled = Object.entries(given).filter(([name, value]) => value || name === 'range');
    return `${cdn}/dist/cdn/embed.html?${new URLSearchParams(filled).toString()}`;
  }

  function frame(parameters: Record<string, string>, more = '') {
    return `<iframe src="${escape(address(parameters))}" width="100%" height="400" style="border: 0" ${more}></iframe>`;
  }

  function script() {
    return `<script async src="${cdn}/dist/cdn/frame.js"></script>`;
  }

  async function open(body: string) {
    markup = `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">${body}`;
    heard.length = 0;
    page = await browser.newPage();
    page.on('console', message => heard.push(message.text()));
    page.on('pageerror', error => heard.push(String(error)));
    await page.goto(site, { waitUntil: 'load' });
  }

  /** The document in one of the page's frames. */
  async function framed(index = 0): Promise<Frame> {
    const frame = await (await page.$$('iframe'))[index]?.contentFrame();
    assert.ok(frame);
    return frame;
  }

  /** Waits until so many frames show their widget. */
  async function loaded(count: number) {
    for (let index = 0; index < count; index++) {
      // Those above it grow as they load, and push it out of view again.
      await until(async () => {
        await show(index);
        return (await framed(index)).$(':is(related-careers, popular-schools, wage-summary):state(loaded)');
      }, `frame ${index} shows its widget`);
    }
  }

  /** Waits until no frame changes its height any more. A browser lets frames rest that are out of view. */
  async function settle() {
    const { length } = await page.$$('iframe');
    for (let index = 0; index < length; index++) {
      await show(index);
      await still();
    }
  }

  const show = (index: number) => page.$$eval('iframe', (all, index) => all[index]!.scrollIntoView(), index);

  const holds = (condition: string) => until(() => page.evaluate(condition), condition);

  async function still() {
    let before = '';
    for (let same = 0; same < 4;) {
      await new Promise(resolve => setTimeout(resolve, 80));
      const now = (await heights()).join();
      same = now === before ? same + 1 : 0;
      before = now;
    }
  }

  const heights = () => page.$$eval('iframe', all => all.map(({ clientHeight }) => clientHeight));

  async function click(index: number, part: string) {
    await (
      await framed(index)
    ).evaluate(part => {
      document.body.firstElementChild!.shadowRoot!.querySelector<HTMLElement>(part)!.click();
    }, part);
  }

  async function say(message: object) {
    await page.$eval(
      'iframe',
      ({ contentWindow }, message) => contentWindow!.postMessage(message, '*'),
      message,
    );
    await settle();
  }

  async function serve(answer: (url: string) => Promise<Buffer | string>) {
    const types: Record<string, string> = {
      js: 'text/javascript',
      json: 'application/json',
      css: 'text/css',
    };
    const server = createServer((request, response) => {
      const url = request.url ?? '/';
      const type = types[url.split('?')[0]!.split('.').at(-1) ?? ''] ?? 'text/html';
      answer(url).then(
        body =>
          response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body),
        () => response.writeHead(404, { 'access-control-allow-origin': '*' }).end(),
      );
    });
    await new Promise<void>(resolve => server.listen(0, resolve));
    closing.push(
      () => server.close(),
      () => server.closeAllConnections(),
    );
    return (server.address() as AddressInfo).port;
  }
});

it('the script that follows frames costs a page little', () => {
  const bytes = brotliCompressSync(readFileSync('dist/cdn/frame.js')).length;
  assert.ok(bytes < 1000, `${bytes} bytes`);
});

const documentOf: Record<string, string> = {
  'related-careers': 'related',
  'popular-schools': 'schools',
  'wage-summary': 'wages',
};

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
