import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { inlineDocument, Surroundings } from '../../src/widget/surroundings.js';

/** A widget around some markup of a page. */
function around(markup: string) {
  const el = document.createElement('div');
  el.innerHTML = markup;
  return inlineDocument(el);
}

describe('inlineDocument', () => {
  it('is the text of a JSON script within the widget', () => {
    expect(around('<p>Fallback</p><script type="application/json"> {"version":1}\n</script>')).to.equal(
      '{"version":1}',
    );
  });

  it('is nothing where there is no such script, or an empty one', () => {
    for (const markup of [
      '',
      '<p>{"version":1}</p>',
      '<script>{}</script>',
      '<script type="application/ld+json">{}</script>',
      '<script type="application/json"> \n</script>',
      '<div><script type="application/json">{"for":"another"}</script></div>',
    ]) {
      expect(around(markup), markup).to.equal(undefined);
    }
  });
});

class HostElement extends LitElement {
  readonly surroundings = new Surroundings(this);
}
customElements.define('surrounded-host', HostElement);

describe('a document that a server put within a widget', () => {
  it('is looked at no more once another is wanted, and then another', async () => {
    const { surroundings } = await fixture<HostElement>(
      html`<surrounded-host
        ><script type="application/json" data-prerendered>
          { "version": 1 }
        </script></surrounded-host
      >`,
    );
    expect(surroundings.inline).to.match(/"version"/);
    for (let time = 0; time < 2; time++) {
      surroundings.forget();
      surroundings.read();
      expect(surroundings.inline).to.equal(undefined);
    }
    surroundings.forget();
    surroundings.forget();
    surroundings.read();
    expect(surroundings.inline).to.equal(undefined);
  });
});
