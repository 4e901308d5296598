import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { WageSummaryElement } from '../../src/widgets/wage-summary/element.js';
import { grantConsent } from '../../src/entries/all.js';
import type { Schools } from '../../src/contract/schools.js';
import { tags } from '../../src/widgets/registry.js';
import { recordConsole } from '../support/record-console.js';
import { recordRequests } from '../support/record-requests.js';
import {
  answered,
  career,
  carried,
  dataset,
  parts,
  pathOf,
  show,
  texts,
  type AnyWidget,
} from '../support/show.js';

type Consenting = AnyWidget & { consent: string | null; grantConsent(): void };

// What was agreed to holds for the page, so each test asks a server of its own: none of these names leads anywhere.
let servers = 0;
const nextServer = () => `server-${++servers}.localhost:9`;

const inWords: Record<string, string> = {
  'related-careers': 'related careers',
  'popular-schools': 'schools',
  'wage-summary': 'wages',
};

describe('consent="required"', () => {
  const requests = recordRequests();
  const said = recordConsole();

  for (const name of tags) {
    const tag = unsafeStatic(name);
    const waiting = async (server: string) => {
      requests.length = 0;
      const el = await fixture<Consenting>(
        staticHtml`<${tag} consent="required" loading="eager" endpoint="http://${server}/" career=${career}>
          <p slot="fallback">Ours</p>
        </${tag}>`,
      );
      await aTimeout(50);
      return el;
    };

    describe(`<${name}>`, () => {
      it('asks nobody, fires nothing, and names who would be asked', async () => {
        const events: string[] = [];
        const listen = ({ type }: Event) => events.push(type);
        const all = ['cw-load', 'cw-empty', 'cw-error', 'cw-view'];
        for (const event of all) document.addEventListener(event, listen);
        const server = nextServer();
        const el = await waiting(server);
        expect(requests).to.be.empty;
        expect(events).to.be.empty;
        for (const event of all) document.removeEventListener(event, listen);
        expect(el.matches(':state(waiting):state(consent)')).to.be.true;
        expect(texts(el, 'facade')[0]).to.include(`Blocked until you allow ${server}.`);
        expect(texts(el, 'allow')).to.deep.equal([`Show ${inWords[name]} from ${server}`]);
        expect(parts(el, 'skeleton')).to.be.empty;
        expect(el.querySelector('p')!.checkVisibility()).to.be.true;
        await expect(el).to.be.accessible();
      });

      it('asks once the reader agrees, and has focus where the answer will be', async () => {
        const server = nextServer();
        const el = await waiting(server);
        const [allow] = parts(el, 'allow');
        allow!.focus();
        allow!.click();
        await el.updateComplete;
        expect(el.shadowRoot.activeElement!.id).to.equal('title');
        expect(parts(el, 'facade')).to.be.empty;
        await aTimeout(50);
        expect(requests.some(url => url.startsWith(`http://${server}/`))).to.be.true;
      });

      it('asks nothing when it is told to reload, or when its career changes', async () => {
        const el = await waiting(nextServer());
        await el.reload();
        el.setAttribute('career', 'actors');
        await aTimeout(50);
        expect(requests).to.be.empty;
      });

      it('asks for consent anew for another server', async () => {
        const el = await waiting(nextServer());
        el.grantConsent();
        await aTimeout(20);
        const other = nextServer();
        el.setAttribute('endpoint', `http://${other}/`);
        await aTimeout(20);
        expect(requests.some(url => url.includes(other))).to.be.false;
        expect(texts(el, 'allow')[0]).to.include(other);
      });

      it('takes consent back where the attribute comes later, also while a request is under way', async () => {
        const el = await fixture<Consenting>(
          staticHtml`<${tag} loading="eager" src="/__fault/hang?${nextServer()}"></${tag}>`,
        );
        await aTimeout(20);
        expect(el.matches(':state(loading)')).to.be.true;
        el.consent = 'required';
        await el.updateComplete;
        await el.updateComplete;
        expect(el.matches(':state(waiting)')).to.be.true;
        expect(parts(el, 'facade')).to.have.length(1);
      });

      it('takes any word for "required", and says so', async () => {
        requests.length = 0;
        const el = await fixture<Consenting>(
          staticHtml`<${tag} consent="please" loading="eager" endpoint="http://${nextServer()}/" career=${career}></${tag}>`,
        );
        await aTimeout(20);
        expect(requests).to.be.empty;
        expect(parts(el, 'facade')).to.have.length(1);
        expect(said.filter(line => line.includes('consent="please" must be required'))).not.to.be.empty;
      });

      it('shows a document that the page gives at once', async () => {
        const data = await carried<object>(pathOf(name));
        requests.length = 0;
        const el = await show(staticHtml`<${tag} consent="required" .data=${data}></${tag}>`);
        expect(el.matches(':state(loaded)')).to.be.true;
        expect(parts(el, 'facade')).to.be.empty;
        expect(requests).to.be.empty;
      });

      it('speaks the language of its place', async () => {
        const page = await fixture(
          staticHtml`<div lang="ar"><${tag} consent="required" endpoint="http://${nextServer()}/" career=${career}></${tag}></div>`,
        );
        const el = page.firstElementChild as Consenting;
        await el.settled();
        expect(texts(el, 'allow')[0]).to.match(/^عرض/);
        await expect(el).to.be.accessible();
      });
    });
  }

  it('is one for all widgets that ask the same servers', async () => {
    const server = nextServer();
    const page = await fixture(html`
      <div>
        <wage-summary consent="required" endpoint="http://${server}/" career="actors"></wage-summary>
        <related-careers consent="required" endpoint="http://${server}/" career="actors"></related-careers>
        <popular-schools
          consent="required"
          endpoint="http://${server}/"
          featured-src="http://partner-of-${server}/featured.json"
          career="actors"
        ></popular-schools>
      </div>
    `);
    const [wages, related, schools] = [...page.children] as Consenting[];
    await schools!.updateComplete;
    expect(texts(schools!, 'allow')[0]).to.equal(`Show schools from ${server}, partner-of-${server}`);
    parts(wages!, 'allow')[0]!.click();
    await related!.updateComplete;
    await schools!.updateComplete;
    expect(parts(related!, 'allow')).to.be.empty;
    expect(texts(schools!, 'allow')[0]).to.equal(`Show schools from partner-of-${server}`);
  });

  it('leaves the pictures of a given document out until the reader agrees', async () => {
    const server = nextServer();
    const data = await carried<Schools>(`careers/${career}/schools.json`);
    data.schools[0]!.logo = { src: `http://${server}/logo.png`, alt: '', width: 40, height: 40 };
    const el = await show(html`<popular-schools consent="required" .data=${data}></popular-schools>`);
    expect(el.shadowRoot.querySelector('img')).to.be.null;
    expect(texts(el, 'allow')).to.deep.equal([`Show pictures from ${server}`]);
    parts(el, 'allow')[0]!.click();
    await el.updateComplete;
    const { referrerPolicy, crossOrigin } = el.shadowRoot.querySelector('img')!;
    expect([referrerPolicy, crossOrigin]).to.deep.equal(['no-referrer', 'anonymous']);
  });

  it('asks for consent for the pictures that are on screen, and for those of more schools then', async () => {
    const data = await carried<Schools>(`careers/${career}/schools.json`);
    const hosts = [nextServer(), nextServer()];
    for (const [index, server] of hosts.entries())
      data.schools[index]!.logo = { src: `http://${server}/logo.png`, alt: '', width: 40, height: 40 };
    const el = await show(
      html`<popular-schools consent="required" limit="1" .data=${data}></popular-schools>`,
    );
    expect(texts(el, 'allow')).to.deep.equal([`Show pictures from ${hosts[0]}`]);
    parts(el, 'more')[0]!.click();
    await el.updateComplete;
    expect(texts(el, 'allow')).to.deep.equal([`Show pictures from ${hosts[0]}, ${hosts[1]}`]);
  });

  it('holds back no document whose address is on no server', async () => {
    const text = JSON.stringify(await carried(`careers/${career}/wages.json`));
    const src = `data:application/json,${encodeURIComponent(text)}`;
    const el = await show(html`<wage-summary consent="required" src=${src}></wage-summary>`);
    expect(el.matches(':state(loaded)')).to.equal(true);
  });

  it('keeps a link from asking for its list', async () => {
    requests.length = 0;
    const server = nextServer();
    const page = await fixture(html`
      <div>
        <popular-schools display="link" for="held-back" loading="eager"></popular-schools>
        <popular-schools
          id="held-back"
          consent="required"
          endpoint="http://${server}/"
          career="actors"
        ></popular-schools>
      </div>
    `);
    await aTimeout(50);
    expect(requests).to.be.empty;
    expect(texts(page.firstElementChild!, 'jump')).to.deep.equal(['View schools']);
  });
});

// Last, because nothing takes it back but another page.
describe('grantConsent()', () => {
  it('is for all widgets of the page, for those to come too', async () => {
    const el = await fixture<Consenting>(
      html`<wage-summary
        consent="required"
        loading="eager"
        endpoint=${dataset}
        career=${career}
      ></wage-summary>`,
    );
    expect(parts(el, 'allow')).to.have.length(1);
    grantConsent();
    await answered(el);
    expect(el.matches(':state(loaded)')).to.be.true;
    const next = await show<WageSummaryElement>(
      html`<wage-summary consent="required" endpoint=${dataset} career="actors"></wage-summary>`,
    );
    expect(next.matches(':state(loaded)')).to.be.true;
  });
});
