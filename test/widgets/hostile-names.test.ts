import { expect } from '@open-wc/testing';
import { recordConsole } from '../support/record-console.js';
import { documents, put, readable, tags } from '../support/hostile.js';
import { parts, type AnyWidget } from '../support/show.js';

/** The place of some words on the page. */
function placeOf(root: Element, words: string): DOMRect {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent!.indexOf(words);
    if (at < 0) continue;
    const range = root.ownerDocument.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`"${words}" is not there`);
}

/** A list of schools of which the first is in a place of this name. */
const inPlace = (place: string) =>
  put('popular-schools', el => {
    const document = documents['popular-schools']!() as { schools: { locations: object[] }[] };
    document.schools[0]!.locations = [{ state: 'PA', name: place, campuses: 5, cities: ['Springfield'] }];
    el.data = { ...document, featured: [] };
  });

const line = (el: AnyWidget) => parts(el, 'locations')[0]!.firstElementChild!;

describe('a name in a document', () => {
  recordConsole();

  for (const [what, name] of [
    ['Arabic', 'القاهرة'],
    ['Hebrew', 'ירושלים'],
    ['letters of a script that is rarely written', '\u{1E900}\u{1E901}\u{1E902}'],
    ['a mark that turns the direction', 'Pennsylvania\u200F'],
    ['an Arabic mark that turns the direction', 'Pennsylvania\u061C'],
    ['an override', '\u202EPennsylvania'],
    ['an embedding', 'Pennsylvania\u202B'],
    ['an isolate without end', '\u2067Pennsylvania'],
  ] as const) {
    it(`leaves what stands around it in its place: ${what}`, async () => {
      const el = await inPlace(name);
      const clean = name.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
      const [city, place, count] = ['Springfield', clean, 'campuses'].map(words => placeOf(line(el), words));
      expect(city!.left).to.be.below(place!.left);
      expect(place!.right).to.be.at.most(count!.left + 1);
      const [bracket, figure] = ['(', '5'].map(words => placeOf(line(el), words));
      expect(bracket!.left).to.be.below(figure!.left);
    });
  }

  it('is read from left to right whatever is hidden in it', async () => {
    const el = await inPlace('Yale \u202ELaw\u202C \u2066of\u2069 Law');
    const [first, second] = ['Yale', 'of Law'].map(words => placeOf(line(el), words));
    expect(first!.left).to.be.below(second!.left);
    expect(line(el).textContent).not.to.match(/[\u202A-\u202E\u2066-\u2069]/);
  });

  it('does not cover the lines around with marks heaped on a letter', async () => {
    const el = await inPlace(`Z${'\u0335\u0321\u0300\u0301'.repeat(50)}algo`);
    expect(line(el).textContent.match(/\p{M}/gu)).to.have.length(6);
  });

  it('keeps ordinary writing as it is, in every language', async () => {
    for (const name of [
      'جامعة القاهرة',
      'האוניברסיטה העברית',
      'בְּרֵאשִׁ֖ית',
      'Universität Zürich',
      'Cafe\u0301',
      'क्\u200dष',
      'کتاب\u200cخانه',
      'སྐྱེས་བུ',
      'Đại học Quốc gia Hà Nội',
      '東京大学',
    ]) {
      const el = await inPlace(name);
      expect(line(el).textContent).to.include(name);
      el.remove();
    }
  });

  it('that is markup is read as text', async () => {
    const name = '<img src=x onerror=alert(1)>&amp;{{a}}${b}<!--?lit$--><script>c</script>';
    for (const tag of tags) {
      const json = JSON.stringify(documents[tag]!()).replaceAll(
        /"(title|name|basis|label|summary)":"[^"]*"/g,
        (_, field: string) => `"${field}":${JSON.stringify(name)}`,
      );
      const el = await put(tag, el => (el.data = json));
      expect(readable(el)).to.include(name);
      expect(el.shadowRoot.querySelector('script, [onerror]')).to.equal(null);
    }
  });
});
