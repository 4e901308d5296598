import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Schools } from '../../src/contract/schools.js';
import '../../src/entries/all.js';
import { tags, type Tag } from '../../src/widgets/registry.js';
import { aMoment, made, missing, shown } from '../support/lifecycle.js';
import { needs } from '../support/needs.js';
import { recordConsole } from '../support/record-console.js';
import { recordRequests } from '../support/record-requests.js';
import {
  answered,
  career,
  carried,
  dataset,
  nowhere,
  parts,
  pathOf,
  show,
  type AnyWidget,
} from '../support/show.js';

/** An address that no other test asks for. */
const own = (name: Tag, delay = 0) => `${dataset}${pathOf(name)}?delay=${delay}&${crypto.randomUUID()}`;

for (const name of tags) {
  describe(`<${name}>, as pages handle it`, () => {
    const requests = recordRequests();
    const said = recordConsole();

    /** Has the page do something with a widget that is shown, and says what it cost. */
    async function after(act: (el: AnyWidget, page: HTMLElement) => AnyWidget | void) {
      const page = await fixture<HTMLElement>(html`<div><section></section></div>`);
      const el = await shown(name);
      page.append(el);
      await aMoment();
      requests.length = 0;
      let loads = 0;
      page.addEventListener('cw-load', () => loads++);
      const result = act(el, page) ?? el;
      if (result.isConnected) await answered(result);
      await aMoment();
      return { missing: missing(result), requests: [...requests], loads };
    }

    const unharmed = { missing: [], requests: [], loads: 0 };
    const again = { ...unharmed, loads: 1 };

    it('is moved within the page', async () => {
      expect(await after((el, page) => page.querySelector('section')!.append(el))).to.deep.equal(unharmed);
      expect(await after((el, page) => void page.insertBefore(el, page.firstChild))).to.deep.equal(unharmed);
    }).timeout(20_000);

    it('is moved without leaving the page', async () => {
      needs('moveBefore');
      const outcome = await after((el, page) => {
        // A widget that is taken off the page lets go of its focus.
        el.focus();
        page.querySelector('section')!.moveBefore(el, null);
        page.moveBefore(el, page.firstElementChild);
        expect(document.activeElement).to.equal(el);
      });
      expect(outcome).to.deep.equal(unharmed);
    });

    it('is moved a hundred times at once, while it asks and after', async () => {
      const src = own(name, 100);
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const el = made(name, { src });
      page.append(el);
      await el.updateComplete;
      for (let moves = 0; moves < 100; moves++) page.append(el);
      await answered(el);
      for (let moves = 0; moves < 100; moves++) page.prepend(el);
      await aMoment();
      expect(missing(el)).to.be.empty;
      expect(requests).to.have.length(1);
    });

    it('is cloned after it was loaded, and before', async () => {
      const clone = (el: AnyWidget, page: HTMLElement) => {
        const copy = el.cloneNode(true) as AnyWidget;
        page.append(copy);
        return copy;
      };
      expect(await after(clone)).to.deep.equal(again);
      expect(await after((_el, page) => clone(made(name), page))).to.deep.equal(again);
      expect(await after((el, page) => clone(document.importNode(el, true), page))).to.deep.equal(again);
    }).timeout(20_000);

    it('is in a template, and asks for nothing until a copy is on the page', async () => {
      const template = document.createElement('template');
      template.innerHTML = made(name, { src: own(name) }).outerHTML;
      const copy = document.importNode(template.content, true).firstElementChild as AnyWidget;
      await aMoment();
      expect(requests).to.be.empty;
      const page = await fixture<HTMLElement>(html`<div></div>`);
      for (const el of [copy, template.content.cloneNode(true).firstChild as AnyWidget]) {
        page.append(el);
        await answered(el);
        expect(missing(el)).to.be.empty;
      }
      expect(requests).to.have.length(1);
    });

    it('is hidden and shown again', async () => {
      const ways: ((el: AnyWidget, isHidden: boolean) => void)[] = [
        (el, isHidden) => (el.hidden = isHidden),
        (el, isHidden) => (el.style.display = isHidden ? 'none' : ''),
        (el, isHidden) => (el.parentElement!.style.contentVisibility = isHidden ? 'hidden' : ''),
      ];
      for (const hide of ways) {
        const outcome = await after(el => {
          hide(el, true);
          void el.offsetHeight;
          hide(el, false);
        });
        expect(outcome).to.deep.equal(unharmed);
      }
    }).timeout(20_000);

    it('asks once it is shown, where the page hid it at first', async () => {
      const page = await fixture<HTMLElement>(html`
        <div>
          <div hidden></div>
          <div style="display: none"></div>
          <details><summary>More</summary></details>
        </div>
      `);
      for (const [index, place] of [...page.children].entries()) {
        const el = made(name, { loading: 'lazy', src: own(name) });
        place.append(el);
        await aMoment();
        expect(requests, place.outerHTML).to.have.length(index);
        Object.assign(place, { hidden: false, open: true, style: '' });
        await answered(el);
        expect(missing(el)).to.be.empty;
        expect(requests).to.have.length(index + 1);
      }
    }).timeout(20_000);

    it('is taken into a shadow root', async () => {
      const outcome = await after((el, page) => {
        const host = document.createElement('div');
        page.append(host);
        host.attachShadow({ mode: 'open' }).append(el);
      });
      expect(outcome).to.deep.equal(unharmed);
    });

    it('is rendered again by a framework: replaced by its equal, or given the same attributes', async () => {
      const replaced = await after((el, page) => {
        const equal = made(name);
        page.replaceChild(equal, el);
        return equal;
      });
      expect(replaced).to.deep.equal(again);
      const parsed = await after((_el, page) => {
        page.innerHTML = String(page.innerHTML);
        return page.querySelector<AnyWidget>(name)!;
      });
      expect(parsed).to.deep.equal(again);
      const set = await after(el => {
        for (const { name, value } of [...el.attributes]) el.setAttribute(name, value);
      });
      expect(set).to.deep.equal(unharmed);
    }).timeout(20_000);

    it('leaves before its answer, hears nothing of it, and asks anew when it comes back', async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const el = made(name, { src: own(name, 50) });
      let heard = 0;
      for (const type of ['cw-load', 'cw-view']) el.addEventListener(type, () => heard++);
      page.append(el);
      await el.updateComplete;
      await aTimeout(0);
      expect(requests).to.have.length(1);
      el.remove();
      await aTimeout(300);
      expect({ heard, isWaiting: el.matches(':state(waiting)') }).to.deep.equal({
        heard: 0,
        isWaiting: true,
      });
      page.append(el);
      await answered(el);
      expect(missing(el)).to.be.empty;
      expect(requests).to.have.length(2);
      await oneEvent(el, 'cw-view');
    });

    it('asks for nothing while it is off the page, whatever changes', async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const el = await shown(name);
      el.remove();
      requests.length = 0;
      el.setAttribute('src', own(name));
      await aMoment();
      expect(requests).to.be.empty;
      page.append(el);
      await aMoment();
      await answered(el);
      expect(requests).to.have.length(1);
    });

    it('blames nobody for what was wrong with it once it has left', async () => {
      said.length = 0;
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const lost = made(name, { src: `${nowhere}${crypto.randomUUID()}.json?delay=800` });
      const nameless = made(name);
      nameless.removeAttribute('career');
      page.append(lost, nameless);
      await aMoment();
      page.replaceChildren();
      await aTimeout(3200);
      expect(said).to.be.empty;
    });
  });
}

describe('what the reader did', () => {
  it('stays with a widget that left and came back', async () => {
    const careers = await shown('related-careers');
    const data = await carried<Schools>(`careers/${career}/schools.json`);
    data.schools[0]!.areas = [
      { name: 'Health', areas: Array.from({ length: 9 }, () => ({ name: 'Nursing' })) },
    ];
    const schools = await show(html`<popular-schools .data=${data}></popular-schools>`);
    const [, tab] = parts(careers, 'tab');
    tab!.click();
    const toggle = parts(schools, 'toggle').find(button => button.ariaExpanded === 'false')!;
    toggle.click();
    const page = careers.parentElement!;
    for (const el of [careers, schools]) el.remove();
    await aMoment();
    page.append(careers, schools);
    await aMoment();
    expect(parts(careers, 'tab').map(({ ariaSelected }) => ariaSelected)).to.include.ordered.members([
      'false',
      'true',
    ]);
    expect(toggle.isConnected && toggle.ariaExpanded).to.equal('true');
  });
});

it('a link to a list may leave the page while it asks', async () => {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const link = made('popular-schools', { display: 'link', for: 'list', src: own('popular-schools', 50) });
  page.append(link);
  await link.updateComplete;
  link.remove();
  await link.updateComplete;
});
