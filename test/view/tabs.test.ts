import { expect, fixture, html } from '@open-wc/testing';
import { html as template, LitElement } from 'lit';
import type { TabEvent } from '../../src/widget/events.js';
import { Tabs } from '../../src/view/tabs.js';
import { sendKeys } from '../support/commands.js';

class HostElement extends LitElement {
  static override properties = { names: { attribute: false } };
  declare names: string[];
  readonly tabs = new Tabs(this);

  override render() {
    const tabs = this.names.map(name => ({
      name,
      label: name.toUpperCase(),
      content: template`<p>${name}</p>`,
      heading: template`<h3>${name}</h3>`,
    }));
    return this.tabs.render(tabs, 'Lists');
  }
}
customElements.define('tabs-host', HostElement);

/** Three tabs on a page, and the names of those that were chosen. */
async function shown(names = ['a', 'b', 'c']) {
  const el = await fixture<HostElement>(html`<tabs-host .names=${names}></tabs-host>`);
  const heard: string[] = [];
  el.addEventListener('cw-tab', ({ list }: TabEvent) => heard.push(list));
  const root = el.shadowRoot!;
  const tabs = () => [...root.querySelectorAll<HTMLElement>("[role='tab']")];
  const chosen = () => root.querySelector("[role='tab'][aria-selected='true']")!.textContent.trim();
  const open = () => [...root.querySelectorAll("[role='tabpanel']:not([hidden]) p")].map(p => p.textContent);
  return { el, root, heard, tabs, chosen, open };
}

/** Presses keys one after another, and lets the tabs follow. */
async function press(...keys: string[]) {
  for (const key of keys) await sendKeys({ press: key });
}

describe('Tabs', () => {
  it('show the first of the lists', async () => {
    const { chosen, open } = await shown();
    expect(chosen()).to.equal('A');
    expect(open()).to.deep.equal(['a']);
  });

  it('show the list of the tab that is chosen, and say so once', async () => {
    const { el, tabs, chosen, open, heard } = await shown();
    tabs()[0]!.click();
    expect(heard).to.deep.equal([]);
    tabs()[1]!.click();
    await el.updateComplete;
    tabs()[1]!.click();
    await el.updateComplete;
    expect(chosen()).to.equal('B');
    expect(open()).to.deep.equal(['b']);
    expect(heard).to.deep.equal(['b']);
  });

  it('are one stop of the Tab key; arrow keys go around, Home and End to the ends', async () => {
    const { root, tabs, heard } = await shown();
    expect(tabs().map(tab => tab.tabIndex)).to.deep.equal([0, -1, -1]);
    tabs()[0]!.focus();
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End');
    expect(heard).to.deep.equal(['b', 'c', 'a', 'c', 'a', 'c']);
    expect(root.activeElement?.textContent.trim()).to.equal('C');
    expect(tabs().map(tab => tab.tabIndex)).to.deep.equal([-1, -1, 0]);
  });

  it('follow the arrows of a page that reads from right to left', async () => {
    const { el, tabs, heard } = await shown();
    el.dir = 'rtl';
    tabs()[0]!.focus();
    await press('ArrowLeft', 'ArrowLeft', 'ArrowRight');
    expect(heard).to.deep.equal(['b', 'c', 'b']);
  });

  it('leave all other keys to the browser', async () => {
    const { tabs, heard } = await shown();
    const events = ['ArrowDown', 'ArrowUp', 'a', 'PageDown'].map(key => ({ key }));
    const held = ['ctrlKey', 'metaKey', 'altKey'].map(modifier => ({ key: 'ArrowRight', [modifier]: true }));
    for (const init of [...events, ...held]) {
      const event = new KeyboardEvent('keydown', {
        ...init,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      expect(tabs()[0]!.dispatchEvent(event), init.key).to.equal(true);
    }
    expect(heard).to.be.empty;
  });

  it('are tied to their lists by ids', async () => {
    const { root, tabs } = await shown();
    for (const tab of tabs()) {
      const panel = root.getElementById(tab.getAttribute('aria-controls')!)!;
      expect(panel.getAttribute('aria-labelledby')).to.equal(tab.id);
      expect(panel.querySelector('p')!.textContent.toUpperCase()).to.equal(tab.textContent.trim());
    }
    expect(root.querySelector("[role='tablist']")!.getAttribute('aria-label')).to.equal('Lists');
  });

  it('keep to the chosen list wherever it moves, and to the first where it is gone', async () => {
    const { el, tabs, open } = await shown();
    tabs()[1]!.click();
    el.names = ['b', 'c', 'a'];
    await el.updateComplete;
    expect(open()).to.deep.equal(['b']);
    el.names = ['c', 'a'];
    await el.updateComplete;
    expect(open()).to.deep.equal(['c']);
  });
});
