import type { Misfit } from '../../src/check/finding.js';
import { typeRemark } from '../../src/check/headers.js';
import type { Answer, Place } from '../../src/check/place.js';

const patience = 10_000;

/** An endpoint as this very page reads it, which is how a widget on another site does. */
export class EndpointPlace implements Place {
  readonly name: string;
  readonly parallel = 4;

  constructor(address: string) {
    this.name = address.endsWith('/') ? address : `${address}/`;
  }

  locate(path: string): string {
    return new URL(path, this.name).href;
  }

  async read(path: string): Promise<Answer> {
    try {
      const response = await fetch(this.locate(path), {
        credentials: 'omit',
        signal: AbortSignal.timeout(patience),
      });
      const { ok, status, headers } = response;
      if (status === 404 || status === 410) return { missing: true, misfits: [], remarks: [] };
      if (!ok) return failed(`status ${status}`);
      const remark = typeRemark(headers);
      return {
        bytes: new Uint8Array(await response.arrayBuffer()),
        missing: false,
        misfits: [],
        remarks: remark ? [remark] : [],
      };
    } catch (error) {
      return failed(
        (error as Error).name === 'TimeoutError' ? `none within ${patience / 1000} seconds` : unreadable,
      );
    }
  }

  list(): undefined {}
}

const unreadable =
  'none that a page of another site may read: the server is out of reach, or does not send Access-Control-Allow-Origin: *';

const failed = (found: string): Answer => ({
  missing: false,
  misfits: [{ path: '$', expected: 'an answer', found } satisfies Misfit],
  remarks: [],
});
