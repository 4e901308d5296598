import { DataError } from './data-error.js';

/** Bytes that a document may have, unpacked: far more than a reader could read, and soon parsed. */
const largest = 4_000_000;

/** The text of an answer. One that is too large is refused as soon as that shows, before it is all there. */
export async function bodyOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  // What a page's own `fetch` answers may be less than a response.
  if (!reader) return response.text();
  const refuse = () => {
    reader.cancel().catch(() => {});
    return new DataError('malformed', `is larger than ${largest / 1e6} MB, which is more than is read`);
  };
  if (Number(response.headers.get('content-length')) > largest) throw refuse();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > largest) throw refuse();
    text += decoder.decode(value, { stream: true });
  }
}
