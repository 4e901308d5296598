import { expect } from '@open-wc/testing';
import { SharedAnswer } from '../../src/data/shared-answer.js';

/** An answer that comes, or not, when the test says so. */
function asked() {
  let signal!: AbortSignal;
  let give!: (text: string) => void;
  let refuse!: (error: Error) => void;
  const answer = new SharedAnswer<string>(given => {
    signal = given;
    return new Promise((resolve, reject) => {
      give = resolve;
      refuse = reject;
    });
  });
  return { answer, signal, give, refuse };
}

describe('an answer that several wait for', () => {
  it('is the same for all', async () => {
    const { answer, give } = asked();
    const waiting = [answer.join(), answer.join(new AbortController().signal)];
    give('here');
    expect(await Promise.all(waiting)).to.deep.equal(['here', 'here']);
    expect(answer.failedAt).to.equal(undefined);
  });

  it('is asked for until the last one has left, and no longer', () => {
    const { answer, signal } = asked();
    const [one, other] = [new AbortController(), new AbortController()];
    void answer.join(one.signal);
    void answer.join(other.signal);
    one.abort();
    expect(answer.isGivenUp).to.equal(false);
    expect(signal.aborted).to.equal(false);
    other.abort();
    expect(answer.isGivenUp).to.equal(true);
    expect(signal.aborted).to.equal(true);
  });

  it('is asked for as long as one waits who cannot leave', () => {
    const { answer } = asked();
    const controller = new AbortController();
    void answer.join();
    void answer.join(controller.signal);
    controller.abort();
    expect(answer.isGivenUp).to.equal(false);
  });

  it('tells when it failed, and fails for all', async () => {
    const { answer, refuse } = asked();
    const before = Date.now();
    const failures = [answer.join(), answer.join()].map(one => one.catch((error: Error) => error.message));
    refuse(new Error('gone'));
    expect(await Promise.all(failures)).to.deep.equal(['gone', 'gone']);
    expect(answer.failedAt).to.be.within(before, Date.now());
  });
});
