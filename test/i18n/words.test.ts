import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/words.js';
import type { Plural, Word } from '../../src/i18n/words.js';
import { builtIn } from '../support/speaking.js';

const names = Object.keys(en) as Word[];
const formsOf = (word: string | Plural) => (typeof word === 'string' ? [word] : Object.values(word));
const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

/** What is the same in English and another language, and is meant to be. */
const alike: Partial<Record<string, Word[]>> = { es: ['comma', 'school.city', 'school.campuses'] };

for (const [tag, words] of Object.entries(builtIn)) {
  describe(`the words of "${tag}"`, () => {
    it('are all there, and no others', () => {
      expect(Object.keys(words)).to.have.members(names);
      for (const name of names) expect(formsOf(words[name]), name).to.not.include('');
    });

    it('have the places that English has', () => {
      for (const name of names) {
        const english = placesIn(formsOf(en[name]).at(-1)!);
        const all = formsOf(en[name]).flatMap(placesIn);
        const forms = formsOf(words[name]);
        expect(placesIn(forms.at(-1)!), name).to.deep.equal(english);
        for (const form of forms) expect(all, name).to.include.members(placesIn(form));
      }
    });

    it('have a form for every count', () => {
      const rules = new Intl.PluralRules(tag);
      const categories = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
      for (const name of names) {
        const word: string | Plural = words[name];
        expect(typeof word, name).to.equal(typeof en[name]);
        if (typeof word === 'object') expect(Object.keys(word), name).to.have.members([...categories]);
      }
    });

    if (tag !== 'en') {
      it('are none of them left in English', () => {
        const english = new Set(names.flatMap(name => formsOf(en[name])));
        const left = names.filter(name => formsOf(words[name]).some(form => english.has(form)));
        expect(left).to.have.members(alike[tag] ?? []);
      });
    }
  });
}
