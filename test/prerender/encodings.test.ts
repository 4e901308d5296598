import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import { EncodingError, pageText } from '../../src/prerender/encoding.js';
import { Prerenderer } from '../../src/prerender/prerenderer.js';
import { dataset } from './prerendered.js';

/** Prerenders the bytes of a page. */
async function run(bytes: Buffer, lightDom = false) {
  const text = pageText(bytes);
  const { html, written } = await new Prerenderer({ endpoint: dataset, lightDom }).page({
    html: text.text,
    text,
  });
  assert.equal(written, 1);
  return text.bytes(html);
}

/** What is put in, and what is around it. */
function parted(bytes: Buffer) {
  const text = bytes.toString('latin1');
  const from = text.indexOf('<template');
  const to = text.lastIndexOf('</wage-summary');
  return { before: text.slice(0, from), content: text.slice(from, to), after: text.slice(to) };
}

const page = (heading: string, meta = '<meta charset="utf-8">') =>
  `<!doctype html>\r\n<html>\r\n${meta}<p>${heading}</p>\r<wage-summary career="actors" heading="${heading}"></wage-summary>\r\n\n\r`;

describe('a page keeps its bytes', () => {
  const pages: Record<string, Buffer> = {
    'in UTF-8, with every kind of line end': Buffer.from(page('Löhne – 賃金 😀')),
    'in UTF-8 with a byte order mark': Buffer.from(`\uFEFF${page('Löhne', '')}`),
    'in UTF-8 that says nothing of it': Buffer.from(page('Löhne', '')),
    'in ASCII that says nothing of it': Buffer.from(page('Wages', '')),
    'in Latin-1': Buffer.from(page('Löhne', '<meta charset="iso-8859-1">'), 'latin1'),
    'in Latin-1 that says nothing of it': Buffer.from(page('Löhne', ''), 'latin1'),
    'in UTF-8 with a byte that is none': Buffer.concat([
      Buffer.from('<meta charset=utf-8>'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from(page('Löhne', '')),
    ]),
    'in Shift JIS': Buffer.concat([
      Buffer.from('<meta charset="shift_jis"><wage-summary career="actors" heading="'),
      // 賃金 表: the last byte of 表 is a backslash in ASCII.
      Buffer.from([0x92, 0xc0, 0x8b, 0xe0, 0x95, 0x5c]),
      Buffer.from('"></wage-summary>'),
    ]),
  };
  for (const [name, bytes] of Object.entries(pages)) {
    it(name, async () => {
      const { before, content, after } = parted(await run(bytes));
      assert.equal(before + after, bytes.toString('latin1'));
      assert.ok(content.length > 1000);
    });
  }
});

it('what is put into a page that is not known to be UTF-8 is ASCII, and says the same', async () => {
  const latin = await run(Buffer.from(page('Löhne', '<meta charset="windows-1252">'), 'latin1'));
  const utf8 = await run(Buffer.from(page('Löhne')));
  assert.doesNotMatch(parted(latin).content, /[^\0-\x7f]/);
  assert.match(parted(utf8).content, /[^\0-\x7f]/);
  const silent = await run(Buffer.from(page('Wages', '')));
  assert.doesNotMatch(parted(silent).content, /[^\0-\x7f]/);
  const shadowOf = (html: string) => JSON.stringify(textIn(parse(html)));
  assert.equal(
    shadowOf(new TextDecoder('windows-1252').decode(latin)),
    shadowOf(String(utf8)).replace('utf-8', ''),
  );

  function textIn(node: object): string {
    const {
      value = '',
      childNodes = [],
      content,
      nodeName,
    } = node as {
      value?: string;
      nodeName: string;
      childNodes?: object[];
      content?: object;
    };
    if (nodeName === '#comment') return '';
    const own = value.trimStart().startsWith('{') ? JSON.stringify(JSON.parse(value)) : value;
    return [own, ...childNodes.map(textIn), content ? textIn(content) : ''].join('');
  }
});

it('a page in an unknown encoding, or in UTF-16, is refused with what to do', () => {
  const refusals = {
    'is UTF-16: save it as UTF-8': Buffer.from('\uFEFF<p>', 'utf16le'),
    'declares the unknown encoding "klingon": save it as UTF-8': Buffer.from('<meta charset=klingon>'),
  };
  for (const [message, bytes] of Object.entries(refusals)) {
    assert.throws(() => pageText(bytes), new EncodingError(message));
  }
});
