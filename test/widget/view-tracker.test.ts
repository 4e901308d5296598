import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { LitElement } from 'lit';
import { ViewTracker } from '../../src/widget/visibility.js';
import { devtools } from '../support/commands.js';
import { waitUntil } from '../support/wait-until.js';

class HostElement extends LitElement {
  readonly seen = new ViewTracker(this, 300);
  views = 0;

  constructor() {
    super();
    this.addEventListener('cw-view', () => this.views++);
  }
}
customElements.define('seen-host', HostElement);

/** A host of some height, so far below the top of the screen. */
async function placed({ height, top }: { height: number; top: number }) {
  const el = await fixture<HostElement>(html`<seen-host></seen-host>`);
  Object.assign(el.style, { position: 'fixed', insetInline: '0', top: `${top}px`, height: `${height}px` });
  el.seen.watch();
  return el;
}

/** Puts the browser's window out of the reader's sight, or back. */
async function setWindow(windowState: 'minimized' | 'normal') {
  const changed = oneEvent(document, 'visibilitychange');
  const { windowId } = await command<{ windowId: number }>('Browser.getWindowForTarget');
  await command('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  await changed;
}

const command = <Answer>(method: string, params = {}) => devtools(method, params) as Promise<Answer>;

/** Longer than what makes a view here. */
const aWhile = () => aTimeout(600);

describe('Seen', () => {
  it('tells once that content has been in view for a while', async () => {
    const el = await placed({ height: 100, top: 0 });
    expect(el.views).to.equal(0);
    await oneEvent(el, 'cw-view');
    el.parentElement!.append(el);
    await aWhile();
    expect(el.views).to.equal(1);
  });

  it('tells again of other content', async () => {
    const el = await placed({ height: 100, top: 0 });
    await oneEvent(el, 'cw-view');
    el.seen.watch();
    await oneEvent(el, 'cw-view');
    expect(el.views).to.equal(2);
  });

  it('gives other content its whole time in view', async () => {
    const el = await placed({ height: 100, top: 0 });
    await aTimeout(200);
    expect(el.views).to.equal(0);
    const since = performance.now();
    el.seen.watch();
    await oneEvent(el, 'cw-view');
    expect(performance.now() - since).to.be.at.least(299);
  });

  it('needs half of the widget in view, or half of the screen full of it', async () => {
    const [hidden, nearly, half, tall, low, endless] = await Promise.all([
      placed({ height: 100, top: innerHeight + 10 }),
      placed({ height: 100, top: innerHeight - 40 }),
      placed({ height: 100, top: innerHeight - 50 }),
      placed({ height: 5 * innerHeight, top: 0.4 * innerHeight }),
      placed({ height: 5 * innerHeight, top: 0.6 * innerHeight }),
      placed({ height: 30 * innerHeight, top: innerHeight - 20 }),
    ]);
    await nextFrame();
    await nextFrame();
    endless.style.top = `${0.2 * innerHeight}px`;
    await aWhile();
    const views = [hidden, nearly, half, tall, low, endless].map(({ views }) => views);
    expect(views).to.deep.equal([0, 0, 1, 1, 0, 1]);
  });

  it('does not tell of what was in view too briefly, or left the page', async () => {
    const [scrolled, removed, moved] = await Promise.all([
      placed({ height: 100, top: 0 }),
      placed({ height: 100, top: 0 }),
      placed({ height: 100, top: 0 }),
    ]);
    await nextFrame();
    await nextFrame();
    scrolled.style.top = '-200px';
    removed.remove();
    moved.parentElement!.append(moved);
    await aWhile();
    expect([scrolled, removed, moved].map(({ views }) => views)).to.deep.equal([0, 0, 1]);
  });

  it('leaves no listener on the page once it is out of view', async () => {
    const listeners = new Set<unknown>();
    try {
      document.addEventListener = (...[type, listener]: [string, unknown]) =>
        type === 'visibilitychange' && listeners.add(listener);
      document.removeEventListener = (...[, listener]: [string, unknown]) => listeners.delete(listener);
      const el = await placed({ height: 100, top: 0 });
      await waitUntil(() => listeners.size === 1);
      el.remove();
      expect([...listeners]).to.deep.equal([]);
    } finally {
      // What stands in for the methods of all documents goes.
      Reflect.deleteProperty(document, 'addEventListener');
      Reflect.deleteProperty(document, 'removeEventListener');
    }
  });

  it('does not count a page in the background, and begins anew when the reader comes back', async () => {
    const el = await placed({ height: 100, top: 0 });
    await nextFrame();
    await nextFrame();
    await setWindow('minimized');
    expect(document.visibilityState).to.equal('hidden');
    await aWhile();
    expect(el.views).to.equal(0);
    await setWindow('normal');
    await oneEvent(el, 'cw-view');
  });

  it('tells of nothing before there is content', async () => {
    const el = await fixture<HostElement>(html`<seen-host></seen-host>`);
    el.style.display = 'block';
    el.style.height = '100px';
    await aWhile();
    expect(el.views).to.equal(0);
  });
});
