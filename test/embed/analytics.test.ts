import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/entries/all.js';
import { career, dataset, parts, show } from '../support/show.js';

/** The scripts of the page about analytics, by their headings. */
const scripts = new Map(
  (await (await fetch('/docs/analytics.md')).text()).split(/^## /m).flatMap(section => {
    const [, code] = /```html\n<script>\n([^]*?)<\/script>/.exec(section) ?? [];
    return code ? [[section.split('\n')[0]!, code] as const] : [];
  }),
);

type Queues = typeof globalThis & Record<'dataLayer' | '_paq', unknown[]> & { plausible: { q: unknown[] } };
const page = window as unknown as Queues;

/** Runs a script as the page would, then has a reader see a widget and follow a link of it. */
async function bridged(name: string) {
  const script = document.createElement('script');
  script.textContent = scripts.get(name)!;
  document.head.append(script);
  const seen = oneEvent(document, 'cw-view');
  const el = await show(
    html`<related-careers
      endpoint=${dataset}
      career=${career}
      link-template="/careers/{key}"
    ></related-careers>`,
  );
  await seen;
  const stay = (event: Event) => event.preventDefault();
  document.addEventListener('click', stay, { once: true });
  const [link] = parts(el, 'link');
  link!.click();
  el.remove();
  return link!.getAttribute('href')!.replace('/careers/', '');
}

// A queue is what each vendor's script reads once it is there; without one, it holds the calls.
const asLists = (queue: unknown[]) =>
  queue.map(call =>
    Object.prototype.toString.call(call) === '[object Arguments]' ? [...(call as Iterable<unknown>)] : call,
  );

describe('the scripts for analytics', () => {
  it('are those that are tested here', () => {
    expect([...scripts.keys()]).to.deep.equal([
      'A data layer (Google Tag Manager and others)',
      'Google Analytics 4',
      'Matomo',
      'Plausible',
      'Links and a router',
    ]);
  });

  const widget = 'related-careers';

  it('push a view and a selection to a data layer', async () => {
    const key = await bridged('A data layer (Google Tag Manager and others)');
    expect(page.dataLayer).to.deep.equal([
      { event: 'cw_view', cw_widget: widget },
      {
        event: 'cw_select',
        cw_widget: widget,
        cw_item: key,
        cw_position: 1,
        cw_list: 'related',
        cw_paid: false,
      },
    ]);
  });

  it('call Google Analytics', async () => {
    const before = page.dataLayer.length;
    const key = await bridged('Google Analytics 4');
    const calls = asLists(page.dataLayer.slice(before)).filter(Array.isArray);
    expect(calls).to.deep.equal([
      ['event', 'cw_view', { widget }],
      [
        'event',
        'select_content',
        { content_type: 'related', content_id: key, widget, position: 1, paid: false },
      ],
    ]);
  });

  it('call Matomo', async () => {
    const key = await bridged('Matomo');
    expect(page._paq).to.deep.equal([
      ['trackEvent', 'career-widgets', 'view', widget],
      ['trackEvent', 'career-widgets', 'select', `related/${key}`, 1],
    ]);
  });

  it('call Plausible', async () => {
    const key = await bridged('Plausible');
    expect(asLists(page.plausible.q)).to.deep.equal([
      ['Widget view', { props: { widget } }],
      ['Widget select', { props: { widget, item: key, list: 'related', paid: false } }],
    ]);
  });

  it('hand links of the own site to a router, and leave the reader new tabs', async () => {
    const before = location.href;
    const key = await bridged('Links and a router');
    expect(location.pathname).to.equal(`/careers/${key}`);
    history.replaceState(null, '', before);
    const el = await show(
      html`<related-careers
        endpoint=${dataset}
        career=${career}
        link-template="/careers/{key}"
      ></related-careers>`,
    );
    const follow = (event: Event) => {
      expect(event.defaultPrevented).to.equal(false);
      event.preventDefault();
    };
    document.addEventListener('click', follow, { once: true });
    parts(el, 'link')[0]!.dispatchEvent(
      new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    );
    expect(location.href).to.equal(before);
  });
});
