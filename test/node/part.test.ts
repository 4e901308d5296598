import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { onConfigure } from '../../src/load/endpoint.js';
import { Part } from '../../src/load/part.js';

/** Lets what waits for promises go on. */
const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

describe('a part that some pages need', () => {
  let updates = 0;
  let stop: () => void;
  const said: string[] = [];

  beforeEach(() => {
    updates = said.length = 0;
    stop = onConfigure(() => updates++);
    mock.timers.enable({ apis: ['setTimeout'] });
    mock.method(console, 'warn', (message: string) => said.push(message));
  });

  afterEach(() => {
    stop();
    mock.timers.reset();
    mock.restoreAll();
  });

  it('is loaded once, and has widgets update when it comes', async () => {
    const load = mock.fn(() => Promise.resolve('code'));
    const part = new Part('a part', load);
    const { coming } = part;
    assert.equal(part.coming, coming);
    await coming;
    assert.deepEqual([part.code, part.coming, updates], ['code', undefined, 1]);
    await part.load();
    assert.equal(load.mock.callCount(), 1);
  });

  it('is waited for three seconds, and has widgets update when it comes after all', async () => {
    let bring: (code: string) => void = () => {};
    const part = new Part('a part', () => new Promise<string>(resolve => (bring = resolve)));
    let isOver = false;
    void part.coming!.then(() => (isOver = true));
    mock.timers.tick(2999);
    await settle();
    assert.equal(isOver, false);
    mock.timers.tick(1);
    await settle();
    assert.deepEqual([isOver, part.coming, part.code, updates], [true, undefined, undefined, 0]);
    bring('code');
    await settle();
    assert.deepEqual([part.code, updates], ['code', 1]);
  });

  it('is done without where it cannot be loaded, which the developer is told once, and loaded again', async () => {
    let failures = 2;
    const part = new Part('the broken part', async () => {
      if (failures-- > 0) throw new Error('no network');
      return Promise.resolve('code');
    });
    await part.coming;
    assert.deepEqual([part.code, part.coming, updates], [undefined, undefined, 1]);
    mock.timers.tick(4999);
    await settle();
    assert.equal(failures, 1);
    mock.timers.tick(1);
    await settle();
    assert.equal(failures, 0);
    // The second retry waits twice as long as the first.
    mock.timers.tick(9999);
    await settle();
    assert.equal(part.code, undefined);
    mock.timers.tick(1);
    await settle();
    assert.equal(part.code, 'code');
    assert.equal(said.filter(note => note.includes('the broken part could not be loaded')).length, 1);
  });
});
