import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { DataError } from '../../src/data/data-error.js';
import { DocumentRequest, type Answer } from '../../src/ui/request.js';

type Letters = string[];

/** A widget that shows letters, and notes what it is told. */
class AskerElement extends LitElement {
  readonly request = new DocumentRequest<Letters>(this);
  readonly told: string[] = [];

  isEmpty(document: Letters) {
    return document.length === 0;
  }

  beforeAnswer({ status }: Answer<Letters>) {
    this.told.push(`before ${status}: ${this.renderRoot.textContent}`);
  }

  afterAnswer(answer: Answer<Letters>) {
    const detail = answer.status === 'failed' ? answer.error.reason : this.renderRoot.textContent;
    this.told.push(`after ${answer.status}: ${detail}`);
  }

  override render() {
    return this.request.document?.join('') ?? this.request.answer.status;
  }
}
customElements.define('asker-host', AskerElement);

async function asker() {
  const el = await fixture<AskerElement>(html`<asker-host></asker-host>`);
  return { el, request: el.request, shown: () => el.renderRoot.textContent };
}

/** An answer that comes when the test says. */
function later() {
  let resolve!: (document: Letters) => void;
  let reject!: (error: Error) => void;
  const answer = new Promise<Letters>((...settle) => ([resolve, reject] = settle));
  return { load: () => answer, resolve, reject };
}

/** Letters that are had a few at a time. */
class Checking {
  readonly #letters: Letters;
  #count = 0;

  constructor(letters: Letters) {
    this.#letters = letters;
  }

  get isWhole() {
    return this.#count >= this.#letters.length;
  }

  goOn(most = Infinity) {
    this.#count += most;
    return this.#letters.slice(0, this.#count);
  }
}

const take = (request: DocumentRequest<Letters>, letters: Letters, most = Infinity) =>
  request.take(() => new Checking(letters), most);

const missing = () => Promise.reject(new DataError('missing', 'is not there'));

describe('DocumentRequest', () => {
  it('waits until it is asked, then loads, then shows', async () => {
    const { el, request, shown } = await asker();
    expect(shown()).to.equal('waiting');
    const { load, resolve } = later();
    request.ask(load);
    await el.updateComplete;
    expect(shown()).to.equal('loading');
    expect(request.document).to.equal(undefined);
    resolve(['a', 'b']);
    await request.settled();
    expect(request.document).to.deep.equal(['a', 'b']);
    expect(el.told).to.deep.equal(['before loaded: loading', 'after loaded: ab']);
  });

  it('tells an empty document from one with something in it', async () => {
    const { el, request } = await asker();
    request.ask(() => Promise.resolve([]));
    await request.settled();
    expect(request.answer).to.deep.equal({ status: 'empty', document: [] });
    expect(el.told.at(-1)).to.match(/^after empty/);
  });

  it('says why there is no document', async () => {
    const { el, request, shown } = await asker();
    request.ask(missing);
    await request.settled();
    expect(shown()).to.equal('failed');
    expect(el.told).to.deep.equal(['before failed: loading', 'after failed: missing']);
  });

  it('takes any other error for a document that cannot be shown', async () => {
    const { request } = await asker();
    const cause = new RangeError('too deep');
    request.ask(() => Promise.reject(cause));
    await request.settled();
    const { error } = request.answer as { error: DataError };
    expect(error).to.be.instanceOf(DataError);
    expect(error).to.include({
      reason: 'malformed',
      message: 'cannot be shown: RangeError: too deep',
      cause,
    });
  });

  it('drops the answer to an earlier question, whenever it comes', async () => {
    const { el, request, shown } = await asker();
    const [first, second] = [later(), later()];
    request.ask(first.load);
    request.ask(second.load);
    second.resolve(['new']);
    await request.settled();
    first.resolve(['old']);
    await request.settled();
    await el.updateComplete;
    expect(shown()).to.equal('new');
    expect(el.told.filter(line => line.startsWith('after'))).to.deep.equal(['after loaded: new']);
  });

  it('is settled only when the latest question is', async () => {
    const { request, shown } = await asker();
    const [first, second] = [later(), later()];
    request.ask(first.load);
    const settled = request.settled().then(shown);
    await aTimeout(0);
    request.ask(second.load);
    first.resolve(['old']);
    setTimeout(() => second.resolve(['new']));
    expect(await settled).to.equal('new');
  });

  it('takes a document that is here already, or says why it cannot', async () => {
    const { el, request, shown } = await asker();
    take(request, ['here']);
    await request.settled();
    expect(shown()).to.equal('here');
    request.take(() => {
      throw new DataError('unsupported', 'is newer');
    }, Infinity);
    await request.settled();
    expect(el.told.at(-1)).to.equal('after failed: unsupported');
  });

  it('takes the beginning of a document, and more of it when it is told to', async () => {
    const { request } = await asker();
    take(request, ['a', 'b', 'c'], 1);
    expect(request.document).to.deep.equal(['a']);
    expect(request.isPartial).to.equal(true);
    request.goOn(1);
    expect(request.document).to.deep.equal(['a', 'b']);
    expect(request.isPartial).to.equal(true);
    request.goOn(1);
    expect(request.document).to.deep.equal(['a', 'b', 'c']);
    expect(request.isPartial).to.equal(false);
    request.goOn(1);
    expect(request.document).to.deep.equal(['a', 'b', 'c']);
  });

  it('takes no beginning for a document with nothing in it', async () => {
    const { el, request } = await asker();
    el.isEmpty = letters => !letters.includes('c');
    take(request, ['a', 'b', 'c'], 1);
    expect(request.answer.status).to.equal('loaded');
    expect(request.isPartial).to.equal(false);
    take(request, ['a', 'b'], 1);
    expect(request.answer).to.deep.equal({ status: 'empty', document: ['a', 'b'] });
  });

  it('goes on with no document that has been asked for since', async () => {
    const { request } = await asker();
    take(request, ['a', 'b'], 1);
    const { load, resolve } = later();
    request.ask(load);
    request.goOn(1);
    expect(request.answer.status).to.equal('loading');
    resolve(['new']);
    await request.settled();
    expect(request.document).to.deep.equal(['new']);
    expect(request.isPartial).to.equal(false);
  });

  it('says why the rest of a document cannot be had', async () => {
    const { request } = await asker();
    const checking = new Checking(['a', 'b']);
    request.take(() => checking, 1);
    checking.goOn = () => {
      throw new DataError('malformed', 'is broken by now');
    };
    request.goOn(1);
    expect(request.answer).to.have.property('status', 'failed');
    expect(request.isPartial).to.equal(false);
  });

  it('drops the answer to a question when it is given a document', async () => {
    const { request, shown } = await asker();
    const { load, resolve } = later();
    request.ask(load);
    take(request, ['given']);
    resolve(['asked']);
    await request.settled();
    expect(shown()).to.equal('given');
  });

  it('keeps what is on screen while it asks again, and if that fails', async () => {
    const { el, request, shown } = await asker();
    take(request, ['good']);
    await request.settled();
    const { load, reject } = later();
    request.refresh(load);
    await el.updateComplete;
    expect(shown()).to.equal('good');
    reject(new DataError('timeout', 'is late'));
    await request.settled();
    expect(shown()).to.equal('good');
    expect(el.told.at(-1)).to.equal('after failed: timeout');
    request.refresh(() => Promise.resolve(['better']));
    await request.settled();
    expect(shown()).to.equal('better');
  });

  it('shows that it loads when it asks again after a failure', async () => {
    const { el, request, shown } = await asker();
    request.ask(missing);
    await request.settled();
    const { load, resolve } = later();
    request.refresh(load);
    await el.updateComplete;
    expect(shown()).to.equal('loading');
    resolve(['good']);
    await request.settled();
    expect(shown()).to.equal('good');
  });
});
