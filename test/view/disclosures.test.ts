import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Disclosures } from '../../src/view/disclosures.js';
import type { DisclosureEvent } from '../../src/widget/events.js';

class HostElement extends LitElement {
  readonly disclosures = new Disclosures(this);
  updates = 0;

  protected override updated() {
    this.updates++;
  }
}
customElements.define('disclosures-host', HostElement);

const shown = async () => fixture<HostElement>(html`<disclosures-host></disclosures-host>`);

describe('Disclosures', () => {
  it('are as they started until the reader says otherwise', async () => {
    const { disclosures } = await shown();
    expect(disclosures.isOpen('arts', true)).to.equal(true);
    expect(disclosures.isOpen('arts', false)).to.equal(false);
  });

  it('open and close, each for itself', async () => {
    const { disclosures } = await shown();
    disclosures.toggle('arts', 'Arts', true);
    expect(disclosures.isOpen('arts', false)).to.equal(true);
    expect(disclosures.isOpen('music', false)).to.equal(false);
    disclosures.toggle('arts', 'Arts', false);
    expect(disclosures.isOpen('arts', false)).to.equal(false);
  });

  it('have the widget show it, and say so', async () => {
    const el = await shown();
    const heard: DisclosureEvent[] = [];
    el.addEventListener('cw-toggle', event => heard.push(event));
    const { updates } = el;
    el.disclosures.toggle('arts', 'Arts', true);
    await el.updateComplete;
    expect(el.updates).to.equal(updates + 1);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include({ item: 'Arts', open: true });
  });

  it('start anew with other content: closed, and not drawn before they are open', async () => {
    const { disclosures } = await shown();
    disclosures.toggle('arts', 'Arts', true);
    expect(disclosures.isDrawn('arts', true)).to.equal(true);
    expect(disclosures.isDrawn('arts', false)).to.equal(true);
    disclosures.reset();
    expect(disclosures.isOpen('arts', false)).to.equal(false);
    expect(disclosures.isDrawn('arts', false)).to.equal(false);
  });

  it('draw nothing for paper once the widget has left the page', async () => {
    const el = await shown();
    el.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(el.disclosures.isDrawn('arts', false)).to.equal(false);
  });
});
