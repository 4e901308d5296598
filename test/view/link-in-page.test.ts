import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/view/link.js';

describe('a link in a page', () => {
  it('never lets a link run a script, whatever stands before or within the scheme', () => {
    const a = document.createElement('a');
    for (let code = 0; code < 0x100; code++) {
      const sign = String.fromCharCode(code);
      for (const url of [
        `${sign}javascript:alert(1)`,
        `java${sign}script:alert(1)`,
        `javascript${sign}:alert(1)`,
      ]) {
        a.setAttribute('href', safeUrl(url) ?? '');
        expect(a.protocol, JSON.stringify(url)).to.match(/^https?:$/);
      }
    }
  });
});
