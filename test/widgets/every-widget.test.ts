import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import * as all from '../../src/entries/all.js';
import type { FailEvent } from '../../src/widget/events.js';
import { tags } from '../../src/widgets/registry.js';
import { emulateMedia, setViewport } from '../support/commands.js';
import { layoutShifts } from '../support/layout-shift.js';
import { isThorough } from '../support/needs.js';
import { recordConsole } from '../support/record-console.js';
import { recordRequests } from '../support/record-requests.js';
import {
  answered,
  career,
  carried,
  dataset,
  emptied,
  nowhere,
  parts,
  pathOf,
  show,
  textOf,
  texts,
  type AnyWidget,
} from '../support/show.js';
import { waitUntil } from '../support/wait-until.js';

it('covers every widget', () => {
  const exported = Object.values(all)
    .filter(element => element.prototype instanceof HTMLElement)
    .map(element => (customElements as unknown as { getName(element: unknown): string }).getName(element));
  expect(exported).to.have.members(tags);
});

for (const name of tags) {
  const tag = unsafeStatic(name);
  const loaded = () => staticHtml`<${tag} endpoint=${dataset} career=${career}></${tag}>`;
  const failed = () => staticHtml`<${tag} endpoint=${nowhere} career=${career}></${tag}>`;
  const document = async () => carried<object>(pathOf(name));

  describe(`<${name}>, as every widget`, () => {
    const requests = recordRequests();
    const said = recordConsole();

    for (const scheme of ['light', 'dark'] as const) {
      it(`is accessible in every state and theme (${scheme})`, async () => {
        await emulateMedia({ colorScheme: scheme });
        const page = await fixture<HTMLElement>(html`<div></div>`);
        page.style.cssText = `padding: 1em; color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
        const bare = emptied(await document());
        for (const theme of isThorough ? [null, 'light', 'dark', 'auto'] : [null, 'auto']) {
          const states = [
            await show(loaded()),
            await show(failed()),
            await show(staticHtml`<${tag} .data=${bare}></${tag}>`),
            await fixture<AnyWidget>(staticHtml`<${tag} loading="eager" src="/__fault/hang"></${tag}>`),
          ];
          for (const el of states) {
            if (theme) el.setAttribute('theme', theme);
            page.replaceChildren(el);
            await nextFrame();
            await expect(page).to.be.accessible();
          }
        }
        await emulateMedia({ colorScheme: 'light' });
      }).timeout(30_000);
    }

    for (const width of [360, 768, 1280]) {
      it(`leaves the page where it is when its content comes, ${width} px wide`, async () => {
        await setViewport({ width, height: 900 });
        const moved = layoutShifts();
        // Or the widget's margin would be the body's, which moves as the widget comes into the page.
        const page = await fixture<HTMLElement>(staticHtml`<main style="display: flow-root">
          <${tag} src="${dataset}${pathOf(name)}?delay=300"></${tag}>
          <p>What comes after.</p>
        </main>`);
        await answered(page.querySelector<AnyWidget>(name)!);
        await aTimeout(100);
        expect(await moved()).to.deep.equal([]);
      });
    }

    for (const theme of ['editorial', 'campus', 'minimal', 'bold']) {
      it(`leaves the page where it is when its content comes, in ${theme}`, async () => {
        await setViewport({ width: 360, height: 900 });
        const moved = layoutShifts();
        const page = await fixture<HTMLElement>(staticHtml`<main style="display: flow-root">
          <${tag} theme=${theme} src="${dataset}${pathOf(name)}?delay=300"></${tag}>
          <p>What comes after.</p>
        </main>`);
        await answered(page.querySelector<AnyWidget>(name)!);
        await aTimeout(50);
        expect(await moved()).to.deep.equal([]);
      });
    }

    it('says when its content is on screen', async () => {
      // Read within the event: a listener may measure what it was told of.
      const heading = new Promise<string | undefined>(resolve => {
        const listen = ({ target }: Event) => resolve(texts(target as AnyWidget, 'heading')[0]);
        window.document.addEventListener('cw-load', listen, { once: true });
      });
      await fixture<AnyWidget>(loaded());
      expect(await heading).to.include('Healthcare Social Workers');
    });

    it('leaves no hole in the page where it has only a message', async () => {
      const bare = emptied(await document());
      const loading = await fixture<AnyWidget>(
        staticHtml`<${tag} src="/__fault/status?status=403"></${tag}>`,
      );
      await answered(loading);
      const el = await show(staticHtml`<${tag} .data=${bare}></${tag}>`);
      const [held] = loading.shadowRoot.querySelectorAll<HTMLElement>('.held');
      expect(held!.getBoundingClientRect().height).to.be.below(120);
      expect(el.shadowRoot.querySelector<HTMLElement>('.held')!.style.minBlockSize).to.equal('');
    });

    it('says why its document could not be had, and offers to try again', async () => {
      const el = await fixture<AnyWidget>(failed());
      const { reason, message } = await oneEvent<FailEvent>(window.document, 'cw-error');
      expect(reason).to.equal('missing');
      expect(message).to.include(pathOf(name));
      await answered(el);
      expect(texts(el, 'message')[0]).to.include('no information about this career yet');
      const before = requests.length;
      parts(el, 'retry')[0]!.click();
      await answered(el);
      expect(requests).to.have.length(before + 1);
      expect(said.filter(line => line.includes(`<${name}>: ${message}`))).to.have.length(1);
    });

    it('takes focus to where the answer will be when the reader tries again', async () => {
      const el = await show(failed());
      const [retry] = parts(el, 'retry');
      retry!.focus();
      retry!.click();
      expect(el.shadowRoot.activeElement!.id).to.equal('title');
      await answered(el);
    });

    it('shows the document that the page gives again, and asks for none, when it is told to reload', async () => {
      const data = await document();
      const el = await show(staticHtml`<${tag} .data=${data} endpoint=${nowhere} career="actors"></${tag}>`);
      requests.length = 0;
      await el.reload();
      expect(requests).to.be.empty;
      expect(texts(el, 'heading')[0]).to.include('Healthcare Social Workers');
    });

    it('offers no other try where the page gave a broken document', async () => {
      const el = await show(staticHtml`<${tag} .data=${{ version: 1 }}></${tag}>`);
      expect(parts(el, 'retry')).to.have.length(0);
    });

    for (const display of ['block', 'grid', 'flex']) {
      it(`stays within a narrow ${display}, long words and all`, async () => {
        const page = await fixture<HTMLElement>(
          html`<div style="display: ${display}; inline-size: 240px"></div>`,
        );
        const data = JSON.parse(
          JSON.stringify(await document()).replaceAll(
            /"(name|title)":"\w{4}/g,
            '"$1":"Donaudampfschifffahrtsgesellschaften',
          ),
        ) as object;
        const el = await show(staticHtml`<${tag} .data=${data}></${tag}>`);
        page.append(el);
        await nextFrame();
        expect(page.scrollWidth).to.equal(240);
        expect(el.shadowRoot.querySelector("[part='base']")!.scrollWidth).to.be.at.most(240);
      });
    }

    it('says when there is nothing to show', async () => {
      const heard = oneEvent(window.document, 'cw-empty');
      const el = await show(staticHtml`<${tag} .data=${emptied(await document())}></${tag}>`);
      await heard;
      expect(texts(el, 'message')[0]).to.match(/^No /);
      expect(el.matches(':state(empty)')).to.equal(true);
    });

    it('says nothing and takes no room where the page wants it to hide', async () => {
      const page = await fixture<HTMLElement>(staticHtml`<div style="display: grid; gap: 40px">
        <${tag} endpoint=${nowhere} career=${career} when-error="hide"></${tag}>
        <${tag} .data=${emptied(await document())} when-empty="hide"></${tag}>
      </div>`);
      for (const el of page.querySelectorAll<AnyWidget>(name)) await answered(el);
      expect(page.getBoundingClientRect().height).to.equal(0);
    });

    it("shows the page's own fallback until it asks, when it is empty and after a failure", async () => {
      const fallback = html`<p slot="fallback">See all careers</p>`;
      const bare = emptied(await document());
      const page = await fixture<HTMLElement>(staticHtml`<div>
        <${tag} .data=${bare}>${fallback}</${tag}>
        <${tag} endpoint=${nowhere} career=${career}>${fallback}</${tag}>
        <div style="height: 10000px"></div>
        <${tag} endpoint=${nowhere} career=${career}>${fallback}</${tag}>
      </div>`);
      const [none, failing, far] = page.querySelectorAll<AnyWidget>(name);
      for (const el of [none!, failing!]) await answered(el);
      for (const el of [none!, failing!, far!]) {
        expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
        expect(parts(el, 'message').some(message => message.checkVisibility())).to.equal(false);
      }
    });

    it('shows a skeleton and no fallback while it asks', async () => {
      const el = await fixture<AnyWidget>(
        staticHtml`<${tag} loading="eager" src="/__fault/hang"><p slot="fallback">Careers</p></${tag}>`,
      );
      expect(parts(el, 'skeleton')[0]!.checkVisibility()).to.equal(true);
      expect(el.querySelector('p')!.checkVisibility()).to.equal(false);
    });

    it('gives way to its content where the page has a fallback', async () => {
      const el = await show(staticHtml`
        <${tag} endpoint=${dataset} career=${career}><p slot="fallback">See all careers</p></${tag}>
      `);
      expect(el.querySelector('p')!.checkVisibility()).to.equal(false);
    });

    it('always shows what a self-closed tag swallowed', async () => {
      const page = await fixture<HTMLElement>(staticHtml`<div>
        <${tag} endpoint=${dataset} career=${career}><p>The rest of the page</p></${tag}>
        <${tag} endpoint=${nowhere} career=${career} when-error="hide"><p>The rest of the page</p></${tag}>
      </div>`);
      for (const el of page.querySelectorAll<AnyWidget>(name)) {
        expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
        await answered(el);
        expect(el.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
      }
    });

    it('asks once however many show the same, and nothing when it is moved', async () => {
      const src = `${dataset}${pathOf(name)}?once-${name}`;
      const page = await fixture<HTMLElement>(staticHtml`<div>
        <${tag} src=${src}></${tag}><${tag} src=${src}></${tag}><section></section>
      </div>`);
      const [first, second] = page.querySelectorAll<AnyWidget>(name);
      await Promise.all([answered(first!), answered(second!)]);
      page.querySelector('section')!.append(first!);
      await answered(first!);
      const later = await show(staticHtml`<${tag} src=${src}></${tag}>`);
      expect(texts(later, 'heading')).to.deep.equal(texts(first!, 'heading'));
      expect(requests.filter(url => url.includes(`once-${name}`))).to.have.length(1);
    });

    it('asks for nothing until it comes near the viewport', async () => {
      const page = await fixture<HTMLElement>(staticHtml`<div>
        <div style="height: 10000px"></div>
        <${tag} endpoint=${nowhere} career="far-${name}"></${tag}>
      </div>`);
      await aTimeout(200);
      expect(requests.filter(url => url.includes(`far-${name}`))).to.be.empty;
      page.querySelector(name)!.scrollIntoView();
      await answered(page.querySelector<AnyWidget>(name)!);
      expect(requests.filter(url => url.includes(`far-${name}`))).to.have.length(1);
      window.scrollTo(0, 0);
    });

    it('shows another career when it is given one', async () => {
      const el = await show(loaded());
      el.setAttribute('career', 'registered-nurses');
      await answered(el);
      expect(texts(el, 'heading')[0]).to.include('Registered Nurses');
    });

    it('asks at another endpoint when it is given one', async () => {
      const el = await show(loaded());
      requests.length = 0;
      el.setAttribute('endpoint', nowhere);
      await el.updateComplete;
      await answered(el);
      expect(requests).to.deep.equal([`${location.origin}${nowhere}${pathOf(name)}`]);
      expect(el.matches(':state(failed)')).to.equal(true);
    });

    it('shows a document that it is handed, or that the page holds in a script, without a request', async () => {
      const data = await document();
      requests.length = 0;
      const handed = await show(staticHtml`<${tag} .data=${data}></${tag}>`);
      const script = window.document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(data);
      const held = await show(staticHtml`<${tag}>${script}</${tag}>`);
      for (const el of [handed, held])
        expect(texts(el, 'heading')[0]).to.include('Healthcare Social Workers');
      expect(requests).to.be.empty;
    });

    it('takes a script that the parser brings after the tag', async () => {
      const el = await fixture<AnyWidget>(staticHtml`<${tag}></${tag}>`);
      const script = window.document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(await document());
      el.append(script);
      await aTimeout(0);
      await answered(el);
      expect(el.matches(':state(loaded)')).to.equal(true);
    });

    it('says so when what the page holds is not a document', async () => {
      const heard = oneEvent<FailEvent>(window.document, 'cw-error');
      await show(staticHtml`<${tag} .data=${{ version: 1 }}></${tag}>`);
      expect((await heard).reason).to.equal('malformed');
    });

    it('shows a message for a page that is not JSON', async () => {
      const heard = oneEvent<FailEvent>(window.document, 'cw-error');
      const el = await show(staticHtml`<${tag} src="/__fault/html"></${tag}>`);
      expect((await heard).message).to.include('not JSON but an HTML page');
      expect(texts(el, 'message')[0]).to.include('could not be shown');
    });

    it('says what is missing where no endpoint is named', async () => {
      const heard = oneEvent<FailEvent>(window.document, 'cw-error');
      await show(staticHtml`<${tag} career=${career}></${tag}>`);
      expect((await heard).message).to.include('no endpoint: set the endpoint attribute');
    });

    it('says what is missing where no career is named, once a script has had time to name it', async () => {
      const heard = oneEvent<FailEvent>(window.document, 'cw-error');
      const el = await fixture<AnyWidget>(staticHtml`<${tag} endpoint=${dataset}></${tag}>`);
      expect(el.matches(':state(failed)')).to.equal(false);
      expect((await heard).message).to.include('set the career attribute');
    });

    it('asks again when told to, and keeps what is on screen when that fails', async () => {
      const src = `/__fault/once?file=${dataset}${pathOf(name)}&${name}`;
      const el = await show(staticHtml`<${tag} src=${src}></${tag}>`);
      const heading = texts(el, 'heading');
      const heard = oneEvent<FailEvent>(window.document, 'cw-error');
      await el.reload();
      expect((await heard).reason).to.equal('refused');
      expect(texts(el, 'heading')).to.deep.equal(heading);
      expect(el.matches(':state(loaded)')).to.equal(true);
    });

    it('hands its focus to its heading', async () => {
      const el = await show(loaded());
      el.focus();
      expect(window.document.activeElement === el).to.equal(true);
      expect(el.shadowRoot.activeElement!.id).to.equal('title');
    });

    it('uses the heading and the level that the page gives', async () => {
      const el = await show(
        staticHtml`<${tag} endpoint=${dataset} career=${career} heading="In short" heading-level="4"></${tag}>`,
      );
      expect(textOf(el.shadowRoot.querySelector('h4'))).to.equal('In short');
    });

    it("puts the page's own heading in place of its own", async () => {
      const el = await show(
        staticHtml`<${tag} endpoint=${dataset} career=${career}><h3 slot="heading">Ours</h3></${tag}>`,
      );
      expect(el.querySelector('h3')!.checkVisibility()).to.equal(true);
      expect(parts(el, 'heading')[0]!.checkVisibility()).to.equal(false);
    });

    it('shows its default number of items where limit is wrong', async () => {
      const right = await show(loaded());
      const items = ['card', 'school', 'row'].map(part => parts(right, part).length);
      for (const limit of ['none', '0', '-3', '2.5']) {
        const wrong = await show(
          staticHtml`<${tag} endpoint=${dataset} career=${career} limit=${limit}></${tag}>`,
        );
        expect(['card', 'school', 'row'].map(part => parts(wrong, part).length)).to.deep.equal(items);
      }
      expect(said.filter(message => message.includes(`<${name}>: limit must be`))).to.have.length(1);
    });

    it('credits its sources', async () => {
      const el = await show(loaded());
      expect(texts(el, 'source').join(' ')).to.match(
        /Bureau of Labor Statistics|National Center for Education/,
      );
      const links = [...el.shadowRoot.querySelectorAll<HTMLAnchorElement>("[part='source'] a")];
      expect(links.length).to.be.above(0);
      for (const link of links) expect(link.rel).to.equal('nofollow noopener');
    });

    it('credits its sources where they have nothing to show, too', async () => {
      const el = await show(staticHtml`<${tag} .data=${emptied(await document())}></${tag}>`);
      expect(el.matches(':state(empty)')).to.equal(true);
      expect(texts(el, 'source')).to.deep.equal(texts(await show(loaded()), 'source'));
    });

    it('tells once that it has been seen', async () => {
      const el = await fixture<AnyWidget>(loaded());
      let views = 0;
      el.addEventListener('cw-view', () => views++);
      await answered(el);
      await waitUntil(() => views > 0);
      await aTimeout(300);
      expect(views).to.equal(1);
    });
  });
}
