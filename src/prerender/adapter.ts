import { reportOnce } from '../load/report.js';
import type { Failure, Outcome } from './failure.js';
import type { PrerenderOptions } from './options.js';

/** Options of a site generator's plugin, in addition to those of prerendering. */
export interface AdapterOptions extends PrerenderOptions {
  /** Fails the build if a widget has no content. */
  strict?: boolean | undefined;
}

/** Reports the failures on a page, or throws them if `strict`. */
export function tell(
  page: string,
  { failures, remarks }: Pick<Outcome, 'failures' | 'remarks'>,
  strict = false,
  warn: (message: string) => void = reportOnce,
): void {
  for (const remark of remarks) warn(remark);
  const messages = failures.map(failure => failureText(page, failure));
  if (strict && messages.length > 0) throw new Error(messages.join('\n'));
  for (const message of messages) warn(message);
}

/** A failure with its position, in the format of compilers. */
export function failureText(page: string, { line, column, message }: Failure): string {
  return line === undefined ? `${page}: ${message}` : `${page}:${line}:${column} ${message}`;
}
