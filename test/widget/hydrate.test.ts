import { expect, fixture, html } from '@open-wc/testing';
import { repeated } from '../support/hostile.js';
import { recordRequests } from '../support/record-requests.js';
import { career, carried, parts, textOf, type AnyWidget } from '../support/show.js';

/** As many items as a long list shows. */
const limit = 150;

// As a server writes it; test/ssr has every widget and state from the server itself, and the built files.
describe('content that is there before the widget', () => {
  const requests = recordRequests();

  it('becomes the widget’s own, once, and lives', async () => {
    const el = await hydrated(await written());
    expect(parts(el, 'base')).to.have.length(1);
    expect(parts(el, 'row')).to.have.length(6);
    // Those of the test itself.
    expect(requests).to.have.length(2);
    Object.assign(el, { heading: 'Other words' });
    await el.updateComplete;
    expect(parts(el, 'heading').map(textOf)).to.deep.equal(['Other words']);
  });

  it('keeps the element that gives it its styles, ahead of all else', async () => {
    const { el, settle } = await withContent(await written());
    const style = el.shadowRoot.firstChild;
    await settle();
    expect(el.shadowRoot.firstChild === style, 'is the first node').to.equal(true);
  });

  it('is told of once it is alone', async () => {
    const { el, settle } = await withContent(await written());
    let count = 0;
    el.addEventListener('cw-load', () => (count = parts(el, 'base').length));
    await settle();
    expect(count).to.equal(1);
  });

  it('may be a long list', async () => {
    const json = repeated('related-careers', 150);
    const el = await hydrated(await written('related-careers', json), 'related-careers', json);
    expect(parts(el, 'card')).to.have.length(150);
  });

  it('gets the words that the widget would say now', async () => {
    const el = await hydrated((await written()).replace('Healthcare Social Workers</', 'Somebody</'));
    expect(parts(el, 'job')[0]!.textContent).to.include('Healthcare Social Workers');
    expect(el.shadowRoot.textContent).not.to.include('Somebody');
  });

  it('gives way where it is another than the widget would draw', async () => {
    const el = await hydrated('<div part="base"><p>Of another version</p></div>');
    expect(parts(el, 'row')).to.have.length(6);
    expect(el.shadowRoot.textContent).not.to.include('Of another version');
  });

  it('keeps focus where it is, and the page hears nothing of it', async () => {
    const { el, page, settle } = await withContent(await written());
    const heard: string[] = [];
    for (const type of ['focusin', 'focusout', 'blur', 'focus'])
      page.addEventListener(type, () => heard.push(type), { capture: true });
    el.shadowRoot.querySelector<HTMLElement>('#title')!.focus();
    expect(heard).to.deep.equal(['focus', 'focusin']);
    await settle();
    expect(el.shadowRoot.activeElement?.id).to.equal('title');
    expect(heard).to.deep.equal(['focus', 'focusin']);
  });

  it('gives focus to nothing else, where another version had it elsewhere', async () => {
    const { el, settle } = await withContent(
      // In the very place where the widget has what its heading is in.
      '<div part="base"><div><button>Of another version</button></div></div>',
    );
    el.shadowRoot.querySelector('button')!.focus();
    await settle();
    expect(el.shadowRoot.activeElement?.outerHTML).to.equal(undefined);
  });

  for (const direction of ['forward', 'backward'] as const) {
    it(`keeps what is selected within it, ${direction}`, async () => {
      const { el, settle } = await withContent(await written());
      const [first, last] = [textIn(parts(el, 'job')[0]!), textIn(parts(el, 'job')[2]!)];
      const selection = getSelection()!;
      if (direction === 'forward') selection.setBaseAndExtent(first, 2, last, 3);
      else selection.setBaseAndExtent(last, 3, first, 2);
      await settle();
      const jobs = parts(el, 'job').map(textIn);
      expect(selectedIn(el, jobs)).to.deep.equal([0, 2, 2, 3]);
      expect(selection.direction).to.equal(direction);
      selection.removeAllRanges();
    });
  }

  it('keeps a selection that begins before it', async () => {
    const { el, page, settle } = await withContent(await written());
    page.prepend('Words of the page');
    const selection = getSelection()!;
    selection.setBaseAndExtent(page.firstChild!, 6, textIn(parts(el, 'job')[1]!), 4);
    await settle();
    const ends = [page.firstChild!, textIn(parts(el, 'job')[1]!)];
    expect(selectedIn(el, ends)).to.deep.equal([0, 6, 1, 4]);
    selection.removeAllRanges();
  });

  it('keeps what there still is of a selection whose words are others now', async () => {
    const longer = (await written()).replaceAll(
      'Healthcare Social Workers<',
      'Healthcare Social Workers, as they were<',
    );
    const { el, settle } = await withContent(longer);
    const job = textIn(parts(el, 'job')[0]!) as Text;
    getSelection()!.setBaseAndExtent(job, 0, job, job.length);
    await settle();
    const now = textIn(parts(el, 'job')[0]!) as Text;
    expect(now.length).to.be.below(job.length);
    expect(selectedIn(el, [now])).to.deep.equal([0, 0, 0, now.length]);
    getSelection()!.removeAllRanges();
  });

  it('keeps how far a part of it is scrolled, where a page lets it scroll', async () => {
    const { el, page, settle } = await withContent(await written());
    const style = document.createElement('style');
    style.textContent = 'wage-summary::part(base) { block-size: 80px; overflow: auto }';
    page.prepend(style);
    parts(el, 'base')[0]!.scrollTop = 30;
    await settle();
    expect(parts(el, 'base')[0]!.scrollTop).to.equal(30);
  });
});

const textIn = (element: Element) =>
  document
    .createTreeWalker(element, NodeFilter.SHOW_TEXT, node =>
      (node as Text).data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
    )
    .nextNode()!;

/** Where the selection begins and ends: which of some nodes, and how far in it. */
function selectedIn(el: AnyWidget, nodes: Node[]): number[] {
  const [range] = getSelection()!.getComposedRanges({ shadowRoots: [el.shadowRoot] });
  const { startContainer, startOffset, endContainer, endOffset } = range!;
  return [nodes.indexOf(startContainer), startOffset, nodes.indexOf(endContainer), endOffset];
}

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

/** A widget whose shadow root has come with the page, before it has drawn anything. */
async function withContent(content: string, tag = 'wage-summary', json?: unknown) {
  const text = JSON.stringify(json ?? (await wages()));
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.setHTMLUnsafe(`<${tag} career=${career} ${json ? `limit=${limit}` : ''}>
    <template shadowrootmode="open"><style></style>${content}</template>
    <script type="application/json" data-prerendered>${text.replaceAll('<', '\\u003c')}</script>
  </${tag}>`);
  // Not every engine does so by itself.
  customElements.upgrade(page);
  const el = page.querySelector<AnyWidget>(tag)!;
  const first = el.shadowRoot.lastElementChild;
  return {
    el,
    page,
    settle: async () => {
      expect(el.shadowRoot.contains(first), 'what was there is there still').to.equal(true);
      await el.settled();
      expect(el.shadowRoot.contains(first), 'the widget has drawn').to.equal(false);
    },
  };
}

/** The same, once it is a widget like any other. */
async function hydrated(...[content, tag, json]: Parameters<typeof withContent>): Promise<AnyWidget> {
  const { el, settle } = await withContent(content, tag, json);
  await settle();
  return el;
}
