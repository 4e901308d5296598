import type { Career } from '../contract/parts.js';
import type { Occupation, Occupations } from './onet.js';
import { groupBy } from './order.js';

/** An occupation with its key in a dataset. */
export interface CatalogEntry extends Career {
  code: string;
  occupation: Occupation;
}

/** Every occupation with its key, and which of them a dataset has documents for. */
export class Catalog {
  /** The careers that the dataset has documents for, in the order of their codes. */
  readonly careers: readonly CatalogEntry[];
  /** All occupations, chosen or not. */
  readonly occupations: Occupations;
  readonly #byCode: ReadonlyMap<string, CatalogEntry>;
  readonly #keys: ReadonlySet<string>;

  /** Chooses careers by O*NET-SOC code or key; all of them if none are given. */
  constructor(occupations: Occupations, chosen: readonly string[] = [...occupations.keys()]) {
    this.occupations = occupations;
    this.#byCode = catalogOf([...occupations.values()]);
    const names = new Set(chosen);
    this.careers = [...this.#byCode.values()].filter(({ code, key }) => names.has(code) || names.has(key));
    for (const { code, key } of this.careers) [code, key].forEach(name => names.delete(name));
    if (names.size > 0) {
      throw new RangeError(
        `O*NET has no occupation ${[...names].join(', ')}; name careers by codes such as 21-1022.00, ` +
          'or by keys such as healthcare-social-workers.',
      );
    }
    this.#keys = new Set(this.careers.map(({ key }) => key));
  }

  /** The occupation with a code, whether or not the dataset has documents for it. */
  find(code: string): CatalogEntry | undefined {
    return this.#byCode.get(code);
  }

  /** Whether the dataset has documents for a key. */
  has(key: string): boolean {
    return this.#keys.has(key);
  }
}

/** A career as it appears in documents. */
export const careerOf = ({ key, title, code }: CatalogEntry): Career => ({ key, title, code });

// All occupations get keys, not only the chosen ones, so that keys do not depend on the choice.
function catalogOf(occupations: readonly Occupation[]) {
  const bySlug = groupBy(occupations, ({ title }) => slug(title));
  return new Map(
    occupations.map(occupation => {
      const { code, title } = occupation;
      const alone = bySlug.get(slug(title))!.length === 1;
      return [code, { key: alone ? slug(title) : slug(`${title} ${code}`), title, code, occupation }];
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
