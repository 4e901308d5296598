import { expect, fixture, html } from '@open-wc/testing';
import { css, html as template, LitElement } from 'lit';
import { tokens } from '../../src/widget/tokens.js';

class HostElement extends LitElement {
  static override styles = [
    tokens,
    css`
      p {
        color: var(--_accent);
        background: var(--_surface);
      }
    `,
  ];

  override render() {
    return template`<p>Actors</p>`;
  }
}
customElements.define('tokens-host', HostElement);

/** The styles of some text in a widget, with a theme and the settings of the page around it. */
async function styled(theme: string | null, settings: Record<string, string> = {}) {
  const page = await fixture<HTMLElement>(html`<div><tokens-host></tokens-host></div>`);
  for (const [name, value] of Object.entries(settings)) page.style.setProperty(name, value);
  const el = page.querySelector<HostElement>('tokens-host')!;
  if (theme) el.setAttribute('theme', theme);
  await el.updateComplete;
  return getComputedStyle(el.shadowRoot!.querySelector('p')!);
}

describe('tokens', () => {
  it("take a page's setting from anywhere above, in every theme", async () => {
    for (const theme of [null, 'inherit', 'light', 'dark', 'auto']) {
      const { color, backgroundColor } = await styled(theme, {
        '--cw-accent': 'rgb(1, 2, 3)',
        '--cw-surface': 'red',
      });
      expect(color, `${theme}`).to.equal('rgb(1, 2, 3)');
      expect(backgroundColor, `${theme}`).to.equal('rgb(255, 0, 0)');
    }
  });

  it("follow the page's own color where nothing is set", async () => {
    const [dark, light] = [await styled(null, { color: 'black' }), await styled(null, { color: 'white' })];
    expect(dark.color).to.not.equal(light.color);
    expect(dark.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('are light or dark where the page says so, whatever the page is', async () => {
    for (const scheme of ['light', 'dark']) {
      const settings = { 'color-scheme': scheme };
      expect((await styled('light', settings)).backgroundColor, scheme).to.equal('rgb(255, 255, 255)');
      expect((await styled('dark', settings)).backgroundColor, scheme).to.equal('rgb(23, 25, 30)');
    }
  });
});
