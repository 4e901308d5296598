import { typeRemark } from '../../src/check/headers.js';
import type { Answer, Place } from '../../src/check/place.js';
import { bytesOf, failed, failureInWords } from '../../src/check/response.js';
import { anonymous, request } from '../../src/load/http.js';
import type { LoadError } from '../../src/load/load-error.js';

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
    const url = this.locate(path);
    let response: Response | undefined;
    try {
      const bytes = await request(url, bytesOf, {
        send: async signal => (response = await fetch(url, { ...anonymous, signal })),
      });
      const remark = typeRemark(response!.headers);
      return { bytes, missing: false, misfits: [], remarks: remark ? [remark] : [] };
    } catch (error) {
      const { reason } = error as LoadError;
      if (reason === 'missing') return { missing: true, misfits: [], remarks: [] };
      return failed(reason === 'unreachable' ? unreadable : failureInWords(error as LoadError, response));
    }
  }

  list(): undefined {}
}

const unreadable =
  'none that a page of another site may read: the server is out of reach, or does not send Access-Control-Allow-Origin: *';
