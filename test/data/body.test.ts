import { expect } from '@open-wc/testing';
import { bodyOf } from '../../src/data/body.js';
import { failureOf } from '../support/data-failure.js';

const megabyte = new Uint8Array(1_000_000).fill(97);

/** An answer of this many megabytes, and how many of them were asked for. */
function answerOf(megabytes: number) {
  let sent = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (sent === megabytes) return controller.close();
    sent++;
    controller.enqueue(megabyte);
  };
  const response = new Response(new ReadableStream({ pull }, { highWaterMark: 0 }));
  return { response, sent: () => sent };
}

describe('the body of an answer', () => {
  it('is read to its end', async () => {
    expect(await bodyOf(answerOf(4).response)).to.have.length(4_000_000);
    expect(await bodyOf(new Response('é€😀'))).to.equal('é€😀');
    expect(await bodyOf(new Response(null))).to.equal('');
  });

  it('is refused when it turns out to be too large, and the rest is not fetched', async () => {
    const { response, sent } = answerOf(1000);
    const { reason, message } = await failureOf(() => bodyOf(response));
    expect(reason).to.equal('malformed');
    expect(message).to.equal('is larger than 4 MB, which is more than is read');
    expect(sent()).to.be.lessThan(10);
  });

  it('is not fetched where its server says that it is too large', async () => {
    const { response, sent } = answerOf(1000);
    const declared = new Response(response.body, { headers: { 'content-length': '4000001' } });
    expect((await failureOf(() => bodyOf(declared))).message).to.include('larger than 4 MB');
    expect(sent()).to.equal(0);
  });

  it('keeps signs whole that come in two pieces, and shows broken ones as such', async () => {
    const bytes = new TextEncoder().encode('😀');
    const pieces = [bytes.slice(0, 2), bytes.slice(2), new Uint8Array([0xff])];
    const stream = new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });
    expect(await bodyOf(new Response(stream))).to.equal('😀\ufffd');
  });

  it('is had from what a page answers in place of a response', async () => {
    const less = { text: () => Promise.resolve('{}') } as Response;
    expect(await bodyOf(less)).to.equal('{}');
  });
});
