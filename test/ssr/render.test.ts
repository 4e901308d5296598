import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { renderInside, renderToString } from '../../src/entries/node/ssr.js';
import { withoutMarks } from '../../src/ssr/markup.js';

const text = (name: string) => readFileSync(`test/fixtures/dataset/careers/actors/${name}.json`, 'utf8');
const wages = JSON.parse(text('wages')) as Record<string, unknown>;
const paid = readFileSync('demo/examples/paid-schools.json', 'utf8');

/** What is within a JSON script of some markup. */
const scriptIn = (markup: string, type: string) =>
  new RegExp(`<script type="${type.replace('+', '\\+')}"[^>]*>([^]*?)</script>`).exec(markup)?.[1];

describe('renderToString', () => {
  it('writes the tag as it was given, a shadow root, and the document', async () => {
    const markup = await renderToString('wage-summary', wages, {
      attributes: { range: '', heading: 'A "b" <c>' },
    });
    assert.match(
      markup,
      /^<wage-summary range heading="A &quot;b&quot; &lt;c&gt;"><template shadowrootmode="open"><style>/,
    );
    assert.match(markup, /<\/script><\/wage-summary>$/);
    assert.deepEqual(JSON.parse(scriptIn(markup, 'application/json')!), wages);
  });

  it('takes the text of a document as well as the document', async () => {
    assert.equal(
      await renderToString('wage-summary', text('wages')),
      await renderToString('wage-summary', wages),
    );
  });

  it('writes all of a list that a page would draw in slices', async () => {
    const rows = Array.from({ length: 150 }, () => (wages['wages'] as unknown[])[0]);
    const markup = await renderToString(
      'wage-summary',
      { ...wages, wages: rows },
      { attributes: { limit: '150' } },
    );
    assert.equal(markup.split('part="row"').length - 1, 150);
  });

  it('refuses what cannot be shown, and says why', async () => {
    for (const [document, reason] of [
      [undefined, /expected object/],
      ['', /document/],
      ['<!doctype html>', /HTML/],
      [{ ...wages, version: 2 }, /version/],
      [{ ...wages, currency: 'dollars' }, /currency/],
    ] as const)
      await assert.rejects(renderToString('wage-summary', document), reason);
  });

  it('gives a link or a button no document, because the list that it leads to has one', async () => {
    for (const [display, words] of [
      ['link', /View 6 popular schools/],
      ['button', /Show me popular schools/],
    ] as const) {
      const attributes = { display, for: 'list' };
      const markup = await renderToString('popular-schools', text('schools'), { attributes });
      assert.match(markup, words);
      assert.equal(scriptIn(markup, 'application/json'), undefined);
    }
  });

  it('refuses an attribute that is none', async () => {
    await assert.rejects(renderToString('wage-summary', wages, { attributes: { 'a b': '' } }), /"a b"/);
  });

  it('lets nothing of a document out of its script, nor become markup', async () => {
    const title = '</script><!--<script>alert(1)</script>\u2028&amp;';
    const markup = await renderToString('wage-summary', { ...wages, career: { key: 'x', title } });
    const json = scriptIn(markup, 'application/json')!;
    assert.doesNotMatch(json, /[<\u2028]/);
    assert.equal((JSON.parse(json) as typeof wages & { career: { title: string } }).career.title, title);
    assert.doesNotMatch(markup, /<script>alert/);
  });

  it('tells links within the site from others by the address of the page', async () => {
    const attributes = { 'link-template': 'https://example.org/{key}', limit: '1' };
    const url = 'https://example.org/actors/';
    const own = await renderToString('related-careers', text('related'), { attributes, page: { url } });
    const others = await renderToString('related-careers', text('related'), { attributes });
    const [, link] = /<a part="link"([^>]*)>/.exec(own)!;
    assert.doesNotMatch(link!, /rel=/);
    assert.match(others, /<a part="link"[^>]* rel="nofollow noopener"/);
  });

  it('speaks the language of the page', async () => {
    const speaking = (lang: string) => renderToString('wage-summary', wages, { page: { lang } });
    assert.match(await speaking('es-MX'), /Salario|Sueldo|Remuneración|Pago/i);
    assert.match(await speaking('ar'), /[\u0600-\u06FF]{3}/);
    assert.match(await speaking('en'), /Pay for Actors/);
  });

  it('writes many at once, each its own', async () => {
    const urls = ['https://one.example/', 'https://two.example/'];
    const attributes = { 'link-template': 'https://one.example/{key}', limit: '1' };
    const [one, two] = await Promise.all(
      urls.map(url => renderInside('related-careers', text('related'), { attributes, page: { url } })),
    );
    assert.doesNotMatch(/<a part="link"([^>]*)>/.exec(one!)![1]!, /rel=/);
    assert.match(/<a part="link"([^>]*)>/.exec(two!)![1]!, /rel=/);
  });
});

describe('JSON-LD', () => {
  const linked = async (...[widget, document, options]: Parameters<typeof renderInside>) =>
    scriptIn(await renderInside(widget, document, { ...options, jsonLd: true }), 'application/ld+json');

  it('is there only where it is asked for', async () => {
    assert.equal(scriptIn(await renderInside('wage-summary', wages), 'application/ld+json'), undefined);
    assert.equal(
      await linked('wage-summary', readFileSync('demo/examples/wages-empty.json', 'utf8')),
      undefined,
    );
  });

  it('has a median and percentiles, and no mean', async () => {
    const json = (await linked('wage-summary', wages, { attributes: { limit: '1' } }))!;
    assert.match(json, /"duration":"PT1H","median":29.05,"percentile10":16.5/);
    assert.doesNotMatch(json, /58\.29|mean/);
  });

  it('names no address that a widget would not link to', async () => {
    const sources = [{ name: 'A source', url: 'javascript:alert(1)' }];
    const json = (await linked('wage-summary', { ...wages, sources }))!;
    assert.match(json, /A source/);
    assert.doesNotMatch(json, /javascript/);
  });

  it('leaves out what is not a figure', async () => {
    const json = (await linked('wage-summary', readFileSync('demo/examples/wages-in-words.json', 'utf8')))!;
    assert.doesNotMatch(json, /atLeast|null/);
  });

  it('lists no school whose place is paid for', async () => {
    const json = (await linked('popular-schools', paid))!;
    assert.doesNotMatch(json, /Example University/);
    assert.match(json, /"@type":"CollegeOrUniversity"/);
  });

  it('lists the careers that are seen first', async () => {
    const json = (await linked('related-careers', text('related'), { attributes: { limit: '2' } }))!;
    assert.match(json, /"position":2/);
    assert.doesNotMatch(json, /"position":3/);
  });
});

describe('the markup of a page', () => {
  it('has no marks, and a comment only where two texts meet', () => {
    assert.equal(
      withoutMarks(
        '<!--lit-part abc=-->\n  <p><!--lit-part-->Words<!--/lit-part--> and\n more</p>\n<!--lit-part--><!--lit-part-->1<!--/lit-part--><!--lit-part x=-->\n<!--lit-node 0--><b>2</b>\n<!--/lit-part--><!--/lit-part-->\n<!--/lit-part-->',
      ),
      '<p>Words<!----> and more</p> <!---->1<b>2</b>',
    );
  });
});
