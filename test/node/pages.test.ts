import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openBrowser, type PageBrowser } from '../pages/browser.js';
import { policies } from '../pages/policies.js';
import { PageServer, type Told } from '../pages/server.js';
import { some } from '../support/some.js';

// The pages are in test/pages, to be read and opened. Runs in the engine that `ENGINE` names.
const shown = 'related-careers loaded\npopular-schools loaded\nwage-summary loaded';
const quiet = { violations: '', errors: '', said: '', added: '', changed: '' };

for (const folder of ['strange', 'policies']) {
  describe(`on pages that are ${folder === 'strange' ? folder : 'under policies'}`, () => {
    let server: PageServer;
    let browser: PageBrowser;
    before(async () => {
      server = await PageServer.open();
      browser = await openBrowser();
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    for (const file of readdirSync(`test/pages/${folder}`)) {
      const markup = readFileSync(`test/pages/${folder}/${file}`, 'utf8');
      const [, title = file] = /<title>(.*)<\/title>/.exec(markup) ?? [];
      const [, expected = '{}'] = /^Expect: (.*)$/m.exec(markup) ?? [];
      const [, named = 'all loader single'] = /^Entries: (.*)$/m.exec(markup) ?? [];
      const entries = named.split(' ');
      for (const entry of some(entries)) {
        it(`${entry}: ${title}`, { timeout: 60_000 }, async () => {
          const { url, told } = server.visit(`${folder}/${file}`, entry);
          await browser.go(url);
          check(await told, JSON.parse(expected) as Expected);
        });
      }
    }
  });
}

describe('the page in a frame, under its own policy', () => {
  let server: PageServer;
  let browser: PageBrowser;
  before(async () => {
    server = await PageServer.open();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const widget of shown.match(/\S+(?= )/g)!) {
    it(`shows <${widget}>`, { timeout: 60_000 }, async () => {
      const { url, told } = server.visitFrame(widget);
      await browser.go(url);
      check(await told, { states: `${widget} loaded` });
    });
  }

  it('has the policy that docs/security.md names', () => {
    const [, own] = /content="(default-src.*?)"/.exec(readFileSync('dist/cdn/embed.html', 'utf8')) ?? [];
    assert.equal(own, policies().embed);
  });
});

/** What a page tells that is not as usual; what begins with `~` is a pattern, with `!` what is nowhere in it. */
type Expected = Partial<Record<keyof Told, string | number>>;

function check(told: Told, expected: Expected) {
  const { text, styled, fallbacks } = told;
  const wanted = { states: shown, ...quiet, ...expected };
  for (const [name, value] of Object.entries(wanted)) {
    if (name === 'fallbacks') assert.equal(fallbacks, value, 'fallbacks');
    else if (String(value).startsWith('~')) {
      assert.match(String(told[name as keyof Told]), new RegExp(String(value).slice(1)), name);
    } else if (String(value).startsWith('!')) {
      assert.ok(!String(told[name as keyof Told]).includes(String(value).slice(1)), name);
    } else assert.equal(told[name as keyof Told], value, `${name}: ${JSON.stringify(told)}`);
  }
  if (wanted.states !== shown) return;
  assert.ok(styled);
  for (const part of [/Actors/, /Producers|Dancers|Directors/, /University|College/, /\$\d/])
    assert.match(text, part);
}
