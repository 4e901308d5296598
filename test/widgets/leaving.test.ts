import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/all.js';
import { faulty } from '../support/fault-address.js';
import { recordConsole } from '../support/record-console.js';
import { answered, career, dataset, type AnyWidget } from '../support/show.js';
import { waitUntil } from '../support/wait-until.js';

/** Notes the signal of every request that a widget makes. */
function recordSignals() {
  const signals: AbortSignal[] = [];
  const ask = fetch;
  beforeEach(() => {
    signals.length = 0;
    window.fetch = (input, init) => {
      if (init?.signal) signals.push(init.signal);
      return ask(input, init);
    };
  });
  afterEach(() => {
    window.fetch = ask;
  });
  return signals;
}

const soon = () => new Promise(resolve => setTimeout(resolve, 50));

describe('a widget that leaves the page', () => {
  const signals = recordSignals();

  it('stops its request', async () => {
    const src = faulty('hang', { name: 'leaves' });
    const el = await fixture(html`<wage-summary loading="eager" src=${src}></wage-summary>`);
    await waitUntil(() => signals.length === 1);
    el.remove();
    await soon();
    expect(signals[0]!.aborted).to.equal(true);
  });

  it('leaves it to another that waits for the same', async () => {
    const src = faulty('hang', { name: 'shared' });
    const both = await fixture(
      html`<div>
        <wage-summary loading="eager" src=${src}></wage-summary
        ><wage-summary loading="eager" src=${src}></wage-summary>
      </div>`,
    );
    await waitUntil(() => signals.length === 1);
    both.firstElementChild!.remove();
    await soon();
    expect(signals[0]!.aborted).to.equal(false);
    both.firstElementChild!.remove();
    await soon();
    expect(signals[0]!.aborted).to.equal(true);
  });

  it('keeps it when it only moves', async () => {
    const src = faulty('hang', { name: 'moves' });
    const el = await fixture(html`<wage-summary loading="eager" src=${src}></wage-summary>`);
    await waitUntil(() => signals.length === 1);
    document.body.append(el);
    await soon();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([false]);
    el.remove();
  });

  it('stops the request for a career that it is no longer about', async () => {
    const src = faulty('hang', { name: 'other' });
    const el = await fixture(html`<wage-summary loading="eager" src=${src}></wage-summary>`);
    await waitUntil(() => signals.length === 1);
    el.setAttribute('src', faulty('hang', { name: 'another' }));
    await waitUntil(() => signals.length === 2);
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    el.remove();
  });
});

describe('a link to a list that leaves the page', () => {
  it('follows the list no longer', async () => {
    const page = await fixture(
      html`<div>
        <popular-schools id="schools" loading="eager" endpoint=${dataset} career=${career}></popular-schools>
        <popular-schools display="link" for="schools"></popular-schools>
      </div>`,
    );
    const [list, link] = page.querySelectorAll<AnyWidget>('popular-schools');
    await list!.settled();
    link!.remove();
    let asked = 0;
    Object.assign(link!, { requestUpdate: () => asked++ });
    list!.setAttribute('limit', '2');
    await list!.settled();
    expect(asked).to.equal(0);
  });
});

describe('a widget on a device that is offline', () => {
  const signals = recordSignals();
  recordConsole();

  it('asks for nothing, says so, and shows its document when the device is back', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    let el;
    try {
      el = await fixture<AnyWidget>(
        html`<wage-summary loading="eager" endpoint=${dataset} career="bartenders"></wage-summary>`,
      );
      await answered(el);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    expect(signals).to.be.empty;
    expect(el.shadowRoot.textContent).to.include('You seem to be offline');
    const src = `${dataset}careers/actors/wages.json?online`;
    el.setAttribute('src', src);
    await answered(el);
    expect(el.matches(':state(loaded)')).to.equal(true);
  });

  it('asks by itself when the device is back', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    const src = `${dataset}careers/actors/wages.json?back`;
    let el;
    try {
      el = await fixture<AnyWidget>(html`<wage-summary loading="eager" src=${src}></wage-summary>`);
      await answered(el);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => el.matches(':state(loaded)'), 'the widget is loaded');
    expect(signals).to.have.length(1);
  });
});
