import { expect, fixture, html } from '@open-wc/testing';
import { DataError, type Reason } from '../../src/data/data-error.js';
import type { Answer } from '../../src/ui/request.js';
import { skeleton, statusMessage } from '../../src/ui/states.js';
import { textOf } from '../support/show.js';

const retry = html`<button>Try again</button>`;

const message = async (answer: Answer<object>) =>
  fixture<HTMLElement>(html`<div>${statusMessage(answer, 'No schools are listed.', retry)}</div>`);

describe('statusMessage', () => {
  it('is said to those who listen while the document loads', async () => {
    const el = await message({ status: 'loading' });
    expect(textOf(el)).to.equal('Loading…');
    expect(el.querySelector('.visually-hidden')).to.not.equal(null);
    expect(el.querySelector('slot')).to.equal(null);
  });

  it('gives way to the fallback of the page where there is nothing to show', async () => {
    const el = await message({ status: 'empty', document: {} });
    expect(textOf(el.querySelector("slot[name='fallback'] > [part='message']"))).to.equal(
      'No schools are listed.',
    );
    expect(el.querySelector('button')).to.equal(null);
  });

  it('gives way to the fallback of the page after a failure, and offers to try again', async () => {
    const reasons: Reason[] = ['unreachable', 'timeout', 'missing', 'refused', 'malformed', 'unsupported'];
    for (const reason of reasons) {
      const el = await message({ status: 'failed', error: new DataError(reason, 'for the developer') });
      const said = textOf(el.querySelector("slot[name='fallback'] > [part='message']"));
      expect(said)
        .to.match(/\. Try again$/)
        .and.to.not.include('developer');
    }
  });

  it('is nothing before a question and once content is shown', async () => {
    expect(textOf(await message({ status: 'waiting' }))).to.equal('');
    expect(textOf(await message({ status: 'loaded', document: {} }))).to.equal('');
  });
});

describe('skeleton', () => {
  const shown = async (hasHeading: boolean) =>
    fixture<HTMLElement>(html`<div>${skeleton(html`<p class="content"></p>`, hasHeading)}</div>`);

  it('is a shape that assistive technology passes over', async () => {
    const el = await shown(false);
    const bones = el.querySelector("slot[name='fallback'] > [part='skeleton']")!;
    expect(bones.getAttribute('aria-hidden')).to.equal('true');
    expect(bones.querySelector('.content')).to.not.equal(null);
    expect(bones.querySelector("[part='sources']")).to.not.equal(null);
  });

  it('has the shape of a heading where the page gives none', async () => {
    expect((await shown(false)).querySelector("[part='heading']")).to.not.equal(null);
    expect((await shown(true)).querySelector("[part='heading']")).to.equal(null);
  });
});
