import { expect } from '@open-wc/testing';
import { textOf } from '../../src/load/http.js';
import { failureOf } from '../support/data-failure.js';

const megabyte = new Uint8Array(1_000_000).fill(97);

/** A response of so many megabytes, and how many of them have been sent. */
function responseOf(megabytes: number) {
  let sent = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (sent === megabytes) return controller.close();
    sent++;
    controller.enqueue(megabyte);
  };
  const response = new Response(new ReadableStream({ pull }, { highWaterMark: 0 }));
  return { response, sent: () => sent };
}

describe('textOf', () => {
  it('reads a response to its end', async () => {
    expect(await textOf(responseOf(4).response)).to.have.length(4_000_000);
    expect(await textOf(new Response('é€😀'))).to.equal('é€😀');
    expect(await textOf(new Response(null))).to.equal('');
  });

  it('refuses a response that turns out to be too large, and fetches no more of it', async () => {
    const { response, sent } = responseOf(1000);
    const { reason, message } = await failureOf(() => textOf(response));
    expect(reason).to.equal('malformed');
    expect(message).to.equal('is larger than 4 MB, the largest size that is read');
    expect(sent()).to.be.lessThan(10);
  });

  it('fetches nothing where the server says that the response is too large', async () => {
    const { response, sent } = responseOf(1000);
    const declared = new Response(response.body, { headers: { 'content-length': '4000001' } });
    expect((await failureOf(() => textOf(declared))).message).to.include('larger than 4 MB');
    expect(sent()).to.equal(0);
  });

  it('keeps characters whole that come in two pieces, and shows broken ones as such', async () => {
    const bytes = new TextEncoder().encode('😀');
    const pieces = [bytes.slice(0, 2), bytes.slice(2), new Uint8Array([0xff])];
    const stream = new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });
    expect(await textOf(new Response(stream))).to.equal('😀\ufffd');
  });

  it('shows a character of which the end is missing as a broken one', async () => {
    const bytes = new TextEncoder().encode('A😀');
    expect(await textOf(new Response(bytes.slice(0, 4)))).to.equal('A\ufffd');
  });

  it('reads what the `fetch` of a page returns in place of a response', async () => {
    const less = { text: () => Promise.resolve('{}') } as Response;
    expect(await textOf(less)).to.equal('{}');
  });
});
