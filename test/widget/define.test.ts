import { expect } from '@open-wc/testing';
import { define } from '../../src/widget/define.js';
import { recordConsole } from '../support/record-console.js';

describe('define', () => {
  const warnings = recordConsole();

  it('registers an element', () => {
    class First extends HTMLElement {}
    define('x-first', First);
    expect(document.createElement('x-first')).to.be.instanceOf(First);
  });

  it('says nothing where the same element is registered twice', () => {
    class Twice extends HTMLElement {}
    warnings.length = 0;
    define('x-twice', Twice);
    define('x-twice', Twice);
    expect(warnings).to.be.empty;
  });

  it('leaves a tag that is taken to whoever has it, and tells the developer', () => {
    class Owner extends HTMLElement {}
    class Latecomer extends HTMLElement {}
    warnings.length = 0;
    define('x-taken', Owner);
    define('x-taken', Latecomer);
    expect(customElements.get('x-taken')).to.equal(Owner);
    expect(warnings).to.deep.equal([
      '[career-widgets] <x-taken> is already registered; this copy of it is not used',
    ]);
  });
});
