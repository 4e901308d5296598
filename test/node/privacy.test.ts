import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { CountedSites, quiet, type Asked, type Host, type Site } from '../support/counted-sites.js';
import { keptBy, touchedOn } from '../support/trap-storage.js';
import { some } from '../support/some.js';

const tags = ['related-careers', 'popular-schools', 'wage-summary'];
const entries: Record<string, string[]> = {
  'all.js': ['all.js'],
  'loader.js': ['loader.js'],
  'one file for each widget': tags.map(tag => `${tag}.js`),
};
const documents = ['related', 'schools', 'wages'].map(kind => `data /careers/actors/${kind}.json`);
const pictures = ['images /1.svg', 'images /2.svg'];

/** The files that work only together, with the hashes in their names. */
const together = readdirSync('dist/cdn/widgets').filter(file => file.endsWith('.js'));

/** What an entry asks for by itself, for three widgets in English. */
const codeOf = (entry: string) => [
  ...entries[entry]!.map(file => `cdn /${file}`),
  ...(entry === 'loader.js' ? together.map(file => `cdn /widgets/${file}`) : []),
];

describe('docs/privacy.md', () => {
  const [asked, never, consent] = tables(readFileSync('docs/privacy.md', 'utf8'));
  let sites: CountedSites;
  before(async () => (sites = await CountedSites.open()));
  after(() => sites.close());

  const script = (file: string, more = '') =>
    `<script type="module" src="${sites.origins.cdn}/${file}" ${more}></script>`;
  const entry = (name: string) => entries[name]!.map(file => script(file)).join('');
  const widget = (tag: string, more = '') => `<${tag} career="actors" ${more}></${tag}>`;
  const frame = (more = '') => {
    const query = `widget=wage-summary&career=actors&endpoint=${encodeURIComponent(`${sites.origins.data}/`)}`;
    return `<iframe src="${sites.origins.cdn}/embed.html?${query}${more}" width="600" height="900"></iframe>`;
  };
  const all = (more = '') => tags.map(tag => widget(tag, `loading="eager" ${more}`)).join('');
  const far = '<div style="height: 20000px"></div>';

  describe('What is asked for', () => {
    /** What a row promises: which requests are meant, a page that makes so many of them, and pages that make others. */
    const rows: Record<string, () => [of: RegExp, page: Site, times: number, ...others: [Site, number][]]> = {
      'The script: `all.js`, `loader.js` or a widget': () => [
        /^cdn \/(all|loader|wage-summary)\.js/,
        { body: ['all.js', 'loader.js', 'wage-summary.js'].map(file => script(file)).join('') },
        3,
        [{ body: widget('wage-summary') }, 0],
      ],
      'The code of a widget': () => [
        /^cdn \/widgets\//,
        { body: script('loader.js') + widget('wage-summary') },
        2,
        [{ body: script('loader.js') + far + widget('wage-summary') }, 0],
        [{ body: script('all.js') + widget('wage-summary') }, 0],
      ],
      'The words of a language': () => [
        /^cdn \/languages\/es\.js/,
        { body: script('all.js') + all('lang="es"') },
        1,
        [{ body: script('all.js') + all() }, 0],
        [{ body: script('all.js') + all('lang="fr"'), lang: 'es' }, 0],
      ],
      '`reserve.css`': () => [
        /^cdn \/reserve\.css/,
        { head: `<link rel="stylesheet" href="${sites.origins.cdn}/reserve.css">`, body: '' },
        1,
        [{ body: script('loader.js') + all() }, 0],
      ],
      'The document of a widget': () => [
        /^data \/careers\/actors\/wages\.json/,
        { body: script('all.js') + widget('wage-summary') + widget('wage-summary', 'limit="2"') },
        1,
        [{ body: script('all.js') + far + widget('wage-summary') }, 0],
        [{ body: script('all.js') + given }, 0],
      ],
      'The document of the nation': () => [
        /^data /,
        { body: script('all.js') + widget('wage-summary', 'state="ZZ"') },
        2,
        [{ body: script('all.js') + widget('wage-summary') }, 1],
      ],
      'A document twice more': () => [
        /^data \/overloaded\//,
        { body: script('all.js') + widget('wage-summary', `endpoint="${sites.origins.data}/overloaded/"`) },
        3,
        [{ body: script('all.js') + widget('wage-summary') }, 0],
      ],
      'A list of featured schools': () => [
        /^images \/featured\.json/,
        {
          body:
            script('all.js') +
            widget('popular-schools', `featured-src="${sites.origins.images}/featured.json"`),
        },
        1,
        [{ body: script('all.js') + widget('popular-schools') }, 0],
      ],
      'A picture': () => [
        /^images \/\d\.svg/,
        { body: script('all.js') + widget('popular-schools') },
        2,
        [
          {
            body:
              script('all.js') + `${far}<popular-schools career="actors" loading="eager"></popular-schools>`,
          },
          0,
        ],
        [{ body: script('all.js') + widget('related-careers') + widget('wage-summary') }, 0],
      ],
      'A page in a frame, `embed.html`': () => [
        /^cdn \/embed\.html/,
        { body: frame() },
        1,
        [{ body: script('all.js') + all() }, 0],
      ],
      'What is in the frame': () => [
        /^cdn \/(embed\.(css|js)|widgets\/)/,
        { body: frame() },
        4,
        [{ body: script('all.js') + all() }, 0],
      ],
      'The document of a widget in a frame': () => [
        /^data /,
        { body: frame() },
        1,
        [{ body: frame('&consent=required') }, 0],
      ],
      '`frame.js`': () => [
        /^cdn \/frame\.js/,
        { body: `${frame()}<script async src="${sites.origins.cdn}/frame.js"></script>` },
        1,
        [{ body: frame() }, 0],
      ],
    };

    for (const [name = '', , whom = '', referrer = '', cookies = ''] of asked!) {
      it(name, { timeout: 60_000 }, async () => {
        assert.ok(rows[name], 'the row has a page');
        const [of, on, times, ...others] = rows[name]();
        const counted = await requestsOf(on, of);
        assert.equal(counted.length, times, lines().join('\n'));
        for (const request of counted) {
          assert.ok(hosts[whom]?.includes(request.to), `${whom}: ${request.to}`);
          assert.match(request.referrer ?? '', referrers(referrer), referrer);
          assert.equal(request.cookie, cookies.startsWith("that host's") ? 'reader=7' : undefined, cookies);
          assert.equal(request.method, 'GET');
        }
        if (cookies.includes('crossorigin')) {
          const tagged = JSON.parse(
            JSON.stringify(on).replaceAll(/(<link|<script async)/g, '$1 crossorigin'),
          ) as Site;
          for (const { cookie } of await requestsOf(tagged, of)) assert.equal(cookie, undefined);
        }
        for (const [page, expected] of others) {
          assert.equal((await requestsOf(page, of)).length, expected, JSON.stringify(page));
        }
      });
    }

    it('has a row for all that is tested', () => {
      assert.deepEqual(asked!.map(([name]) => name).sort(), Object.keys(rows).sort());
    });

    const hosts: Record<string, Host[]> = {
      "the script's host": ['cdn'],
      "the frame's host": ['cdn'],
      'the endpoint': ['data'],
      'whom it names': ['images'],
    };

    /** Which address a request is to give as the one that it comes from. */
    function referrers(words: string): RegExp {
      const { page, cdn } = sites.origins;
      const known: Record<string, string> = {
        "as the page's policy says": `^${page}/careers/actors\\?reader=7$`,
        "the page's origin": `^${page}/$`,
        "the frame's origin": `^${cdn}/$`,
        "the script's address": `^${cdn}/[\\w/-]+\\.js$`,
        "the frame's address": `^${cdn}/(embed\\.html\\?.*|[\\w/-]+\\.js)$`,
        none: '^$',
      };
      return new RegExp(known[words] ?? 'not known: ^$');
    }

    async function requestsOf(site: Site, of: RegExp): Promise<Asked[]> {
      await sites.visit(site);
      return sites.asked.filter(({ to, path }) => of.test(`${to} ${path}`));
    }
  });

  describe('What never happens', () => {
    const promises: Record<string, (name: string) => Promise<void>> = {
      'Another request': async name => {
        const page = await sites.visit({ body: entry(name) + all() });
        assert.deepEqual(lines(), [...codeOf(name), ...documents, ...pictures].sort());
        sites.forget();
        await useEverything(page);
        assert.deepEqual(lines(), []);
        assert.deepEqual(sites.elsewhere, []);
      },
      'Something kept': async name => {
        const page = await sites.visit({ body: entry(name) + frame() + all() });
        await useEverything(page);
        assert.deepEqual(await touchedOn(page), []);
        assert.deepEqual(await keptBy(page), []);
      },
      'Another way to send': async name => {
        const page = await sites.visit({ body: entry(name) + all() });
        assert.deepEqual(await touchedOn(page), []);
        await page.evaluate(() => {
          navigator.sendBeacon('/');
          new XMLHttpRequest();
        });
        assert.deepEqual(await touchedOn(page), ['sendBeacon', 'XMLHttpRequest'], 'it would be noticed');
      },
      Credentials: async name => {
        const page = await sites.visit({ body: entry(name) + all() });
        assert.equal(await page.evaluate(() => document.cookie), 'reader=7');
        assert.ok(sites.asked.length > 5);
        const own = new Set(entries[name]!.map(file => `/${file}`));
        for (const { path, cookie, headers, referrer = '' } of sites.asked) {
          assert.equal(cookie, undefined, path);
          assert.ok(!headers.includes('authorization'), path);
          if (!own.has(path)) assert.ok(!referrer.includes('/careers/'), `${path} from ${referrer}`);
        }
      },
      'A question before a question': async name => {
        await sites.visit({ body: entry(name) + all() });
        for (const { method, path, headers } of sites.asked) {
          assert.equal(method, 'GET', path);
          const others = headers.filter(header => !ofBrowsers.test(header));
          assert.deepEqual(others, [], path);
        }
      },
      'A request before consent': async name => {
        const body = entry(name) + all('consent="required"') + far + widget('wage-summary', 'consent');
        const page = await sites.visit({ body });
        await page.evaluate(() => scrollTo(0, 20_000));
        await quiet(page);
        assert.deepEqual(lines(), codeOf(name).sort());
        assert.deepEqual([...sites.connected], ['page', 'cdn']);
        await page.$$eval(tags.join(), widgets =>
          widgets.forEach(el => (el as unknown as { grantConsent(): void }).grantConsent()),
        );
        await quiet(page);
        assert.deepEqual(asks('data'), documents);
        assert.deepEqual(await touchedOn(page), []);
        await page.reload();
        sites.forget();
        await quiet(page);
        assert.deepEqual(asks('data'), []);
      },
    };

    for (const [promise = ''] of never!) {
      for (const name of some(Object.keys(entries))) {
        it(`${promise}: ${name}`, { timeout: 60_000 }, async () => {
          assert.ok(promises[promise], 'the row has a page');
          await promises[promise](name);
        });
      }
    }

    it('has a row for all that is tested', () => {
      assert.deepEqual(never!.map(([name]) => name).sort(), Object.keys(promises).sort());
    });
  });

  describe('Consent', () => {
    const banner = (file: string) => async (page: Page) => {
      await page.evaluate(`import('${sites.origins.cdn}/${file}').then(module => module.grantConsent())`);
    };
    const waiting = (file: string) => ({ body: script(file) + all('consent="required"') });
    const rows: Record<string, () => [Site, (page: Page) => Promise<unknown>, expected: string[]]> = {
      'The banner, by `grantConsent()` of `all.js`': () => [
        waiting('all.js'),
        banner('all.js'),
        [...documents, ...pictures],
      ],
      'The banner, by `grantConsent()` of `loader.js`': () => [
        waiting('loader.js'),
        banner('loader.js'),
        [...documents, ...pictures],
      ],
      'The banner, by `grantConsent()` of one widget': () => [
        { body: entry('one file for each widget') + all('consent="required"') },
        banner('wage-summary.js'),
        [...documents, ...pictures],
      ],
      "The banner, by a widget's own `grantConsent()`": () => [
        elsewhere(),
        page => page.$eval('wage-summary', el => (el as unknown as { grantConsent(): void }).grantConsent()),
        [documents[2]!],
      ],
      'The reader, by the button of a widget': () => [
        elsewhere(),
        page => page.click('wage-summary >>> [part=allow]'),
        [documents[2]!],
      ],
      'The reader, by the button in a frame': () => [
        { body: frame('&consent=required') + frame('&consent=required&limit=2') },
        async page => (await (await page.$('iframe'))!.contentFrame()).click('wage-summary >>> [part=allow]'),
        [documents[2]!],
      ],
    };

    /** Widgets whose documents are on two servers. */
    const elsewhere = () => ({
      body:
        script('all.js') +
        widget('related-careers', `consent="required" endpoint="${sites.origins.images}/"`) +
        widget('wage-summary', 'consent="required"'),
    });

    for (const [name = ''] of consent!) {
      it(name, { timeout: 60_000 }, async () => {
        assert.ok(rows[name], 'the row has a page');
        const [site, agree, expected] = rows[name]();
        const page = await sites.visit(site);
        assert.deepEqual([...asks('data'), ...asks('images')], []);
        await agree(page);
        await quiet(page);
        assert.deepEqual([...asks('data'), ...asks('images')], expected);
        assert.deepEqual(await touchedOn(page), []);
      });
    }

    it('has a row for all that is tested', () => {
      assert.deepEqual(consent!.map(([name]) => name).sort(), Object.keys(rows).sort());
    });
  });

  /** All that was asked for, one line each. */
  const lines = () => sites.asked.map(({ to, path }) => `${to} ${path}`).sort();
  const asks = (host: Host) => lines().filter(line => line.startsWith(`${host} `));
});

/** A widget with its document. */
const given = `<wage-summary career="actors"><script type="application/json">${readFileSync(
  'test/fixtures/dataset/careers/actors/wages.json',
  'utf8',
)}</script></wage-summary>`;

/** What a browser says of itself and of a request; whatever else a request has would be asked about beforehand. */
const ofBrowsers =
  /^(host|connection|accept|accept-(encoding|language)|cache-control|pragma|origin|referer|user-agent|sec-[\w-]+|upgrade-insecure-requests|priority|purpose)$/;

/** Opens, chooses, scrolls and looks: all that a reader does who does not leave. */
async function useEverything(page: Page) {
  await page.$$eval(tags.join(), async widgets => {
    for (const { shadowRoot } of widgets) {
      for (const part of shadowRoot!.querySelectorAll<HTMLElement>('[part~=tab], [part~=toggle], summary'))
        part.click();
    }
    await Promise.all(
      widgets.map(el => (el as unknown as { updateComplete: Promise<unknown> }).updateComplete),
    );
    widgets.forEach(el => el.setAttribute('theme', 'campus dark'));
    scrollTo(0, document.body.scrollHeight);
  });
  await quiet(page);
}

/** The rows of each table, without its head. */
function tables(text: string): string[][][] {
  return [...text.matchAll(/^\|.*\n\| -.*\n((?:\|.*\n)+)/gm)].map(([, body]) =>
    body!
      .trim()
      .split('\n')
      .map(line =>
        line
          .split('|')
          .slice(1, -1)
          .map(cell => cell.trim()),
      ),
  );
}
