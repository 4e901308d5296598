import type { Career } from '../contract/parts.js';
import type { Occupation, Onet } from './onet.js';

/** An occupation under the key that a dataset gives it. */
export interface CatalogEntry extends Career {
  code: string;
  occupation: Occupation;
}

/** Every occupation under its key, and which of them a dataset has documents for. */
export class Catalog {
  /** The careers that the dataset has documents for, in the order of their codes. */
  readonly careers: readonly CatalogEntry[];
  readonly #byCode: ReadonlyMap<string, CatalogEntry>;
  readonly #keys: ReadonlySet<string>;

  /** Chooses careers by O*NET-SOC code; all of them where none are named. */
  constructor({ occupations }: Onet, chosen: readonly string[] = [...occupations.keys()]) {
    this.#byCode = catalogOf([...occupations.values()]);
    const unknown = chosen.filter(code => !this.#byCode.has(code));
    if (unknown.length > 0) {
      throw new RangeError(
        `O*NET has no occupation ${unknown.join(', ')}; name careers by codes such as 21-1022.00.`,
      );
    }
    const codes = new Set(chosen);
    this.careers = [...this.#byCode.values()].filter(({ code }) => codes.has(code));
    this.#keys = new Set(this.careers.map(({ key }) => key));
  }

  /** The occupation with a code, whether the dataset has documents for it or not. */
  find(code: string): CatalogEntry | undefined {
    return this.#byCode.get(code);
  }

  /** Whether the dataset has documents under a key. */
  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** The occupations related to one, in O*NET's order. */
  related({ occupation }: CatalogEntry): CatalogEntry[] {
    return occupation.related.map(code => this.#byCode.get(code)).filter(entry => entry !== undefined);
  }
}

/** A career as documents name it. */
export const careerOf = ({ key, title, code }: CatalogEntry): Career => ({ key, title, code });

// Keys are given to all occupations, not only the chosen ones, so that they do not change with the choice.
function catalogOf(occupations: readonly Occupation[]) {
  const owners = new Map<string, number>();
  for (const { title } of occupations) owners.set(slug(title), (owners.get(slug(title)) ?? 0) + 1);
  return new Map(
    occupations.map(occupation => {
      const { code, title } = occupation;
      const own = slug(title);
      const key = owners.get(own) === 1 ? own : slug(`${title} ${code}`);
      return [code, { key, title, code, occupation }];
    }),
  );
}

const slug = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
