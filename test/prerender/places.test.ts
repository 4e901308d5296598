import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tags } from '../../src/widgets/registry.js';
import { pageOf, prerendered, withoutContent } from './prerendered.js';

const widget = '<wage-summary career="actors"></wage-summary>';

describe('a widget is found', () => {
  const found: Record<string, string> = {
    'in double quotes': '<wage-summary career="actors"></wage-summary>',
    'in single quotes': "<wage-summary career='actors'></wage-summary>",
    'without quotes': '<wage-summary career=actors></wage-summary>',
    'with spaces around the sign': '<wage-summary career = "actors" ></wage-summary>',
    'with an attribute on each line': '<wage-summary\n\tcareer="actors"\n\trange\n></wage-summary>',
    'with > and < in a value': '<wage-summary title="a > b <!-- c" career="actors"></wage-summary>',
    'with quotes in a value': `<wage-summary title='say "so"' career="actors"></wage-summary>`,
    'with character references': '<wage-summary career="&#97;ctors" heading="A &amp; B"></wage-summary>',
    'in capitals': '<WAGE-SUMMARY CAREER="actors"></WAGE-SUMMARY>',
    'with a slash that closes nothing': '<wage-summary career="actors" />',
    'without an end': '<main><wage-summary career="actors"></main>',
    'in a paragraph': '<p>Pay: <wage-summary career="actors"></wage-summary></p>',
    'in a table that cannot hold it': '<table><wage-summary career="actors"></wage-summary><tr><td>1</table>',
    'among elements that are not closed in order':
      '<b><i><div><wage-summary career="actors"></b></i></wage-summary>',
    'after a tag that is not closed': '<p <b><a href="x>y"><wage-summary career="actors"></wage-summary>',
  };
  for (const [where, body] of Object.entries(found)) {
    it(where, async () => {
      const html = pageOf(body);
      const { html: out, written, failures } = await prerendered(html);
      assert.deepEqual([written, failures], [1, []]);
      assert.equal(out.match(/<template shadowrootmode="open">/g)?.length, 1);
      // Right behind its tag, where it is the first thing that a parser finds in the element.
      assert.match(out, /<wage-summary\b(?:"[^"]*"|'[^']*'|[^'">])*><template shadowrootmode="open">/i);
      assert.equal(withoutContent(out), html);
    });
  }

  it('with the attributes that a browser reads', async () => {
    const { html } = await prerendered(
      pageOf(
        `<wage-summary career='actors' heading="A &lt; B &quot;C&quot;" range pay=hourly></wage-summary>`,
      ),
    );
    assert.match(
      html,
      />A &lt; B (?:"|&quot;)C(?:"|&quot;)<[^]*Average \(mean\) pay per hour[^]*90th percentile/,
    );
  });

  it('within another that its page has not closed', async () => {
    const html = pageOf(`${widget.replace('></wage-summary>', ' />')}<p>On</p>${widget}`);
    const { html: out, written } = await prerendered(html);
    assert.equal(written, 2);
    assert.equal(withoutContent(out), html);
  });

  it('in a page of five thousand nested elements, and at its end', async () => {
    const html = pageOf(`${'<div>'.repeat(5000)}${widget}`);
    const { written } = await prerendered(html);
    assert.equal(written, 1);
  });
});

describe('a page without a widget is left alone where a tag is', () => {
  const others: Record<string, string> = {
    'in a comment': `<!-- ${widget} -->`,
    'in a comment that is not closed': `<!-- ${widget}`,
    'in a template': `<template>${widget}</template>`,
    'in the shadow root of another element': `<my-card><template shadowrootmode="open">${widget}</template></my-card>`,
    'in a noscript': `<noscript>${widget}</noscript>`,
    'in a script': `<script>document.body.append('${widget}')</script>`,
    'in JSON': `<script type="application/json">{"html": "${widget.replaceAll('"', "'")}"}</script>`,
    'in a style': `<style>/* ${widget} */</style>`,
    'in a text field': `<textarea>${widget}</textarea>`,
    'in a frame': `<iframe>${widget}</iframe>`,
    'in a title': `<svg><title>x</title></svg><title>${widget}</title>`,
    'in an attribute': `<div title='${widget}'></div>`,
    'in text': widget.replaceAll('<', '&lt;'),
    'in a picture': `<svg>${widget}</svg>`,
    'of a longer name': widget.replaceAll('wage-summary', 'wage-summary-old'),
  };
  for (const [where, body] of Object.entries(others)) {
    it(where, async () => {
      const html = pageOf(body);
      const { html: out, written, failures } = await prerendered(html);
      assert.deepEqual({ out, written, failures }, { out: html, written: 0, failures: [] });
    });
  }
});

describe('an element that is to hold a widget', () => {
  it('gets it, with what it held as its fallback', async () => {
    const html = pageOf(
      `<div class="box" data-career-widget="wage-summary" data-career="actors" data-heading='"Pay" &amp; more' data-onclick="x" data-style="y">Wages <b>here</b><p slot="footer">Foot</p></div>`,
    );
    const { html: out, written } = await prerendered(html);
    assert.equal(written, 1);
    assert.equal(
      withoutContent(out),
      html
        .replace(
          'Wages <b>here</b>',
          '<wage-summary career="actors" heading="&quot;Pay&quot; &amp; more"><div slot="fallback">Wages <b>here</b></div>',
        )
        .replace('</p></div>', '</p></wage-summary></div>'),
    );
    assert.equal((await prerendered(out)).html, out);
    assert.equal((await prerendered(out, { refresh: true })).html, out);
  });

  it('is left alone where it holds it already', async () => {
    const html = pageOf(`<div data-career-widget="wage-summary" data-career="actors">${widget}</div>`);
    const { html: out, written } = await prerendered(html);
    assert.equal(written, 1);
    assert.equal(withoutContent(out), html);
  });

  it('is reported where there is no such widget, or it is not closed', async () => {
    const { failures, html } = await prerendered(
      pageOf(
        '<div data-career-widget="wages"></div>\n<div data-career-widget="wage-summary" data-career="actors">',
      ),
    );
    assert.deepEqual(failures, [
      {
        line: 5,
        column: 1,
        message: `data-career-widget="wages" must be ${tags.join(', ')}`,
      },
      { line: 6, column: 1, message: '<wage-summary> has no </div>: close it' },
    ]);
    assert.doesNotMatch(html, /<template/);
  });
});

it('a page of one megabyte keeps every byte but those of its widgets', async () => {
  const filler = '<p class=a>Ümläut &amp; <em>more</em>\r\n<br/>'.repeat(12_000);
  const html = pageOf(`${widget}${filler}${widget}${filler}${widget}`);
  assert.ok(html.length > 1e6);
  const { html: out, written } = await prerendered(html);
  assert.equal(written, 3);
  assert.equal(withoutContent(out), html);
});

it('a link counts what its list shows, and carries no document of its own', async () => {
  const { html } = await prerendered(
    pageOf(
      '<p><popular-schools display="link" for="s"></popular-schools></p><popular-schools id="s" career="electricians" limit="3"></popular-schools>',
    ),
  );
  const [link, list] = html.split('</popular-schools>');
  assert.match(link!, /View 3 popular schools/);
  assert.doesNotMatch(link!, /<script/);
  assert.match(list!, /<script type="application\/json" data-prerendered>/);
});

it('a widget speaks the language of its place', async () => {
  const { html } = await prerendered(
    pageOf(
      `<div lang="es-MX">${widget}<div lang="ar" dir="rtl">${widget}</div></div><wage-summary lang="es" career="actors"></wage-summary>`,
    ),
  );
  const [mexican, arabic, spanish] = html.split('</wage-summary>');
  assert.match(mexican!, /Salario|Sueldo|Pago/i);
  assert.match(arabic!, /[\u0600-\u06ff]/);
  assert.doesNotMatch(spanish!, /Average/);
});
