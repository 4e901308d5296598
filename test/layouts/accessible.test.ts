import { aTimeout, expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { devtools, sendKeys } from '../support/commands.js';
import { everyState } from '../support/every-state.js';
import { everyWidget } from '../support/every-widget.js';
import { parts } from '../support/show.js';

const presets = ['editorial', 'campus', 'minimal', 'bold'];

describe('a preset', () => {
  for (const scheme of ['light', 'dark']) {
    it(`is accessible in every state (${scheme})`, async () => {
      const page = await everyState();
      const loading = await fixture(
        html`<wage-summary range loading="eager" src="/__fault/hang"></wage-summary>`,
      );
      page.append(loading);
      page.style.cssText += `; color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
      for (const preset of presets) {
        for (const el of page.children) el.setAttribute('theme', preset);
        await aTimeout(0);
        await expect(page).to.be.accessible({ ignoredRules: ['landmark-unique'] });
      }
    }).timeout(60_000);
  }

  it('tells the chosen tab from the others in forced colors', async () => {
    const { widgets } = await everyWidget();
    const forced = (value: string) =>
      devtools('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await forced('active');
    for (const preset of ['inherit', ...presets]) {
      widgets[0]!.setAttribute('theme', preset);
      const [chosen, other] = parts(widgets[0]!, 'tab').map(tab => getComputedStyle(tab).borderBottomColor);
      expect(chosen, preset).to.not.equal(other);
    }
    await forced('none');
  });

  it('shows where the focus is', async () => {
    const { widgets } = await everyWidget();
    for (const preset of presets) {
      widgets[0]!.setAttribute('theme', preset);
      const [first] = parts(widgets[0]!, 'tab');
      first!.focus();
      await sendKeys({ press: 'ArrowRight' });
      const chosen = widgets[0]!.shadowRoot.activeElement as HTMLElement;
      expect(chosen === first, preset).to.equal(false);
      expect(chosen.getAttribute('aria-selected'), preset).to.equal('true');
      expect(getComputedStyle(chosen).outlineStyle, preset).to.equal('solid');
      await sendKeys({ press: 'Home' });
      expect(widgets[0]!.shadowRoot.activeElement === first, preset).to.equal(true);
    }
  });
});
