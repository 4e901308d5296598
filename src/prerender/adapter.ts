import { reportOnce } from '../load/report.js';
import type { Failure, Outcome } from './failure.js';
import type { PrerenderOptions } from './options.js';

/** What a site's own tools are told beside how its pages carry their widgets. */
export interface AdapterOptions extends PrerenderOptions {
  /** Stops the build where a widget has no content. */
  strict?: boolean | undefined;
}

/** Says what failed on a page, or throws it where that is asked for. */
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

/** A failure with its place, as compilers write it. */
export function failureText(page: string, { line, column, message }: Failure): string {
  return line === undefined ? `${page}: ${message}` : `${page}:${line}:${column} ${message}`;
}
