import { expect } from '@open-wc/testing';
import { upgrade } from '../../src/embed/loader.js';
import { tags } from '../../src/widgets/registry.js';

describe('an element that asks for a widget', () => {
  const faults: string[] = [];

  function upgraded(markup: string): HTMLElement {
    faults.length = 0;
    const holder = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild as HTMLElement;
    upgrade(holder, message => faults.push(message));
    return holder;
  }

  it('gets it, with what it says as attributes', () => {
    const holder = upgraded(
      '<div class="ours" data-career-widget="wage-summary" data-career="actors" data-link-template="/jobs/{key}" data-range></div>',
    );
    expect(holder.outerHTML).to.equal(
      '<div class="ours" data-career-widget="wage-summary" data-career="actors" data-link-template="/jobs/{key}" data-range="">' +
        '<wage-summary career="actors" link-template="/jobs/{key}" range=""></wage-summary></div>',
    );
  });

  it('shows its own children until there is content', () => {
    const holder = upgraded(`<div data-career-widget="wage-summary">See <a href="/jobs">all jobs</a>
      <h3 slot="heading">Pay</h3><script type="application/json">{}</script></div>`);
    const widget = holder.firstElementChild!;
    expect([...widget.children].map(({ localName, slot }) => `${localName} ${slot}`)).to.deep.equal([
      'h3 heading',
      'script ',
      'div fallback',
    ]);
    expect(widget.querySelector('div')!.textContent.trim()).to.equal('See all jobs');
  });

  it('has no fallback of blanks, which would take the place of a message', () => {
    expect(upgraded('<div data-career-widget="wage-summary"> &nbsp; </div>').textContent).to.equal('');
  });

  it('is upgraded once, even when the page comes from a cache', () => {
    const holder = upgraded('<div data-career-widget="wage-summary"><p>Wages</p></div>');
    const before = holder.outerHTML;
    const copy = upgraded(before);
    expect(copy.outerHTML).to.equal(before);
  });

  it('cannot bring a script or a style along', () => {
    const holder = upgraded(
      '<div data-career-widget="wage-summary" data-onclick="alert(1)" data-style="position: fixed" data-career="actors"></div>',
    );
    expect(holder.firstElementChild!.getAttributeNames()).to.deep.equal(['career']);
  });

  it('is left as it is where it names no widget, and its developer is told', () => {
    const holder = upgraded('<div data-career-widget="wages"><p>Wages</p></div>');
    expect(holder.innerHTML).to.equal('<p>Wages</p>');
    expect(faults).to.deep.equal([`data-career-widget="wages" must be ${tags.join(', ')}`]);
  });
});
