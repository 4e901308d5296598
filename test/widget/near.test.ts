import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Near } from '../../src/widget/visibility.js';

class HostElement extends LitElement {
  readonly near = new Near(this);
  /** Whether it was near, at each update. */
  readonly updates: boolean[] = [];

  protected override willUpdate() {
    this.near.watch();
  }

  protected override updated() {
    this.updates.push(this.near.reached);
  }
}
customElements.define('near-host', HostElement);

/** A host so many screens below the top of the page. */
async function below(screens: number) {
  const page = await fixture<HTMLElement>(
    html`<div>
      <div class="above"></div>
      <near-host></near-host>
      <div class="below"></div>
    </div>`,
  );
  page.querySelector<HTMLElement>('.above')!.style.blockSize = `${screens * innerHeight}px`;
  page.querySelector<HTMLElement>('.below')!.style.blockSize = `${screens * innerHeight}px`;
  return page.querySelector<HostElement>('near-host')!;
}

/** Waits until the browser has told all observers of an element where it is. */
const observed = (el: Element) =>
  new Promise<void>(resolve => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      // Observers are told in no order, but all before the next frame.
      requestAnimationFrame(() => resolve());
    });
    observer.observe(el);
  });

describe('Near', () => {
  afterEach(() => window.scrollTo(0, 0));

  it('is reached at once in the viewport', async () => {
    const el = await below(0);
    await observed(el);
    expect(el.near.reached).to.equal(true);
  });

  it('is reached one screen before the viewport', async () => {
    const el = await below(1.5);
    await observed(el);
    expect(el.near.reached).to.equal(true);
  });

  it('is not reached further away, until the reader comes near', async () => {
    const el = await below(5);
    await observed(el);
    expect(el.near.reached).to.equal(false);
    window.scrollTo(0, 3.5 * innerHeight);
    await observed(el);
    expect(el.near.reached).to.equal(true);
  });

  it('has the widget update when it is reached, and stays reached', async () => {
    const el = await below(5);
    await observed(el);
    expect(el.updates).to.deep.equal([false]);
    el.scrollIntoView();
    await observed(el);
    await el.updateComplete;
    expect(el.updates).to.deep.equal([false, true]);
    window.scrollTo(0, 0);
    el.parentElement!.append(el);
    await observed(el);
    expect(el.near.reached).to.equal(true);
    expect(el.updates).to.deep.equal([false, true]);
  });

  it('does not watch a widget that has left the page', async () => {
    const el = await below(5);
    const page = el.parentElement!;
    el.remove();
    page.querySelector<HTMLElement>('.above')!.style.blockSize = '0';
    await observed(page);
    expect(el.near.reached).to.equal(false);
    page.append(el);
    page.querySelector<HTMLElement>('.below')!.style.blockSize = '0';
    await observed(el);
    expect(el.near.reached).to.equal(true);
  });
});
