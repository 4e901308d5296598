import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { Resource } from '../../src/contract/resource.js';
import { LoadError } from '../../src/load/load-error.js';
import { Loader, type Request } from '../../src/widget/loader.js';
import { recordConsole } from '../support/record-console.js';

interface Letters {
  letters: string[];
}

const resource: Resource<Letters> = {
  name: 'careers',
  schema: {
    type: 'object',
    properties: { letters: { type: 'array', items: { type: 'string', pattern: /^.$/u } } },
    required: ['letters'],
  },
  path: () => 'letters.json',
};

/** A widget that shows letters, and notes which states it was in. */
class LettersElement extends LitElement {
  readonly errors: LoadError[] = [];
  readonly loader = new Loader<Letters>(this, error => this.errors.push(error));
  readonly seen: string[] = [];
  wanted: Request<Letters> | undefined;

  want(request: Partial<Request<Letters>>): void {
    this.wanted = { ...unchanging, ...request };
    this.requestUpdate();
  }

  protected override willUpdate() {
    if (this.wanted) this.loader.want(this.wanted);
  }

  protected override render() {
    return this.loader.document?.letters.join('') ?? this.loader.state.status;
  }

  protected override updated() {
    const text = this.shadowRoot!.textContent;
    if (this.seen.at(-1) !== text) this.seen.push(text);
  }
}
customElements.define('letters-host', LettersElement);

const unchanging: Request<Letters> = {
  resource,
  key: 'one',
  sources: 'one',
  load: () => Promise.reject(new Error('nothing to load')),
  isEmpty: ({ letters }) => letters.length === 0,
  awaitsConsent: false,
  isEager: true,
  ready: undefined,
};

async function host() {
  const el = await fixture<LettersElement>(html`<letters-host></letters-host>`);
  return { el, loader: el.loader, shown: () => el.shadowRoot!.textContent };
}

/** A document that comes when the test says. */
function later() {
  let resolve!: (letters: string) => void;
  let reject!: (error: Error) => void;
  const signals: AbortSignal[] = [];
  const document = new Promise<Letters>((...settle) => {
    resolve = letters => settle[0]({ letters: [...letters] });
    reject = settle[1];
  });
  const load: Request<Letters>['load'] = ({ signal }) => {
    signals.push(signal!);
    return document;
  };
  return { load, resolve, reject, signals };
}

const of = (letters: string) => () => Promise.resolve({ letters: [...letters] });
const missing = () => Promise.reject(new LoadError('missing', 'is not there'));

describe('Loader', () => {
  const said = recordConsole();

  it('waits, then loads, then shows', async () => {
    const { el, loader } = await host();
    const { load, resolve } = later();
    el.want({ load });
    await el.updateComplete;
    resolve('ab');
    await loader.settled();
    expect(el.seen).to.deep.equal(['waiting', 'loading', 'ab']);
  });

  it('tells an empty document from one with something in it', async () => {
    const { el, loader } = await host();
    el.want({ load: of('') });
    await el.updateComplete;
    await loader.settled();
    expect(loader.state).to.deep.equal({ status: 'empty', document: { letters: [] } });
  });

  it('says why there is no document, and takes any other error for one that cannot be shown', async () => {
    const { el, loader } = await host();
    el.want({ load: missing });
    await el.updateComplete;
    await loader.settled();
    expect((loader.state as { error: LoadError }).error.reason).to.equal('missing');
    const cause = new RangeError('too deep');
    el.want({ key: 'two', load: () => Promise.reject(cause) });
    await el.updateComplete;
    await loader.settled();
    const { error } = loader.state as { error: LoadError };
    expect(error).to.include({
      reason: 'malformed',
      message: 'cannot be shown: RangeError: too deep',
      cause,
    });
  });

  it('drops the response to an earlier request, and aborts it', async () => {
    const { el, loader, shown } = await host();
    const [first, second] = [later(), later()];
    el.want({ load: first.load });
    await el.updateComplete;
    el.want({ key: 'two', load: second.load });
    await el.updateComplete;
    expect(first.signals[0]!.aborted).to.equal(true);
    second.resolve('n');
    await loader.settled();
    first.resolve('o');
    await aTimeout(0);
    expect(shown()).to.equal('n');
  });

  it('is settled only when the latest request is', async () => {
    const { el, loader, shown } = await host();
    const [first, second] = [later(), later()];
    el.want({ load: first.load });
    await el.updateComplete;
    const settled = loader.settled().then(shown);
    el.want({ key: 'two', load: second.load });
    await el.updateComplete;
    first.resolve('o');
    setTimeout(() => second.resolve('n'));
    expect(await settled).to.equal('n');
  });

  it('loads nothing again for a request with the same key', async () => {
    const { el, loader } = await host();
    let loads = 0;
    const load = () => {
      loads++;
      return of('a')();
    };
    for (let time = 0; time < 3; time++) {
      el.want({ load });
      await el.updateComplete;
      await loader.settled();
    }
    expect(loads).to.equal(1);
  });

  it('shows a document that is given at once, and says what is wrong with one', async () => {
    const { el, loader, shown } = await host();
    for (const given of [{ letters: ['a', 'b'] }, '{"letters":["a","b"]}']) {
      el.want({ key: given, given });
      await el.updateComplete;
      expect(shown()).to.equal('ab');
    }
    const errors = [];
    for (const given of [{ letters: 7 }, '{"letters":', { version: 2 }]) {
      el.want({ key: given, given });
      await el.updateComplete;
      await loader.settled();
      errors.push((loader.state as { error: LoadError }).error.message);
    }
    expect(errors[0]).to.equal('is not a "careers" document: letters: expected array');
    expect(errors[1]).to.equal('is not JSON but broken JSON');
    expect(errors[2]).to.match(/^has version 2 of the contract/);
    expect(said).to.be.empty;
  });

  it('aborts its request when a document is given, is settled at once, and drops the response', async () => {
    const { el, loader, shown } = await host();
    const { load, resolve, signals } = later();
    el.want({ load });
    await el.updateComplete;
    const given = { letters: ['g'] };
    el.want({ key: given, given });
    await loader.settled();
    expect(signals[0]!.aborted).to.equal(true);
    expect(shown()).to.equal('g');
    resolve('l');
    await aTimeout(0);
    expect(shown()).to.equal('g');
  });

  it('shows nothing before there are words for it', async () => {
    const { el, loader, shown } = await host();
    let speak!: () => void;
    const ready = new Promise<void>(resolve => (speak = resolve));
    el.want({ load: of('a'), ready });
    await el.updateComplete;
    await aTimeout(0);
    expect(shown()).to.equal('loading');
    speak();
    await loader.settled();
    expect(shown()).to.equal('a');
    const given = { letters: ['g'] };
    el.want({ key: given, given, ready });
    await loader.settled();
    expect(shown()).to.equal('g');
  });

  it('does not say that there is no document before there are words for it', async () => {
    const { el, loader, shown } = await host();
    let speak!: () => void;
    el.want({ load: missing, ready: new Promise<void>(resolve => (speak = resolve)) });
    await el.updateComplete;
    await aTimeout(0);
    await el.updateComplete;
    expect(shown()).to.equal('loading');
    speak();
    await loader.settled();
    expect(shown()).to.equal('failed');
  });

  it('keeps what is on screen while it reloads, and if that fails', async () => {
    const { el, loader, shown } = await host();
    el.want({ load: of('g') });
    await el.updateComplete;
    await loader.settled();
    const { load, reject } = later();
    loader.reload({ ...unchanging, load });
    await el.updateComplete;
    expect(shown()).to.equal('g');
    reject(new LoadError('timeout', 'is late'));
    await loader.settled();
    expect(shown()).to.equal('g');
    expect(el.errors.map(({ reason }) => reason)).to.deep.equal(['timeout']);
    loader.reload({ ...unchanging, load: of('b') });
    await loader.settled();
    expect(shown()).to.equal('b');
  });

  it('tells of no failure to reload what is no longer wanted', async () => {
    const { el, loader, shown } = await host();
    el.want({ load: of('o') });
    await el.updateComplete;
    await loader.settled();
    const { load, reject } = later();
    loader.reload({ ...unchanging, load });
    el.want({ key: 'two', load: of('n') });
    await el.updateComplete;
    reject(new LoadError('timeout', 'is late'));
    await loader.settled();
    expect(el.errors).to.be.empty;
    expect(shown()).to.equal('n');
  });

  it('reloads past what is kept, and shows that it loads after a failure', async () => {
    const { el, loader, shown } = await host();
    el.want({ load: missing });
    await el.updateComplete;
    await loader.settled();
    const fresh: unknown[] = [];
    const { load, resolve } = later();
    loader.reload({
      ...unchanging,
      load: options => {
        fresh.push(options.fresh);
        return load(options);
      },
    });
    await el.updateComplete;
    expect(shown()).to.equal('loading');
    resolve('a');
    await loader.settled();
    expect([shown(), fresh]).to.deep.equal(['a', [true]]);
  });

  it('requests nothing before consent, and no more once it is taken back', async () => {
    const { el, loader } = await host();
    const { load, signals } = later();
    el.want({ load, awaitsConsent: true });
    await el.updateComplete;
    expect(loader.state).to.deep.equal({ status: 'waiting', for: 'consent' });
    loader.reload({ ...unchanging, load, awaitsConsent: true });
    expect(signals).to.be.empty;
    el.want({ load });
    await el.updateComplete;
    expect(signals).to.have.length(1);
    el.want({ load, awaitsConsent: true });
    await el.updateComplete;
    expect(signals[0]!.aborted).to.equal(true);
    expect(loader.state).to.deep.equal({ status: 'waiting', for: 'consent' });
  });

  it('loads again once the device is online', async () => {
    const { el, loader, shown } = await host();
    let load: Request<Letters>['load'] = () => Promise.reject(new LoadError('offline', 'is offline'));
    el.want({ load: options => load(options) });
    await el.updateComplete;
    await loader.settled();
    expect(shown()).to.equal('failed');
    load = of('a');
    dispatchEvent(new Event('online'));
    await el.updateComplete;
    await loader.settled();
    expect(shown()).to.equal('a');
  });

  it('aborts when the widget leaves, not when it moves, and loads again when it comes back', async () => {
    const { el, loader, shown } = await host();
    const { load, resolve, signals } = later();
    el.want({ load });
    await el.updateComplete;
    const { parentElement: page } = el;
    page!.append(el);
    await aTimeout(0);
    expect(signals[0]!.aborted).to.equal(true);
    expect(signals.at(-1)!.aborted).to.equal(false);
    el.remove();
    await aTimeout(0);
    expect(signals.at(-1)!.aborted).to.equal(true);
    page!.append(el);
    await el.updateComplete;
    resolve('a');
    await loader.settled();
    expect(shown()).to.equal('a');
  });
});
