import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chart } from './chart.js';
import type { Figure } from './figure.js';

/** What one part found, and when, where and how. */
interface Found {
  at: string;
  seed: string;
  node: string;
  cpu: string;
  figures: Figure[];
}

const kept = { folder: 'test/bench', chart: 'docs/bench.svg' };

/** A trial leaves what is published alone. */
const trial = { folder: '.cache/bench', chart: '.cache/bench/bench.svg' };

/** What the bench has found: each part's latest, for parts can be run alone. */
export class Results {
  readonly #place: typeof kept;
  readonly #found: Record<string, Found>;

  private constructor(place: typeof kept, found: Record<string, Found>) {
    this.#place = place;
    this.#found = found;
  }

  static open({ isQuick }: { isQuick: boolean }): Results {
    const place = isQuick ? trial : kept;
    return new Results(place, read(fileIn(place)));
  }

  get figures(): Figure[] {
    return Object.values(this.#found).flatMap(({ figures }) => figures);
  }

  put(part: string, seed: string, figures: Figure[]): void {
    const cpu = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
    this.#found[part] = { at: new Date().toISOString(), seed, node: process.version, cpu, figures };
  }

  write(): void {
    mkdirSync(this.#place.folder, { recursive: true });
    writeFileSync(fileIn(this.#place), `${JSON.stringify(this.#found, rounded, 2)}\n`);
    writeFileSync(this.#place.chart, chart(this.figures));
  }
}

const fileIn = ({ folder }: typeof kept) => `${folder}/results.json`;

/** More digits would only be noise. */
const rounded = (_key: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(5)) : value;

function read(path: string): Record<string, Found> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, Found>;
  } catch {
    return {};
  }
}
