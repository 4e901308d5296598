import { textOf, timeout } from '../load/http.js';
import type { LoadError } from '../load/load-error.js';
import type { Answer } from './place.js';

/** The bytes of a response. One that is too large for widgets is rejected with the same error. */
export async function bytesOf(response: Response): Promise<Uint8Array> {
  const copy = response.clone();
  try {
    await textOf(response);
  } catch (error) {
    // Otherwise the rest of the body would be buffered for it.
    copy.body?.cancel().catch(() => {});
    throw error;
  }
  return new Uint8Array(await copy.arrayBuffer());
}

/** How a report describes a failed request. */
export function failureInWords({ reason, message, cause }: LoadError, response?: Response): string {
  switch (reason) {
    case 'refused':
      return `status ${response!.status}`;
    case 'timeout':
      return `none within ${timeout / 1000} seconds`;
    case 'malformed':
      return `one that ${message}`;
    default: {
      const { cause: inner, message: text } = cause as Error;
      return `none: ${(inner as { code?: string } | undefined)?.code ?? text}`;
    }
  }
}

/** The outcome where no response was usable. */
export const failed = (found: string): Answer => ({
  missing: false,
  misfits: [{ path: '$', expected: 'a response', found }],
  remarks: [],
});
