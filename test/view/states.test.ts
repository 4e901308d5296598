import { expect, fixture, html } from '@open-wc/testing';
import { LoadError, type Reason } from '../../src/load/load-error.js';
import type { State } from '../../src/widget/loader.js';
import { skeleton, statusMessage } from '../../src/view/states.js';
import { textOf } from '../support/show.js';
import { speaking } from '../support/speaking.js';

const message = async (state: State<object>, retry?: () => void) =>
  fixture<HTMLElement>(html`<div>${statusMessage(state, speaking('en'), 'schools', retry)}</div>`);

describe('statusMessage', () => {
  it('is said to those who listen while the document loads', async () => {
    const el = await message({ status: 'loading' });
    expect(textOf(el)).to.equal('Loading schools…');
    expect(el.querySelector('.visually-hidden')).to.not.equal(null);
    expect(el.querySelector('slot')).to.equal(null);
  });

  it('gives way to the fallback of the page where there is nothing to show', async () => {
    const el = await message({ status: 'empty', document: {} });
    expect(textOf(el.querySelector("slot[name='fallback'] > [part='message']"))).to.equal(
      'No schools with related programs are listed.',
    );
    expect(el.querySelector('button')).to.equal(null);
  });

  it('gives way to the fallback of the page after a failure, and offers to try again', async () => {
    const reasons: Reason[] = ['unreachable', 'timeout', 'missing', 'refused', 'malformed', 'unsupported'];
    for (const reason of reasons) {
      const error = new LoadError(reason, 'for the developer');
      const el = await message({ status: 'failed', error }, () => {});
      const said = textOf(el.querySelector("slot[name='fallback'] > [part='message']"));
      expect(said)
        .to.match(/^(This|There) .+\. Try again$/)
        .and.to.not.include('developer');
    }
  });

  it('offers no other try where there is nothing to ask', async () => {
    const el = await message({ status: 'failed', error: new LoadError('malformed', 'broken') });
    expect(el.querySelectorAll('button')).to.have.length(0);
  });

  it('is nothing before a question and once content is shown', async () => {
    expect(textOf(await message({ status: 'waiting', for: 'viewport' }))).to.equal('');
    expect(textOf(await message({ status: 'loaded', document: {} }))).to.equal('');
  });
});

describe('skeleton', () => {
  const shown = async (status: 'waiting' | 'loading') =>
    fixture<HTMLElement>(html`<div>${skeleton(html`<p class="content"></p>`, status)}</div>`);

  it('is a shape that assistive technology passes over', async () => {
    const bones = (await shown('loading')).querySelector("div > [part='skeleton']")!;
    expect(bones.getAttribute('aria-hidden')).to.equal('true');
    expect(bones.querySelectorAll(".content, [part='sources']")).to.have.length(2);
  });

  it('gives way to the fallback of the page until the document is asked for', async () => {
    const el = await shown('waiting');
    expect(
      el.querySelectorAll(".waiting > [part='skeleton'], .waiting slot[name='fallback']"),
    ).to.have.length(2);
    expect((await shown('loading')).querySelector('slot')).to.equal(null);
  });
});
