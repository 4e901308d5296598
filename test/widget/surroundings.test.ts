import { expect } from '@open-wc/testing';
import { inlineDocument } from '../../src/widget/surroundings.js';

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
