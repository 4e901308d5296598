import { expect, fixture, html } from '@open-wc/testing';
import type { WageSummaryElement } from '../../src/elements/wage-summary.js';
import '../../src/entries/wage-summary.js';
import { recordRequests } from '../support/record-requests.js';
import { career, carried, parts, textOf } from '../support/show.js';

// As a server writes it; test/ssr has every widget and state from the server itself, and the built files.
describe('content that is there before the widget', () => {
  const requests = recordRequests();

  it('stays, node by node, and lives', async () => {
    const { el, base, row } = await taken(await written());
    expect(el.shadowRoot!.querySelector('[part=base]')).to.equal(base);
    expect(parts(el, 'row')[0]).to.equal(row);
    // Those of the test itself.
    expect(requests).to.have.length(2);
    el.heading = 'Other words';
    await el.updateComplete;
    expect(textOf(el.shadowRoot!.querySelector('[part=heading]'))).to.equal('Other words');
    expect(parts(el, 'row')[0]).to.equal(row);
  });

  it('gets the words that the widget would say now', async () => {
    const { el, base } = await taken((await written()).replace('Healthcare Social Workers</', 'Somebody</'));
    expect(el.shadowRoot!.querySelector('[part=base]')).to.equal(base);
    expect(parts(el, 'job')[0]!.textContent).to.include('Healthcare Social Workers');
  });

  it('gives way where it is another than the widget would draw', async () => {
    const { el, base } = await taken('<div part="base"><p>Of another version</p></div>');
    expect(base.isConnected).to.equal(false);
    expect(parts(el, 'row')).to.have.length(6);
    expect(el.shadowRoot!.textContent).not.to.include('Of another version');
  });
});

/** What a widget of this page draws. */
async function written(): Promise<string> {
  const el = document.createElement('wage-summary');
  el.data = await carried(`careers/${career}/wages.json`);
  const page = await fixture(html`<div>${el}</div>`);
  await el.settled();
  const { innerHTML } = el.shadowRoot!;
  page.remove();
  return innerHTML;
}

/** A widget whose shadow root has come with the page, once it has taken it over. */
async function taken(content: string) {
  const document = JSON.stringify(await carried(`careers/${career}/wages.json`));
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.setHTMLUnsafe(`<wage-summary career=${career}>
    <template shadowrootmode="open"><style></style>${content}</template>
    <script type="application/json" data-prerendered>${document.replaceAll('<', '\\u003c')}</script>
  </wage-summary>`);
  // Not every engine does so by itself.
  customElements.upgrade(page);
  const el = page.querySelector<WageSummaryElement>('wage-summary')!;
  const base = el.shadowRoot!.querySelector('[part=base]')!;
  const row = el.shadowRoot!.querySelector('[part=row]');
  await el.settled();
  return { el, base, row };
}
