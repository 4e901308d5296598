import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Disclosures } from '../../src/view/disclosures.js';
import { tree, type Branch } from '../../src/view/tree.js';
import { parts, textOf, texts } from '../support/show.js';
import { speaking } from '../support/speaking.js';

class HostElement extends LitElement {
  static override properties = { branches: { attribute: false } };
  declare branches: Branch[];
  readonly disclosures = new Disclosures(this);

  override render() {
    return ['first', 'second'].map(id => tree(this.branches, id, this.disclosures, speaking('en')));
  }
}
customElements.define('tree-host', HostElement);

const arts: Branch = {
  name: 'Arts',
  areas: [
    { name: 'Drama', areas: [{ name: 'Acting' }, { name: 'Directing' }] },
    { name: 'Music', areas: [] },
  ],
};
const leaves = (count: number): Branch[] =>
  Array.from({ length: count }, (_, index) => ({ name: `Area ${index}` }));

const shown = async (branches: Branch[]) =>
  fixture<HostElement>(html`<tree-host .branches=${branches}></tree-host>`);
const isOpen = (el: HostElement) => parts(el, 'toggle').map(toggle => toggle.ariaExpanded === 'true');

describe('tree', () => {
  it('has a button with the number within for each branch, and text for each leaf', async () => {
    const el = await shown([arts]);
    expect(texts(el, 'toggle').slice(0, 2)).to.deep.equal(['Arts (2)', 'Drama (2)']);
    const buttonless = parts(el, 'area').filter(area => !area.querySelector('button'));
    expect(buttonless.slice(0, 3).map(textOf)).to.deep.equal(['Acting', 'Directing', 'Music']);
  });

  it('starts open where it is short, closed where it is long', async () => {
    const atMost = await shown([{ name: 'All', areas: leaves(7) }]);
    expect(isOpen(atMost)).to.deep.equal([true, true]);
    const more = await shown([{ name: 'All', areas: [arts, ...leaves(3)] }]);
    expect(isOpen(more)).to.deep.equal([false, false]);
  });

  it('draws what is within a branch once that is open, and keeps it', async () => {
    const el = await shown([{ name: 'All', areas: [arts, ...leaves(3)] }]);
    expect(parts(el, 'area')).to.have.length(2);
    for (const count of [6, 6]) {
      parts(el, 'toggle')[0]!.click();
      await el.updateComplete;
      expect(texts(el, 'area')[0]).to.contain('Arts');
      expect(parts(el, 'area')).to.have.length(count);
    }
  });

  it('draws every branch for paper', async () => {
    const el = await shown([{ name: 'All', areas: [arts, ...leaves(3)] }]);
    dispatchEvent(new Event('beforeprint'));
    await el.updateComplete;
    expect(parts(el, 'area')).to.have.length(2 * 9);
  });

  it('shows what is within an open branch and hides it within a closed one', async () => {
    const el = await shown([arts]);
    const leaf = () => parts(el, 'area').find(area => textOf(area) === 'Acting')!;
    expect(leaf().checkVisibility()).to.equal(true);
    parts(el, 'toggle')[1]!.click();
    await el.updateComplete;
    expect(leaf().checkVisibility()).to.equal(false);
    parts(el, 'toggle')[1]!.click();
    await el.updateComplete;
    expect(leaf().checkVisibility()).to.equal(true);
  });

  it('opens and closes one branch and no other', async () => {
    const el = await shown([arts]);
    parts(el, 'toggle')[1]!.click();
    await el.updateComplete;
    expect(isOpen(el)).to.deep.equal([true, false, true, true]);
  });

  it('says which branch, and whether it is open now', async () => {
    const el = await shown([arts]);
    const heard: [string, boolean][] = [];
    el.addEventListener('cw-toggle', ({ item, open }) => heard.push([item, open]));
    for (let times = 0; times < 2; times++) {
      parts(el, 'toggle')[1]!.click();
      await el.updateComplete;
    }
    expect(heard).to.deep.equal([
      ['Drama', false],
      ['Drama', true],
    ]);
  });

  it('ties each button to its list, with ids that are unique', async () => {
    const el = await shown([arts]);
    const ids = parts(el, 'toggle').map(toggle => toggle.getAttribute('aria-controls')!);
    expect(new Set(ids).size).to.equal(4);
    for (const id of ids) expect(el.shadowRoot!.querySelectorAll(`ul#${id}`), id).to.have.length(1);
  });
});
