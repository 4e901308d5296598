import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement, html as template } from 'lit';
import { HeightLock } from '../../src/widget/height-lock.js';
import { waitUntil } from '../support/wait-until.js';

class HostElement extends LitElement {
  readonly reserve = new HeightLock(this);

  override render() {
    return template`<div class="held"><div><slot></slot></div></div>`;
  }

  get frame() {
    return this.renderRoot.querySelector<HTMLElement>('.held')!;
  }
}
customElements.define('reserve-host', HostElement);

/** A host as high as a skeleton, in view or as far above or below as the page says. */
async function skeleton(top = 0, width = 300) {
  const el = await fixture<HostElement>(html`<reserve-host><p></p></reserve-host>`);
  Object.assign(el.style, { position: 'fixed', top: `${top}px`, width: `${width}px`, display: 'block' });
  setHeight(el, 200);
  return el;
}

const setHeight = (el: HostElement, pixels: number) => {
  Object.assign(el.querySelector('p')!.style, { margin: '0', height: `${pixels}px` });
};

const height = (el: HostElement) => el.frame.getBoundingClientRect().height;

describe('Reserve', () => {
  it('keeps the frame as high as it was, while the reader looks', async () => {
    const el = await skeleton();
    el.reserve.hold();
    setHeight(el, 50);
    await nextFrame();
    await nextFrame();
    expect(height(el)).to.equal(200);
  });

  it('lets content be higher', async () => {
    const el = await skeleton();
    el.reserve.hold();
    setHeight(el, 500);
    expect(height(el)).to.equal(500);
  });

  it('lets the content have its own height once it is below the view', async () => {
    const el = await skeleton();
    el.reserve.hold();
    setHeight(el, 50);
    await nextFrame();
    el.style.top = `${innerHeight + 100}px`;
    await waitUntil(() => height(el) === 50);
  });

  it('lets the content have its own height where it ends below the view', async () => {
    const el = await skeleton(innerHeight - 100);
    setHeight(el, 400);
    el.reserve.hold();
    setHeight(el, 150);
    await waitUntil(() => height(el) === 150);
  });

  it('keeps the frame where the end of its content is in view, and the end of the frame is not', async () => {
    const el = await skeleton(innerHeight - 100);
    el.reserve.hold();
    setHeight(el, 50);
    await nextFrame();
    await nextFrame();
    expect(height(el)).to.equal(200);
  });

  it('holds up what stands below it when the reader has scrolled past', async () => {
    const el = await skeleton();
    el.reserve.hold();
    setHeight(el, 50);
    el.style.top = '-1000px';
    await nextFrame();
    await nextFrame();
    expect(height(el)).to.equal(200);
    const passed = await skeleton(-1000);
    passed.reserve.hold();
    setHeight(passed, 50);
    expect(height(passed)).to.equal(200);
  });

  it('lets the content have its own height in another width', async () => {
    const el = await skeleton();
    el.reserve.hold();
    setHeight(el, 50);
    await nextFrame();
    el.style.width = '200px';
    await waitUntil(() => height(el) === 50);
  });

  it('holds nothing that is below the view, or not there', async () => {
    const below = await skeleton(innerHeight + 1);
    below.reserve.hold();
    setHeight(below, 50);
    expect(height(below)).to.equal(50);
    const hidden = await skeleton();
    hidden.style.display = 'none';
    hidden.reserve.hold();
    expect(hidden.frame.style.minBlockSize).to.equal('');
  });

  it('holds the height of the time it was last asked', async () => {
    const el = await skeleton();
    el.reserve.hold();
    setHeight(el, 120);
    el.reserve.hold();
    setHeight(el, 50);
    expect(height(el)).to.equal(120);
  });

  it('holds the height of another width, where it is asked in that', async () => {
    const el = await skeleton();
    el.reserve.hold();
    el.style.width = '200px';
    el.reserve.hold();
    setHeight(el, 50);
    await nextFrame();
    await nextFrame();
    expect(height(el)).to.equal(200);
  });

  it('lets go when it is told to, and when the widget leaves the page', async () => {
    for (const letGo of [(el: HostElement) => el.reserve.release(), (el: HostElement) => el.remove()]) {
      const el = await skeleton();
      el.reserve.hold();
      letGo(el);
      expect(el.frame.style.minBlockSize).to.equal('');
    }
  });

  it('has nothing to hold before the first render', () => {
    const el = new HostElement();
    el.reserve.hold();
    el.reserve.release();
    expect(el.shadowRoot).to.equal(null);
  });
});
