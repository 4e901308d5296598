import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/entries/all.js';
import { tags } from '../../src/widgets/registry.js';
import { aMoment, made, missing, shown } from '../support/lifecycle.js';
import { recordConsole } from '../support/record-console.js';
import { recordRequests } from '../support/record-requests.js';
import { answered, career, dataset, type AnyWidget } from '../support/show.js';
import { waitUntil } from '../support/wait-until.js';

/** Another document on the same page. */
async function framed(markup: string): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title=${markup} width="600" height="900" srcdoc=${markup}></iframe>`,
  );
  await waitUntil(() => frame.contentDocument?.querySelector('main'));
  return frame.contentDocument!;
}

const empty = '<!doctype html><main></main>';

for (const name of tags) {
  describe(`<${name}>, in other documents`, () => {
    const requests = recordRequests();
    recordConsole();

    it('keeps its style and its content there, and on its way back', async () => {
      const el = await shown(name);
      const home = el.parentElement!;
      const there = await framed(empty);
      requests.length = 0;
      const main = there.querySelector('main')!;
      for (const place of [main, home, main]) {
        place.append(el);
        await aMoment();
        expect(missing(el)).to.be.empty;
      }
      expect(el.ownerDocument).to.equal(there);
      there.adoptNode(el);
      main.append(el);
      await aMoment();
      expect(missing(el)).to.be.empty;
      expect(requests).to.be.empty;
    });

    it('comes to life there, and leaves for here', async () => {
      const there = await framed(empty);
      const el = made(name, { loading: 'lazy' });
      there.querySelector('main')!.append(el);
      await el.updateComplete;
      await answered(el);
      expect(missing(el)).to.be.empty;
      (await fixture<HTMLElement>(html`<div></div>`)).append(el);
      await aMoment();
      expect(missing(el)).to.be.empty;
    });

    it('asks at the endpoint of the document that it is in, else at that of the page', async () => {
      const endpoint = new URL(dataset, location.href).href;
      const there = await framed(
        `<!doctype html><base href="${endpoint}careers/"><meta name="career-widgets-endpoint" content=".."><main></main>`,
      );
      const el = made(name);
      el.removeAttribute('endpoint');
      el.setAttribute('career', 'actors');
      there.querySelector('main')!.append(el);
      await answered(el);
      expect(requests[0] ?? `${endpoint}careers/actors/`).to.match(new RegExp(`^${endpoint}careers/actors/`));
      expect(missing(el)).to.be.empty;

      const meta = document.createElement('meta');
      Object.assign(meta, { name: 'career-widgets-endpoint', content: dataset });
      document.head.append(meta);
      const other = made(name);
      other.removeAttribute('endpoint');
      (await framed(empty)).querySelector('main')!.append(other);
      await answered(other);
      expect(missing(other)).to.be.empty;
      meta.remove();
    });

    it('tells that it has been seen there', async () => {
      const el = await shown(name);
      (await framed(empty)).querySelector('main')!.append(el);
      await oneEvent(el, 'cw-view');
    });

    it('does nothing, and breaks nothing, in a document that nobody sees', async () => {
      const drafts = [
        document.implementation.createHTMLDocument().body,
        document.implementation.createDocument('http://www.w3.org/1999/xhtml', 'html').documentElement,
        new DOMParser().parseFromString('<page/>', 'text/xml').documentElement,
        document.createElement('template').content,
      ];
      const page = await fixture<HTMLElement>(html`<div></div>`);
      for (const draft of drafts) {
        const src = `${dataset}careers/${career}/none.json?${crypto.randomUUID()}`;
        const fresh = made(name, { src });
        const el = await shown(name);
        requests.length = 0;
        draft.append(fresh, el);
        await aMoment();
        await el.updateComplete;
        page.append(el);
        await aMoment();
        expect(missing(el)).to.be.empty;
        expect(requests).to.be.empty;
      }
    });

    it('is copied out of a document that nobody sees', async () => {
      const draft = document.implementation.createHTMLDocument();
      draft.body.innerHTML = made(name).outerHTML;
      const page = await fixture<HTMLElement>(html`<div></div>`);
      for (const el of [
        document.importNode(draft.body.firstElementChild!, true),
        document.adoptNode(draft.body.firstElementChild!),
      ] as AnyWidget[]) {
        page.append(el);
        await answered(el);
        expect(missing(el)).to.be.empty;
      }
    });
  });
}
