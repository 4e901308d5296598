import { expect, html, oneEvent } from '@open-wc/testing';
import type { Related } from '../../src/contract/related.js';
import type { RelatedCareersElement } from '../../src/entries/related-careers.js';
import '../../src/entries/related-careers.js';
import type { SelectEvent, TabEvent } from '../../src/widget/events.js';
import { emulateMedia, sendKeys } from '../support/commands.js';
import { recordConsole } from '../support/record-console.js';
import { career, carried, dataset, parts, show, texts, textOf } from '../support/show.js';
import { waitUntil } from '../support/wait-until.js';

const related = () => carried<Related>(`careers/${career}/related.json`);

const showCareers = (attributes: { tabs?: string; limit?: number; template?: string } = {}) =>
  show<RelatedCareersElement>(html`
    <related-careers
      endpoint=${dataset}
      career=${career}
      tabs=${attributes.tabs ?? ''}
      limit=${attributes.limit ?? 6}
      link-template=${attributes.template ?? ''}
    ></related-careers>
  `);

const shownPanel = (el: Element) => parts(el, 'panel').filter(panel => panel.checkVisibility());

describe('<related-careers>', () => {
  const said = recordConsole();

  it('shows the lists of the document under tabs, the first one open', async () => {
    const el = await showCareers();
    expect(texts(el, 'tab')).to.deep.equal(['Related', 'Recently updated', 'Popular']);
    expect(shownPanel(el)).to.have.length(1);
    expect(textOf(shownPanel(el)[0])).to.include('Related by O*NET data');
  });

  it('shows the careers in the order of the data, with what is known of each', async () => {
    const { lists } = await related();
    const el = await showCareers();
    const [panel] = shownPanel(el);
    const titles = [...panel!.querySelectorAll("[part='link']")].map(textOf);
    expect(titles).to.deep.equal(lists[0]!.careers.slice(0, 6).map(({ title }) => title));
    const [first] = panel!.querySelectorAll("[part='card']");
    expect(textOf(first)).to.include("Master's degree");
    expect(textOf(first)).to.include('Average pay $68,030 per year');
    expect(textOf(first)).to.include('Updated August 2021');
  });

  it('orders the tabs as the page asks, and says what each order means', async () => {
    const el = await showCareers({ tabs: 'popular related' });
    expect(texts(el, 'tab')).to.deep.equal(['Popular', 'Related']);
    expect(textOf(shownPanel(el)[0])).to.include('Most people employed');
  });

  it('shows one list alone without tabs', async () => {
    const el = await showCareers({ tabs: 'popular' });
    expect(parts(el, 'tab')).to.have.length(0);
    expect(texts(el, 'basis')[0]).to.include('Most people employed');
    expect(parts(el, 'card')).to.have.length(6);
  });

  it('tells the developer once of a tab that the document lacks, and shows the others', async () => {
    const el = await showCareers({ tabs: 'related newest' });
    expect(parts(el, 'card')).to.have.length(6);
    await showCareers({ tabs: 'newest' });
    expect(said.filter(message => message.includes('tabs names newest; the document has'))).to.have.length(1);
  });

  it('changes tabs with the arrow keys, Home and End, and says so', async () => {
    const el = await showCareers();
    const tabs = parts(el, 'tab');
    tabs[0]!.focus();
    const heard = oneEvent<TabEvent>(el, 'cw-tab');
    await sendKeys({ press: 'ArrowRight' });
    expect((await heard).list).to.equal('recent');
    const chosen = () => parts(el, 'tab').findIndex(tab => tab.getAttribute('aria-selected') === 'true');
    expect(chosen()).to.equal(1);
    expect(el.shadowRoot.activeElement!.id).to.equal('tab-1');
    await sendKeys({ press: 'End' });
    expect(chosen()).to.equal(2);
    await sendKeys({ press: 'ArrowRight' });
    expect(chosen()).to.equal(0);
    await sendKeys({ press: 'ArrowLeft' });
    expect(chosen()).to.equal(2);
    await sendKeys({ press: 'Home' });
    expect(chosen()).to.equal(0);
    expect(shownPanel(el)[0]!.id).to.equal('panel-0');
  });

  it('goes the way the reader reads in a right-to-left page', async () => {
    const el = await show(
      html`<related-careers dir="rtl" endpoint=${dataset} career=${career}></related-careers>`,
    );
    parts(el, 'tab')[0]!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(parts(el, 'tab')[1]!.getAttribute('aria-selected')).to.equal('true');
  });

  it('has one tab stop for its tabs', async () => {
    const el = await showCareers();
    expect(parts(el, 'tab').map(tab => tab.tabIndex)).to.deep.equal([0, -1, -1]);
    parts(el, 'tab')[2]!.click();
    await el.updateComplete;
    expect(parts(el, 'tab').map(tab => tab.tabIndex)).to.deep.equal([-1, -1, 0]);
  });

  it('shows all lists with their headings on paper', async () => {
    const el = await showCareers();
    await emulateMedia({ media: 'print' });
    expect(shownPanel(el)).to.have.length(3);
    expect(parts(el, 'panel-heading').every(heading => heading.checkVisibility())).to.equal(true);
    expect(parts(el, 'tabs')[0]!.checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });

  it('shows the lists one below another where there is no script', async () => {
    const el = await showCareers();
    const page = document.createElement('iframe');
    page.setAttribute('sandbox', 'allow-same-origin');
    const styles = (el.constructor as typeof RelatedCareersElement).elementStyles.map(String).join('\n');
    const shadow = el.shadowRoot.innerHTML;
    page.srcdoc = `<div><template shadowrootmode="open"><style>${styles}</style>${shadow}</template></div>`;
    el.after(page);
    await oneEvent(page, 'load');
    const host = page.contentDocument!.querySelector('div')!;
    expect(shownPanel(host)).to.have.length(3);
    expect(parts(host, 'panel-heading').every(heading => heading.checkVisibility())).to.equal(true);
    page.remove();
  });

  it("links to the publisher's own pages where it has them", async () => {
    const el = await showCareers({ template: '/careers/{key}?code={code}' });
    const link = parts(el, 'link')[0] as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal(
      '/careers/mental-health-and-substance-abuse-social-workers?code=21-1023.00',
    );
    expect(link.rel).to.equal('');
  });

  it('names a career without a link where there is no page for it', async () => {
    const el = await showCareers();
    expect(parts(el, 'link')[0]!.localName).to.equal('span');
  });

  it('tells which link was activated, so that a router can take it', async () => {
    const el = await showCareers({ template: '/careers/{key}' });
    let selection: SelectEvent | undefined;
    el.addEventListener('cw-select', event => {
      selection = event;
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    expect(parts(el, 'link')[1]!.dispatchEvent(click)).to.equal(false);
    const { key, position, list, paid, href } = selection!;
    expect({ key, position, list, paid, href }).to.deep.equal({
      key: 'mental-health-counselors',
      position: 2,
      list: 'related',
      paid: false,
      href: '/careers/mental-health-counselors',
    });
  });

  it('leaves a click with a modifier to the reader, who may want a new tab', async () => {
    const el = await showCareers({ template: '#{key}' });
    el.addEventListener('cw-select', event => event.preventDefault());
    // Kept from opening a tab only after the widget has had its say.
    let taken: boolean | undefined;
    el.addEventListener('click', event => {
      taken = event.defaultPrevented;
      event.preventDefault();
    });
    const click = { bubbles: true, cancelable: true, composed: true };
    parts(el, 'link')[0]!.dispatchEvent(new MouseEvent('click', { ...click, ctrlKey: true }));
    expect(taken).to.equal(false);
    parts(el, 'link')[0]!.dispatchEvent(new MouseEvent('click', click));
    expect(taken).to.equal(true);
  });

  it('says what month and place the pay on its cards is for', async () => {
    const el = await showCareers();
    expect(texts(el, 'basis')[0]).to.equal('Related by O*NET data · pay: United States, May 2025');
  });

  it('keeps a link that is no web address out of the page, and its words in', async () => {
    const data = await related();
    data.lists[0]!.careers[0]!.url = 'javascript:alert(1)';
    const el = await show(html`<related-careers .data=${data}></related-careers>`);
    expect(parts(el, 'link')[0]!.localName).to.equal('span');
    expect(texts(el, 'link')[0]).to.equal(data.lists[0]!.careers[0]!.title);
  });

  it('leaves out pay that is not released, and lists that are empty', async () => {
    const data = await related();
    data.lists[1]!.careers = [];
    data.lists[0]!.careers[0]!.wage!.amount = null;
    const el = await show(html`<related-careers .data=${data}></related-careers>`);
    expect(texts(el, 'tab')).to.deep.equal(['Related', 'Popular']);
    expect(texts(el, 'facts')[0]).to.not.include('pay');
  });

  it('shows the other lists where those that the page asks for are empty', async () => {
    const data = await related();
    const [, recent] = data.lists;
    recent!.careers = [];
    const el = await show(html`<related-careers tabs=${recent!.name} .data=${data}></related-careers>`);
    expect(texts(el, 'tab')).to.deep.equal(['Related', 'Popular']);
  });

  it('calls a list that it does not know by the label of the data', async () => {
    const data = await related();
    Object.assign(data.lists[0]!, { name: 'growing', label: 'Growing fast' });
    data.lists[1]!.name = 'nearby';
    const el = await show(html`<related-careers .data=${data}></related-careers>`);
    expect(texts(el, 'tab')).to.deep.equal(['Growing fast', 'nearby', 'Popular']);
  });

  it('drops a broken career and shows the others', async () => {
    const data = await related();
    (data.lists[0]!.careers[0] as { title: unknown }).title = 7;
    const el = await show(html`<related-careers .data=${data} tabs="related" limit="99"></related-careers>`);
    expect(parts(el, 'card')).to.have.length(data.lists[0]!.careers.length - 1);
    await waitUntil(() => said.some(line => line.includes('lists[0].careers[0].title: expected string')));
  });
});
