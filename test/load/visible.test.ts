import { expect } from '@open-wc/testing';
import { whenVisibleAndOnline } from '../../src/load/visible.js';
import { failureOf } from '../support/data-failure.js';

const soon = () => new Promise<string>(resolve => setTimeout(() => resolve('soon'), 50));

/** Makes the page seem to be hidden, or the device offline, as a browser would tell it. */
function pretend(target: object, name: string, value: unknown): () => void {
  Object.defineProperty(target, name, { configurable: true, value });
  return () => void Reflect.deleteProperty(target, name);
}

describe('whenVisibleAndOnline', () => {
  const restore: (() => void)[] = [];

  afterEach(() => {
    for (const one of restore.splice(0)) one();
  });

  it('resolves at once while the page is visible and the device online', async () => {
    await whenVisibleAndOnline();
  });

  it('resolves when the page becomes visible', async () => {
    restore.push(pretend(document, 'hidden', true));
    const visible = whenVisibleAndOnline().then(() => 'visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await Promise.race([visible, soon()])).to.equal('soon');
    restore.pop()!();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await visible).to.equal('visible');
  });

  it('throws where the signal aborts meanwhile, or has aborted', async () => {
    restore.push(pretend(document, 'hidden', true));
    const controller = new AbortController();
    const waiting = failureOf(() => whenVisibleAndOnline(controller.signal));
    controller.abort();
    for (const error of [await waiting, await failureOf(() => whenVisibleAndOnline(controller.signal))]) {
      expect(error.reason).to.equal('unreachable');
      expect(error.message).to.equal('aborted: no widget is waiting');
    }
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
    await whenVisibleAndOnline();
    expect(listening).to.be.empty;

    restore.push(pretend(document, 'hidden', true));
    const controller = new AbortController();
    const one = whenVisibleAndOnline();
    const another = failureOf(() => whenVisibleAndOnline(controller.signal));
    expect(listening).to.have.length(4);
    controller.abort();
    await another;
    expect(listening).to.have.length(2);
    restore.pop()!();
    document.dispatchEvent(new Event('visibilitychange'));
    await one;
    expect(listening).to.be.empty;
  });

  it('throws while the device is offline', async () => {
    restore.push(pretend(navigator, 'onLine', false));
    const { reason, message } = await failureOf(() => whenVisibleAndOnline());
    expect(reason).to.equal('offline');
    expect(message).to.include('the device is offline');
  });
});
