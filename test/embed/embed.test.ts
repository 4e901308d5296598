import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { embed } from '../../src/embed/embed.js';
import { followFrames } from '../../src/embed/frames.js';
import type { LoadEvent, SelectEvent } from '../../src/widget/events.js';
import { career, dataset, parts, type AnyWidget } from '../support/show.js';
import { waitUntil } from '../support/wait-until.js';

type Inside = Window & { reports: string[] };

/** A frame with a widget, and what is in it. */
async function framed(parameters: Record<string, string>) {
  const query = new URLSearchParams(parameters).toString();
  // Without a title, because it is to get one.
  const frame = document.createElement('iframe');
  frame.src = `/test/embed/embed.html?${query}`;
  frame.style.inlineSize = '40em';
  const isThere = oneEvent(frame, 'load');
  // It may come at once, and is not to be missed.
  const loads = oneEvent<LoadEvent>(frame, 'cw-load');
  (await fixture(html`<div></div>`)).append(frame);
  await isThere;
  const inside = frame.contentWindow as Inside;
  const widget = () => inside.document.querySelector<AnyWidget>(parameters.widget!)!;
  return { frame, inside, widget, loads };
}

const asked = { endpoint: dataset, career, loading: 'eager' };

describe('a frame of a page that listens late', () => {
  it('tells once what the page has missed', async () => {
    const { inside, widget } = await framed({ ...asked, widget: 'wage-summary' });
    await waitUntil(() => widget()?.matches(':state(loaded)'));
    const heard: unknown[] = [];
    const hear = ({ data }: MessageEvent<{ careerWidgets?: string }>) => heard.push(data.careerWidgets);
    addEventListener('message', hear);
    for (const dir of ['ltr', 'rtl']) inside.postMessage({ careerWidgets: 'dir', dir }, location.origin);
    await waitUntil(() => inside.document.dir === 'rtl');
    // Comes after all that the frame has said by now.
    postMessage({ careerWidgets: 'last' }, location.origin);
    await waitUntil(() => heard.includes('last'));
    removeEventListener('message', hear);
    expect(heard.filter(name => name === 'cw-load')).to.have.length(1);
  });
});

describe('a frame', () => {
  before(() => {
    followFrames();
    followFrames();
  });

  it('holds the widget that its address asks for', async () => {
    const { inside, widget, loads } = await framed({
      ...asked,
      widget: 'related-careers',
      lang: 'es',
      dir: 'rtl',
      more: '1',
    });
    await loads;
    expect(widget().localName).to.equal('related-careers');
    expect(inside.document.documentElement).to.include({ lang: 'es', dir: 'rtl' });
    expect(inside.reports).to.have.length(1);
    expect(inside.reports[0]).to.include('more is not an attribute of <related-careers>: it has career, ');
  });

  it('is as high as its content, and called by its heading', async () => {
    const { frame, inside, widget, loads } = await framed({ ...asked, widget: 'wage-summary' });
    await loads;
    await waitUntil(() => frame.clientHeight === inside.document.documentElement.scrollHeight);
    await waitUntil(() => frame.title.includes('Healthcare Social Workers'));
    expect(frame.title).to.equal(inside.document.title);
    widget().style.blockSize = '1234px';
    await waitUntil(() => frame.clientHeight === 1234);
  });

  it('tells of a link once, with the address that it leads to', async () => {
    const { frame, inside, widget, loads } = await framed({
      ...asked,
      widget: 'related-careers',
      'link-template': 'to/{key}',
    });
    await loads;
    const heard: SelectEvent[] = [];
    frame.addEventListener('cw-select', event => heard.push(event));
    inside.addEventListener('click', event => event.preventDefault());
    parts(widget(), 'link')[0]!.click();
    await waitUntil(() => heard.length);
    expect(heard[0]!.href).to.equal(new URL(`/test/embed/to/${heard[0]!.key}`, location.href).href);
    expect(heard[0]!.cancelable).to.equal(false);
    expect(heard).to.have.length(1);
  });

  it('sends links to the page around it, but those to a place within it', async () => {
    const { inside } = await framed({ ...asked, widget: 'wage-summary' });
    const { body } = inside.document;
    const link = inside.document.createElement('a');
    body.append(link);
    const targets = ['/careers/', '#title'].map(href => {
      link.href = href;
      link.target = '';
      inside.addEventListener('click', event => event.preventDefault(), { once: true });
      link.click();
      return link.target;
    });
    expect(targets).to.deep.equal(['', '_self']);
    expect(inside.document.querySelector('base')!.target).to.equal('_parent');
  });

  it('does as the page says', async () => {
    const { inside, widget, loads } = await framed({ ...asked, widget: 'wage-summary', theme: 'light' });
    await loads;
    const root = inside.document.documentElement;
    expect(root.style.colorScheme).to.equal('light');
    for (const [careerWidgets, value] of [
      ['theme', 'dark'],
      ['lang', 'ar'],
      ['dir', 'rtl'],
    ] as const) {
      inside.postMessage({ careerWidgets, [careerWidgets]: value }, location.origin);
    }
    await waitUntil(() => root.dir === 'rtl');
    expect(widget().getAttribute('theme')).to.equal('dark');
    expect(root.style.colorScheme).to.equal('dark');
    expect(root.lang).to.equal('ar');
  });

  it('says what is wrong with its address', async () => {
    const { frame, inside } = await framed({ widget: 'wage-summary', career });
    expect(inside.reports).to.deep.equal([
      'embed.html: endpoint is missing: it is the base URL of the documents',
    ]);
    expect(inside.document.body.textContent).to.include('endpoint is missing');
    await waitUntil(() => frame.clientHeight < 100 && frame.title === 'Career information');
  });

  it('says that its code could not be loaded', async () => {
    const said: string[] = [];
    const address = location.href;
    history.replaceState(
      null,
      '',
      `?${new URLSearchParams({ ...asked, widget: 'wage-summary' }).toString()}`,
    );
    const load = () => Promise.reject(new TypeError('no such file'));
    await embed({ load, report: fault => said.push(fault) });
    history.replaceState(null, '', address);
    expect(said).to.deep.equal([
      'embed.html: the code of <wage-summary> could not be loaded: TypeError: no such file',
    ]);
    expect(document.body.lastElementChild!.textContent).to.equal('This could not be loaded.');
    document.body.lastElementChild!.remove();
  });
});
