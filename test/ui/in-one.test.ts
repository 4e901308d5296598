import { expect, fixture } from '@open-wc/testing';
import { html, nothing, render, svg } from 'lit';
import { inOne } from '../../src/ui/in-one.js';

interface Item {
  name: unknown;
  note?: string;
  href?: string;
}

const link = ({ name, href }: Item) =>
  href ? html`<a href=${href} class=${nothing}>${name}</a>` : html`<b>${name}</b>`;
const drawing = (width: number) => html`<svg>${svg`<rect width=${width} />`}</svg>`;
const card = (item: Item) =>
  html`<li>${link(item)} ${item.note ? html`<p>${item.note}</p>` : nothing}${drawing(2)}</li>`;

const withoutComments = (el: Element) => el.innerHTML.replaceAll(/<!--.*?-->/g, '');

describe('several templates in one', () => {
  let place: HTMLElement;
  let plain: HTMLElement;

  beforeEach(async () => {
    [place, plain] = [await fixture<HTMLElement>('<ul></ul>'), await fixture<HTMLElement>('<ul></ul>')];
  });

  const items: Item[] = [
    { name: 'Actors', href: '/actors', note: 'Some' },
    { name: 'Bakers', note: '<b>"&' },
    { name: html`<bdi>${'Cooks'}</bdi>`, href: '/cooks' },
    { name: ['a', html`<i>${'b'}</i>`] },
    { name: nothing, href: '/none' },
  ];

  it('show the same as each in its place, whatever follows upon whatever', () => {
    for (const item of [...items, ...items.toReversed()]) {
      render(inOne(card(item)), place);
      render(card(item), plain);
      expect(withoutComments(place)).to.equal(withoutComments(plain));
    }
    expect(place.querySelector('rect')).to.be.instanceof(SVGRectElement);
  });

  it('stay the nodes that they are while only what they hold is another', () => {
    render(inOne(card(items[0]!)), place);
    const nodes = [...place.querySelectorAll('*')];
    render(inOne(card({ name: 'Others', href: '/others', note: 'More' })), place);
    expect([...place.querySelectorAll('*')]).to.deep.equal(nodes);
    expect(place.textContent).to.include('Others').and.to.include('More');
  });

  it('are taken apart by no comments', () => {
    render(inOne(card(items[0]!)), place);
    render(card(items[0]!), plain);
    const comments = (el: Element) => el.innerHTML.split('<!--').length;
    expect(comments(place)).to.be.below(comments(plain));
  });

  it('never take for a template what was not written as one', () => {
    const json: unknown = JSON.parse('{"_$litType$":1,"strings":["<img id=hacked>"],"values":[]}');
    const raw: unknown = JSON.parse(
      '{"_$litType$":1,"strings":{"0":"<img id=hacked>","raw":[],"length":1},"values":[]}',
    );
    for (const name of [json, raw]) {
      expect(inOne(card({ name })).strings.join('')).to.not.include('hacked');
    }
  });
});
