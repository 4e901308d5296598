import { expect } from '@open-wc/testing';
import { pause, untilInFront } from '../../src/data/turn.js';
import { failureOf } from '../support/data-failure.js';

const soon = () => new Promise<string>(resolve => setTimeout(() => resolve('soon'), 50));

/** Lets the page seem to be out of sight, or the device offline, as a browser would tell it. */
function pretend(target: object, name: string, value: unknown): () => void {
  Object.defineProperty(target, name, { configurable: true, value });
  return () => void Reflect.deleteProperty(target, name);
}

describe('a turn to ask', () => {
  const restore: (() => void)[] = [];

  afterEach(() => {
    for (const one of restore.splice(0)) one();
  });

  it('comes at once while the page is in front and the device online', async () => {
    await untilInFront();
  });

  it('comes when the page comes to the front', async () => {
    restore.push(pretend(document, 'hidden', true));
    const turn = untilInFront().then(() => 'turn');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await Promise.race([turn, soon()])).to.equal('soon');
    restore.pop()!();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await turn).to.equal('turn');
  });

  it('never comes for one who has left meanwhile', async () => {
    restore.push(pretend(document, 'hidden', true));
    const controller = new AbortController();
    const turn = failureOf(() => untilInFront(controller.signal));
    controller.abort();
    const { reason, message } = await turn;
    expect(reason).to.equal('unreachable');
    expect(message).to.include('nobody waits for it');
  });

  it('leaves nobody listening to the page', async () => {
    const listening: unknown[] = [];
    const addListener = document.addEventListener.bind(document);
    const removeListener = document.removeEventListener.bind(document);
    restore.push(
      pretend(document, 'addEventListener', (name: string, listener: () => void) => {
        listening.push(name, listener);
        addListener(name, listener);
      }),
      pretend(document, 'removeEventListener', (name: string, listener: () => void) => {
        if (listening.includes(name)) listening.splice(listening.indexOf(listener) - 1, 2);
        removeListener(name, listener);
      }),
    );
    await untilInFront();
    expect(listening).to.be.empty;

    restore.push(pretend(document, 'hidden', true));
    const controller = new AbortController();
    const [one, another] = [untilInFront(), failureOf(() => untilInFront(controller.signal))];
    expect(listening).to.have.length(4);
    controller.abort();
    await another;
    expect(listening).to.have.length(2);
    restore.pop()!();
    document.dispatchEvent(new Event('visibilitychange'));
    await one;
    expect(listening).to.be.empty;
  });

  it('does not come while the device is offline', async () => {
    restore.push(pretend(navigator, 'onLine', false));
    const { reason, message } = await failureOf(() => untilInFront());
    expect(reason).to.equal('offline');
    expect(message).to.include('the device is offline');
  });

  it('comes after a pause for one who stays', async () => {
    const began = performance.now();
    await pause(80, new AbortController().signal);
    expect(performance.now() - began).to.be.above(70);
  });

  it('comes without the rest of a pause for one who has left', async () => {
    const controller = new AbortController();
    const paused = pause(60_000, controller.signal);
    controller.abort();
    await paused;
  });
});
