import { SingleBar } from 'cli-progress';
import type { Terminal } from './command.js';

const number = new Intl.NumberFormat('en-US');

/** Progress of a long task: a bar in a terminal; elsewhere, such as in a log, a line for each tenth. */
export class Progress {
  readonly #err: Terminal['err'];
  readonly #label: string;
  #bar: SingleBar | undefined;
  #tenths = 0;

  constructor({ err }: Terminal, label: string) {
    this.#err = err;
    this.#label = label;
  }

  /** Updates how many are done, of how many. */
  update(done: number, total: number): void {
    if (this.#err.isTTY) this.#draw(done, total);
    else this.#write(done, total);
  }

  /** Leaves the display as it is; the next output starts on a new line. */
  stop(): void {
    this.#bar?.stop();
    this.#bar = undefined;
  }

  #draw(done: number, total: number) {
    if (!this.#bar) {
      this.#bar = newBar(this.#err, this.#label);
      this.#bar.start(total, done);
    }
    this.#bar.setTotal(total);
    this.#bar.update(done);
  }

  #write(done: number, total: number) {
    const tenths = Math.floor((done * 10) / total);
    if (!(tenths > this.#tenths)) return;
    this.#tenths = tenths;
    this.#err.write(`${this.#label}: ${number.format(done)} of ${number.format(total)}\n`);
  }
}

function newBar(stream: NodeJS.WritableStream, label: string) {
  return new SingleBar({
    stream,
    format: `${label} {bar} {value} of {total}, {eta_formatted} left`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    etaBuffer: 100,
    formatTime: duration,
    // Ctrl+C ends the command at once, and must restore line wrapping and the cursor.
    linewrap: true,
    hideCursor: false,
  });
}

/** Seconds in clock notation; a dash while unknown. */
function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '–';
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
