import { expect } from '@open-wc/testing';
import { decode } from '../../src/load/document.js';
import { failureOf } from '../support/data-failure.js';

describe('decode', () => {
  it('has the value that a text holds', () => {
    expect(decode('{"version":1}')).to.deep.equal({ version: 1 });
    expect(decode(' null\n')).to.equal(null);
  });

  it('says what it found where that is not JSON', async () => {
    const texts: [text: string, found: string][] = [
      ['', 'an empty body'],
      ['<!doctype html><title>Sign in</title>', 'an HTML page'],
      ['\n  <html>', 'an HTML page'],
      ['{"version":1,', 'broken JSON'],
      ['undefined', 'broken JSON'],
      ['{\0"\0', 'text in an encoding other than UTF-8'],
      ['\ufffd\ufffd{', 'text in an encoding other than UTF-8'],
      ['{"version":1}{"version":1}', 'broken JSON'],
    ];
    for (const [text, found] of texts) {
      const { reason, message, cause } = await failureOf(() => decode(text));
      expect(reason, text).to.equal('malformed');
      expect(message).to.equal(`is not JSON but ${found}`);
      expect(cause).to.be.instanceOf(SyntaxError);
    }
  });
});
