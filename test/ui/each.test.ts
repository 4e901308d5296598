import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import { each } from '../../src/ui/each.js';

interface Job {
  title: string;
}

const actors: Job = { title: 'Actors' };
const bakers: Job = { title: 'Bakers' };
const cooks: Job = { title: 'Cooks' };

describe('the items of a list', () => {
  let place: HTMLElement;
  let drawn: string[];

  beforeEach(async () => {
    place = await fixture<HTMLElement>('<ol></ol>');
    drawn = [];
  });

  /** Draws a list, and says what it shows. */
  function show(jobs: readonly Job[], manner: { sign: string; more?: string } = { sign: '' }): string[] {
    const item = ({ title }: Job, index: number) => {
      drawn.push(title);
      return html`<li>${index + 1} ${title}${manner.sign}</li>`;
    };
    render(each(jobs, manner, item), place);
    return [...place.children].map(({ textContent }) => textContent);
  }

  it('are drawn once, as long as they stay the same objects in the same places', () => {
    show([actors, bakers]);
    expect(show([actors, bakers, cooks])).to.deep.equal(['1 Actors', '2 Bakers', '3 Cooks']);
    expect(drawn).to.deep.equal(['Actors', 'Bakers', 'Cooks']);
  });

  it('are drawn anew where another has come, gone, or changed places', () => {
    show([actors, bakers, cooks]);
    expect(show([cooks, bakers])).to.deep.equal(['1 Cooks', '2 Bakers']);
    expect(show([cooks, bakers, actors])).to.deep.equal(['1 Cooks', '2 Bakers', '3 Actors']);
    expect(show([{ ...cooks, title: 'Chefs' }, bakers])).to.deep.equal(['1 Chefs', '2 Bakers']);
  });

  it('are drawn anew where anything else has changed that decides how they look', () => {
    show([actors, bakers]);
    expect(show([actors, bakers], { sign: '!' })).to.deep.equal(['1 Actors!', '2 Bakers!']);
    drawn = [];
    show([actors, bakers], { sign: '!', more: 'of it' });
    expect(drawn).to.deep.equal(['Actors', 'Bakers']);
  });

  it('are gone where none are left, whatever else has changed', () => {
    show([actors, bakers]);
    expect(show([], { sign: '!' })).to.deep.equal([]);
  });

  it('are drawn where they have not been, whatever stood elsewhere', () => {
    const wrapped = (isIn: boolean) =>
      isIn
        ? html`<b>${each([actors], {}, job => job.title)}</b>`
        : html`<i>${each([actors], {}, job => job.title)}</i>`;
    for (const isIn of [true, false, true]) {
      render(wrapped(isIn), place);
      expect(place.textContent).to.equal('Actors');
    }
  });
});
