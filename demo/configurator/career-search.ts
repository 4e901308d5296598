import MiniSearch from 'minisearch';
import { everydayWords } from './everyday-words.js';

/** A career of `careers.json`. */
export interface Career {
  key: string;
  title: string;
  code?: string | undefined;
}

/** Finds careers by what people type: plurals, initials, everyday words, codes and small slips. */
export class CareerSearch {
  readonly #index = new MiniSearch<Career>({
    idField: 'key',
    fields: ['title', 'initials', 'everyday', 'code'],
    extractField: (career, field) =>
      field === 'initials'
        ? initialsOf(career.title)
        : field === 'everyday'
          ? everydayOf(career.title)
          : (career[field as keyof Career] ?? ''),
    tokenize: text => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean),
    processTerm: termOf,
    searchOptions: {
      boost: { title: 3, initials: 2 },
      prefix: true,
      // One slip in a word of five letters, two in one of ten, and none in a number.
      fuzzy: term => (/^\p{L}{5,}$/u.test(term) ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  readonly #careers: readonly Career[];

  constructor(careers: readonly Career[]) {
    // A list of somebody else's may name one twice.
    this.#careers = [...new Map(careers.map(career => [career.key, career])).values()];
    this.#index.addAll(this.#careers);
  }

  /** The careers that fit, the best first; all of them where nothing is asked for. */
  find(query: string): readonly Career[] {
    const wanted = query.replaceAll(/(?<=\p{L})\./gu, '').trim();
    if (!wanted) return this.#careers;
    const all = this.#index.search(wanted);
    const found = all.length > 0 ? all : this.#index.search(wanted, { combineWith: 'OR' });
    return found.flatMap(({ id }) => this.named(id as string) ?? []);
  }

  named(key: string | undefined): Career | undefined {
    return this.#careers.find(career => career.key === key);
  }
}

/** What counts of a word: no accents, no capitals, no plural. */
function termOf(word: string): string {
  const plain = word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  if (plain.length < 4) return plain;
  return plain.replace(/ies$/, 'y').replace(/(?<![su])s$/, '');
}

const small = new Set(['and', 'of', 'the', 'for', 'in', 'except', 'all', 'other']);

function initialsOf(title: string): string {
  const words = title.split(/[^\p{L}]+/u).filter(word => word && !small.has(word.toLowerCase()));
  return words.map(word => word[0]).join('');
}

function everydayOf(title: string): string {
  const plain = title.toLowerCase();
  const named = Object.entries(everydayWords).filter(([words]) => plain.includes(words));
  return named.map(([, others]) => others).join(' ');
}
