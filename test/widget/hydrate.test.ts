import { expect, fixture, html } from '@open-wc/testing';
import { repeated } from '../support/hostile.js';
import { recordRequests } from '../support/record-requests.js';
import { career, carried, parts, textOf, type AnyWidget } from '../support/show.js';

/** As many items as a long list shows. */
const limit = 150;

// As a server writes it; test/ssr has every widget and state from the server itself, and the built files.
describe('content that is there before the widget', () => {
  const requests = recordRequests();

  it('stays, node by node, and lives', async () => {
    const { el, base, row } = await taken(await written());
    expect(el.shadowRoot.querySelector('[part=base]')).to.equal(base);
    expect(parts(el, 'row')[0]).to.equal(row);
    // Those of the test itself.
    expect(requests).to.have.length(2);
    Object.assign(el, { heading: 'Other words' });
    await el.updateComplete;
    expect(textOf(el.shadowRoot.querySelector('[part=heading]'))).to.equal('Other words');
    expect(parts(el, 'row')[0]).to.equal(row);
  });

  it('stays where it is a long list', async () => {
    const json = repeated('related-careers', 150);
    const cards = await written('related-careers', json);
    const { el, base } = await taken(cards, 'related-careers', json);
    expect(el.shadowRoot.querySelector('[part=base]')).to.equal(base);
    expect(parts(el, 'card')).to.have.length(150);
  });

  it('gets the words that the widget would say now', async () => {
    const { el, base } = await taken((await written()).replace('Healthcare Social Workers</', 'Somebody</'));
    expect(el.shadowRoot.querySelector('[part=base]')).to.equal(base);
    expect(parts(el, 'job')[0]!.textContent).to.include('Healthcare Social Workers');
  });

  it('gives way where it is another than the widget would draw', async () => {
    const { el, base } = await taken('<div part="base"><p>Of another version</p></div>');
    expect(base.isConnected).to.equal(false);
    expect(parts(el, 'row')).to.have.length(6);
    expect(el.shadowRoot.textContent).not.to.include('Of another version');
  });
});

const wages = () => carried(`careers/${career}/wages.json`);

/** What a widget of this page draws. */
async function written(tag = 'wage-summary', json?: unknown): Promise<string> {
  const el = document.createElement(tag) as AnyWidget;
  Object.assign(el, { data: json ?? (await wages()), ...(json ? { limit } : {}) });
  const page = await fixture(html`<div>${el}</div>`);
  await el.settled();
  const { innerHTML } = el.shadowRoot;
  page.remove();
  return innerHTML;
}

/** A widget whose shadow root has come with the page, once it has taken it over. */
async function taken(content: string, tag = 'wage-summary', json?: unknown) {
  const document = JSON.stringify(json ?? (await wages()));
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.setHTMLUnsafe(`<${tag} career=${career} ${json ? `limit=${limit}` : ''}>
    <template shadowrootmode="open"><style></style>${content}</template>
    <script type="application/json" data-prerendered>${document.replaceAll('<', '\\u003c')}</script>
  </${tag}>`);
  // Not every engine does so by itself.
  customElements.upgrade(page);
  const el = page.querySelector<AnyWidget>(tag)!;
  const base = el.shadowRoot.querySelector('[part=base]')!;
  const row = el.shadowRoot.querySelector('[part=row]');
  await el.settled();
  return { el, base, row };
}
