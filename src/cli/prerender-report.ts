import { failureText } from '../prerender/adapter.js';
import type { Failure } from '../prerender/failure.js';
import type { FileOutcome } from '../prerender/file.js';
import { styleHashes } from '../ssr/styles.js';
import { tags } from '../widgets/registry.js';

type FoundFailure = Failure & { file: string };

// The rest is only counted, so that a report does not grow with the number of pages.
const most = 1000;

const number = new Intl.NumberFormat('en-US');

/** Collects what a run of `career-widgets prerender` has done. */
export class PrerenderReport {
  done = 0;
  hasBrokenFiles = false;
  readonly #files: number;
  readonly #hashes: string[];
  readonly #failures: FoundFailure[] = [];
  readonly #remarks = new Set<string>();
  #changed = 0;
  #written = 0;
  #kept = 0;
  #failed = 0;

  constructor(files: number, hasInlineStyles: boolean) {
    this.#files = files;
    this.#hashes = hasInlineStyles ? styleHashes(...tags) : [];
  }

  get hasFailures(): boolean {
    return this.#failed > 0;
  }

  add({ file, isChanged, written, kept, failures, remarks }: FileOutcome): void {
    this.done++;
    this.#changed += Number(isChanged);
    this.#written += written;
    this.#kept += kept;
    this.#failed += failures.length;
    this.hasBrokenFiles ||= failures.some(({ line }) => line === undefined);
    for (const failure of failures)
      if (this.#failures.length < most) this.#failures.push({ file, ...failure });
    for (const remark of remarks) if (this.#remarks.size < most) this.#remarks.add(remark);
  }

  text(): string {
    const widgets = this.#written + this.#kept + this.#failed;
    const failures = this.#sorted.map(({ file, ...failure }) => failureText(file, failure));
    const more = this.#failed - failures.length;
    return [
      ...failures,
      ...(more > 0 ? [`and ${number.format(more)} more`] : []),
      ...[...this.#remarks].map(remark => `Remark: ${remark}`),
      `${counted(this.#files, 'file')}, ${number.format(this.#changed)} changed: ${counted(widgets, 'widget')}, ` +
        `${number.format(this.#written)} written, ${number.format(this.#kept)} left as they were, ${number.format(this.#failed)} failed`,
      ...(this.#hashes.length > 0 && this.#written > 0
        ? [`A Content-Security-Policy allows their styles with style-src ${this.#hashes.join(' ')}`]
        : []),
      '',
    ].join('\n');
  }

  json(): string {
    const report = {
      files: this.#files,
      changed: this.#changed,
      widgets: this.#written + this.#kept + this.#failed,
      written: this.#written,
      kept: this.#kept,
      failed: this.#failed,
      failures: this.#sorted,
      remarks: [...this.#remarks],
      styleHashes: this.#hashes,
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  }

  get #sorted() {
    return this.#failures.toSorted((one, other) =>
      one.file < other.file ? -1 : Number(one.file > other.file),
    );
  }
}

const counted = (count: number, noun: string) => `${number.format(count)} ${noun}${count === 1 ? '' : 's'}`;
