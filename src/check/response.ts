import { textOf, timeout } from '../load/http.js';
import type { LoadError } from '../load/load-error.js';
import type { Answer } from './place.js';

/** The bytes of a response, which tell more than its text. One that is too large for widgets is refused as by them. */
export async function bytesOf(response: Response): Promise<Uint8Array> {
  const copy = response.clone();
  try {
    await textOf(response);
  } catch (error) {
    // Else the rest would be kept for it.
    copy.body?.cancel().catch(() => {});
    throw error;
  }
  return new Uint8Array(await copy.arrayBuffer());
}

/** What a report says where a request failed. */
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

/** In place of an answer, what there was. */
export const failed = (found: string): Answer => ({
  missing: false,
  misfits: [{ path: '$', expected: 'an answer', found }],
  remarks: [],
});
