import { expect } from '@open-wc/testing';
import { pause, untilInFront } from '../../src/data/turn.js';
import { failureOf } from '../support/data-failure.js';

const soon = () => new Promise<string>(resolve => setTimeout(() => resolve('soon'), 50));

/** Lets the page seem to be out of sight, or the device offline, as a browser would tell it. */
function pretend(target: object, name: string, value: unknown): () => void {
  Object.defineProperty(target, name, { configurable: true, get: () => value });
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
    expect((await turn).message).to.include('nobody waits for it');
  });

  it('does not come while the device is offline', async () => {
    restore.push(pretend(navigator, 'onLine', false));
    expect((await failureOf(() => untilInFront())).reason).to.equal('offline');
  });

  it('comes without the rest of a pause for one who has left', async () => {
    const controller = new AbortController();
    const paused = pause(60_000, controller.signal);
    controller.abort();
    await paused;
  });
});
