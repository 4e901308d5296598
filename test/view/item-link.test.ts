import { expect, fixture, html } from '@open-wc/testing';
import type { SelectEvent } from '../../src/widget/events.js';
import { itemLink, select } from '../../src/view/link.js';

const item = { key: '215062', position: 2, list: 'schools', paid: false, href: '/schools/215062' };

type Link = Parameters<typeof itemLink>;

/** An item's link on a page that stays where it is. */
async function shown(more: Partial<Link[1]> = {}, ids?: Link[2]) {
  const el = await fixture<HTMLElement>(
    html`<div>${itemLink('Example College', { ...item, ...more }, ids)}</div>`,
  );
  el.addEventListener('click', select);
  const heard: SelectEvent[] = [];
  const clicks: boolean[] = [];
  el.addEventListener('cw-select', event => heard.push(event));
  el.addEventListener('click', event => {
    clicks.push(event.defaultPrevented);
    event.preventDefault();
  });
  return { el, link: el.querySelector('a'), heard, clicks };
}

describe('itemLink', () => {
  it("is a link of the item's name", async () => {
    const { link } = await shown();
    expect(link!.textContent).to.equal('Example College');
    expect(link!.getAttribute('href')).to.equal('/schools/215062');
    expect(link!.getAttributeNames()).to.have.members(['part', 'href']);
  });

  it('is the name alone where it leads nowhere', async () => {
    const { el, link } = await shown({ href: undefined });
    expect(link).to.equal(null);
    expect(el.querySelector("span[part='link']")!.textContent).to.equal('Example College');
  });

  it('says in its rel what the link is', async () => {
    expect((await shown({ href: 'https://www.upenn.edu/' })).link!.rel).to.equal('nofollow noopener');
    expect((await shown({ paid: true })).link!.rel).to.equal('sponsored nofollow noopener');
  });

  it('has the name that its ids give it', async () => {
    const { link } = await shown({}, { id: 'own', labelledby: 'paid own' });
    expect(link!.id).to.equal('own');
    expect(link!.getAttribute('aria-labelledby')).to.equal('paid own');
  });

  it('tells of its activation, and is followed', async () => {
    const { link, heard, clicks } = await shown();
    link!.click();
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include(item);
    expect(clicks).to.deep.equal([false]);
  });

  it('is not followed where the page takes over', async () => {
    const { el, link, clicks } = await shown();
    el.addEventListener('cw-select', event => event.preventDefault());
    link!.click();
    expect(clicks).to.deep.equal([true]);
  });

  it('leaves the reader a new tab though the page takes over', async () => {
    const { el, link, heard, clicks } = await shown();
    el.addEventListener('cw-select', event => event.preventDefault());
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      link!.dispatchEvent(new MouseEvent('click', { [key]: true, bubbles: true, cancelable: true }));
    }
    expect(heard).to.have.length(4);
    expect(clicks).to.deep.equal([false, false, false, false]);
    // A page that asks whether it has taken over hears that it has not.
    expect(heard.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([false, false, false, false]);
  });
});
