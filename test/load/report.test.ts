import { expect } from '@open-wc/testing';
import { reportOnce } from '../../src/load/report.js';
import { recordConsole } from '../support/record-console.js';

describe('reportOnce', () => {
  const warnings = recordConsole();

  it('says the same only once, and says who it is', () => {
    for (const message of ['the first', 'the second', 'the first']) reportOnce(message);
    expect(warnings).to.deep.equal(['[career-widgets] the first', '[career-widgets] the second']);
  });
});
