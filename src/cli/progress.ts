import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './command.js';

const number = new Intl.NumberFormat('en-US');
const steps = 10;

/** How far something is: a bar with an estimate in a terminal, a line for every tenth elsewhere. */
export class Progress {
  readonly #label: string;
  readonly #err: Terminal['err'];
  readonly #bar: SingleBar | undefined;
  #told = 0;

  constructor({ err }: Terminal, label: string) {
    this.#label = label;
    this.#err = err;
    if (!err.isTTY) return;
    const format = `${label} {bar} {value} of {total}, {eta_formatted} left`;
    this.#bar = new SingleBar({ stream: err, format, hideCursor: true }, Presets.shades_classic);
  }

  /** Tells that some of all are done. */
  update(done: number, total: number): void {
    if (this.#bar) {
      if (!this.#bar.isActive) this.#bar.start(total, done);
      this.#bar.setTotal(total);
      this.#bar.update(done);
      return;
    }
    const step = Math.floor((done / total) * steps);
    if (step <= this.#told) return;
    this.#told = step;
    this.#err.write(`${this.#label}: ${number.format(done)} of ${number.format(total)}\n`);
  }

  /** Ends the bar, so that what is written next has a line of its own. */
  stop(): void {
    this.#bar?.stop();
  }
}
