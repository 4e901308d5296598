import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { Progress } from '../../src/cli/progress.js';

test('a log gets a line for each tenth that is done, and no control codes', () => {
  const { terminal, written } = streams(false);
  const progress = new Progress(terminal, 'Checking');
  for (let done = 0; done <= 2000; done++) progress.update(done, 2000);
  progress.stop();
  const lines = written().split('\n');
  assert.deepEqual(lines.slice(0, 2), ['Checking: 200 of 2,000', 'Checking: 400 of 2,000']);
  assert.deepEqual(lines.slice(-2), ['Checking: 2,000 of 2,000', '']);
  assert.equal(lines.length, 11);
});

test('a log of three steps has three lines, and of none no line', () => {
  const { terminal, written } = streams(false);
  const progress = new Progress(terminal, 'Building');
  for (const done of [0, 1, 2, 3]) progress.update(done, 3);
  new Progress(terminal, 'Nothing').update(0, 0);
  assert.equal(written(), 'Building: 1 of 3\nBuilding: 2 of 3\nBuilding: 3 of 3\n');
});

test('a terminal gets a bar with what is done, of how many, and the time that is left', async () => {
  const { terminal, written } = streams(true);
  const progress = new Progress(terminal, 'Checking');
  progress.update(0, 40);
  await new Promise(resolve => setTimeout(resolve, 50));
  progress.update(10, 40);
  progress.stop();
  const frames = stripVTControlCharacters(written());
  assert.match(frames, /Checking ░+ 0 of 40, – left/);
  assert.match(frames, /Checking █+░+ 10 of 40, \d:\d\d left\s*\n$/);
});

test('a total that grows is told as it is now', () => {
  const { terminal, written } = streams(true);
  const progress = new Progress(terminal, 'Checking');
  progress.update(1, 2);
  progress.update(3, 4);
  progress.stop();
  assert.match(stripVTControlCharacters(written()), /3 of 4/);
});

test('a command that is stopped halfway leaves a terminal that wraps lines and shows its cursor', () => {
  const { terminal, written } = streams(true);
  const progress = new Progress(terminal, 'Checking');
  progress.update(1, 2);
  // What hides the cursor, and what ends the wrapping of lines.
  for (const code of ['\x1B[?25l', '\x1B[?7l']) assert.ok(!written().includes(code));
  progress.stop();
});

test('stopping twice, or before anything was done, writes nothing', () => {
  const { terminal, written } = streams(true);
  const progress = new Progress(terminal, 'Checking');
  progress.stop();
  progress.stop();
  assert.equal(written(), '');
});

function streams(isTTY: boolean) {
  const err = Object.assign(new PassThrough(), { isTTY, columns: 100 });
  let text = '';
  err.setEncoding('utf8').on('data', (more: string) => (text += more));
  return { terminal: { out: new PassThrough(), err }, written: () => text };
}
