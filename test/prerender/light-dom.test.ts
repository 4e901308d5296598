import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf, type Element } from '../../src/prerender/sites.js';
import { dataset, pageOf, prerendered } from './prerendered.js';

const light = (body: string) => prerendered(pageOf(body), { lightDom: true, root: '.' });

const paid = '<popular-schools src="/demo/examples/paid-schools.json"></popular-schools>';

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const open: DefaultTreeAdapterTypes.ParentNode[] = [parseFragment(html)];
  for (let next; (next = open.pop());) {
    if (defaultTreeAdapter.isElementNode(next)) found.push(next);
    open.push(...next.childNodes.filter(child => 'childNodes' in child));
  }
  return found;
}

/** The words of some HTML, in their order, as they would be read out. */
function wordsOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  const text = node.childNodes
    .map(child => {
      if (defaultTreeAdapter.isTextNode(child)) return child.value;
      return defaultTreeAdapter.isElementNode(child) && child.tagName !== 'style'
        ? ` ${wordsOf(child)} `
        : '';
    })
    .join('');
  return text.replace(/\s+/g, ' ').trim();
}

/** Words without the signs that end a sentence, or a part of one. */
const bare = (text: string) => text.split(' ').map(word => word.replace(/[,.:;]$/, ''));

/** Leaves what systems that clean up HTML commonly leave: few elements, and of their attributes fewer. */
const cleanedUp = (html: string) =>
  html
    .replace(/<(script|style|template)\b[^]*?<\/\1>/gi, '')
    .replace(/<(\/?)([a-z][a-z0-9-]*)([^>]*)>/gi, (_, end: string, name: string, rest: string) => {
      if (!/^(a|h[1-6]|p|ul|li|table|caption|thead|tbody|tr|th|td|strong|small|br)$/.test(name)) return '';
      return `<${end}${name}${(/\shref="[^"]*"/.exec(rest) ?? [''])[0]}>`;
    });

describe('plain HTML', () => {
  it('needs no script, no style and no element of ours', async () => {
    for (const career of ['actors', 'electricians', 'registered-nurses']) {
      const { html, written } = await light(
        `<div data-career-widget="related-careers" data-career="${career}"></div><wage-summary career="${career}" range></wage-summary><popular-schools career="${career}"></popular-schools>${paid}`,
      );
      assert.equal(written, 4);
      const body = html.slice(html.indexOf('<body>'));
      const known =
        /^(a|bdi|br|caption|dd|details|div|dl|dt|h[2-6]|img|li|p|popular-schools|small|strong|summary|table|tbody|td|th|thead|tr|ul|wage-summary)$/;
      for (const { tagName, attrs } of elementsOf(body)) {
        assert.match(tagName, known);
        for (const { name } of attrs) {
          assert.match(
            name,
            /^(alt|career|class|crossorigin|data-career|data-career-widget|data-prerendered|height|href|lang|dir|loading|range|referrerpolicy|rel|scope|slot|src|width)$/,
          );
        }
      }
    }
  });

  it('says what the widgets say, figure by figure', async () => {
    for (const career of readdirSync(`${dataset}/careers`)) {
      for (const widget of [
        `<wage-summary career="${career}" range></wage-summary>`,
        `<related-careers career="${career}"></related-careers>`,
      ]) {
        const [plain, shadow] = await Promise.all([light(widget), prerendered(pageOf(widget))]);
        const template = elementsOf(shadow.html.slice(shadow.html.indexOf('<body>'))).find(
          ({ tagName }) => tagName === 'template',
        ) as DefaultTreeAdapterTypes.Template;
        const inShadow = new Set(bare(wordsOf(template.content)));
        const body = parseFragment(plain.html.slice(plain.html.indexOf('<body>')));
        const words = bare(wordsOf(body));
        assert.deepEqual(
          words.filter(word => !inShadow.has(word)),
          [],
        );
        for (const figure of inShadow)
          if (/^\$[\d,.]+$/.test(figure)) assert.ok(words.includes(figure), figure);
      }
    }
  });

  it('shows every list under its heading, and credits the sources', async () => {
    const { html } = await light(
      '<related-careers career="electricians" heading-level="3"></related-careers>',
    );
    assert.match(
      html,
      /<h3>Careers related to Electricians<\/h3><h4>Related<\/h4><p>[^]*<h4>Recently updated<\/h4>[^]*<h4>Popular<\/h4>/,
    );
    assert.match(html, /<p><small>[^]*O\*NET[^]*<a href="https:\/\/creativecommons\.org[^"]*"/);
  });

  it('has a table with headers for rows and columns', async () => {
    const { html } = await light('<wage-summary career="electricians" range></wage-summary>');
    assert.match(html, /<table><caption>Average \(mean\) pay per year, United States, /);
    assert.equal(html.match(/<th scope="col">/g)?.length, 5);
    assert.match(html, /<th scope="row"><strong>Electricians<\/strong><\/th><td>\$/);
  });
});

describe('the label of a paid place', () => {
  const labeled =
    /<a href="https:\/\/example\.com\/university"[^>]*><strong>Ad:<\/strong> Example University<\/a>/;

  it('is a part of its link, ahead of the name', async () => {
    const { html } = await light(paid);
    assert.match(html, labeled);
    assert.equal(html.match(/<strong>Ad:/g)?.length, 3);
    for (const link of elementsOf(html.slice(html.indexOf('<body>')))) {
      const rel = link.tagName === 'a' ? attributeOf(link, 'rel') : undefined;
      if (rel?.includes('sponsored')) assert.match(wordsOf(link), /^Ad: /);
    }
    assert.match(html, /Featured schools: paid placements/);
    assert.doesNotMatch(html, /popular schools/i);
  });

  it('is there in a compact list, in another language, and without a link', async () => {
    assert.match((await light(paid.replace(' src', ' display="compact" src'))).html, labeled);
    const spanish = await light(paid.replace(' src', ' lang="es" src'));
    assert.match(spanish.html, /<strong>(?!Ad:)\p{L}+:<\/strong> /u);
    const unlinked = JSON.stringify({
      version: 1,
      career: { key: 'a', title: 'A' },
      area: { type: 'nation', code: 'US', name: 'United States' },
      basis: 'Any',
      featured: [{ id: '1', name: 'No Link College', locations: [] }],
      schools: [],
      sources: [],
    });
    const { html } = await light(
      `<popular-schools><script type="application/json">${unlinked}</script></popular-schools>`,
    );
    assert.match(html, /<h4><strong>Ad:<\/strong> No Link College<\/h4>/);
  });

  it('survives what systems that clean up HTML leave', async () => {
    const { html } = await light(paid);
    const cleaned = cleanedUp(html.slice(html.indexOf('<body>')));
    assert.match(
      cleaned,
      /<a href="https:\/\/example\.com\/university"><strong>Ad:<\/strong> Example University<\/a>/,
    );
    assert.doesNotMatch(cleaned, /class=|rel=|<popular/);
  });
});

describe("the page's own", () => {
  it('fallback is kept, hidden behind the content, and comes back whole', async () => {
    const own = '<p slot="fallback">Pay, <b>soon</b></p>';
    const { html } = await light(`<wage-summary career="actors">${own} text</wage-summary>`);
    assert.ok(html.includes(`</div><div hidden data-prerendered="around">${own}</div> text</wage-summary>`));
    const holder = await light('<div data-career-widget="wage-summary" data-career="actors">Pay</div>');
    assert.match(holder.html, /<div hidden data-prerendered="around">Pay<\/div><\/div>/);
  });

  it('heading takes the place of ours', async () => {
    const { html } = await light('<wage-summary career="actors"> <h2 slot="heading">Own</h2></wage-summary>');
    assert.match(html, /<h2 slot="heading">Own<\/h2><div class="career-widget/);
    assert.equal(html.match(/<h2/g)?.length, 1);
  });

  it('fallback is better than a word that there is nothing', async () => {
    const empty = (inside: string, more = '') =>
      light(`<wage-summary src="/demo/examples/wages-empty.json"${more}>${inside}</wage-summary>`);
    assert.match((await empty('')).html, /<p>No wages are listed for this career\.<\/p>/);
    assert.doesNotMatch((await empty('<i slot="fallback">None</i>')).html, /No wages|hidden/);
    assert.doesNotMatch((await empty('', ' when-empty="hide"')).html, /No wages/);
  });

  it('paragraph is not broken up: a list in it is refused, a link in it is not', async () => {
    const { failures, html } = await light(
      `<p><popular-schools display="link" for="s" career="electricians"></popular-schools></p><p><wage-summary career="actors"></wage-summary></p><a href="/"><wage-summary career="actors"></wage-summary></a><table><tr><td><wage-summary career="actors"></wage-summary></td></tr></table><popular-schools id="s" career="electricians"></popular-schools>`,
    );
    assert.deepEqual(
      failures.map(({ message }) => message),
      [
        '<wage-summary> is in a <p>, which cannot contain plain lists and tables: put it into a <div>',
        '<wage-summary> is in a <a>, which cannot contain plain lists and tables: put it into a <div>',
      ],
    );
    assert.match(
      html,
      /<p><popular-schools [^>]*><span class="career-widget popular-schools" slot="fallback" data-prerendered><a href="#s">View 6 popular schools<\/a><\/span><\/popular-schools><\/p>/,
    );
  });
});
