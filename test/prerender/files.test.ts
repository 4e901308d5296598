import assert from 'node:assert/strict';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { it, type TestContext } from 'node:test';
import type { FileOutcome } from '../../src/prerender/file.js';
import { prerenderFiles } from '../../src/prerender/files.js';
import { pagesIn } from '../../src/prerender/pages.js';
import { dataset, pageOf } from './prerendered.js';

const page = pageOf('<wage-summary career="actors"></wage-summary>');

async function folderWith(context: TestContext, files: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'career-widgets-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

async function run(files: string[]) {
  const outcomes: FileOutcome[] = [];
  await prerenderFiles(files, { endpoint: dataset }, outcome => outcomes.push(outcome));
  return outcomes;
}

it('a file is replaced as a whole, with its rights, and nothing is left beside it', async context => {
  const folder = await folderWith(context, { 'a.html': page });
  const file = join(folder, 'a.html');
  await chmod(file, 0o664);
  const before = await stat(file);
  const [outcome] = await run([file]);
  assert.equal(outcome!.isChanged, true);
  const after = await stat(file);
  assert.equal(after.mode, before.mode);
  assert.notEqual(after.ino, before.ino);
  assert.match(await readFile(file, 'utf8'), /<template/);
  assert.deepEqual(await readdir(folder), ['a.html']);
});

it('a file that stays as it is is not touched', async context => {
  const folder = await folderWith(context, { 'a.html': pageOf('<p>'), 'b.html': page });
  await run([join(folder, 'b.html')]);
  const files = ['a.html', 'b.html'].map(name => join(folder, name));
  const before = await Promise.all(files.map(file => stat(file)));
  const outcomes = await run(files);
  assert.deepEqual(
    outcomes.map(({ isChanged, kept }) => [isChanged, kept]),
    [
      [false, 0],
      [false, 1],
    ],
  );
  const after = await Promise.all(files.map(file => stat(file)));
  assert.deepEqual(
    after.map(({ ino, mtimeMs }) => [ino, mtimeMs]),
    before.map(({ ino, mtimeMs }) => [ino, mtimeMs]),
  );
});

it('a link stays one, and the file that it leads to is written', async context => {
  const folder = await folderWith(context, { 'pages/a.html': page });
  const link = join(folder, 'link.html');
  await symlink(join('pages', 'a.html'), link);
  await run([link]);
  assert.ok((await lstat(link)).isSymbolicLink());
  assert.match(await readFile(join(folder, 'pages/a.html'), 'utf8'), /<template/);
});

it('a file that cannot be opened is told, and the others are written', async context => {
  const folder = await folderWith(context, { 'a.html': page, 'b.html': '' });
  await writeFile(join(folder, 'b.html'), Buffer.from('\uFEFF<p>', 'utf16le'));
  const outcomes = await run(['none.html', 'b.html', 'a.html'].map(name => join(folder, name)));
  assert.match(outcomes[0]!.failures[0]!.message, /ENOENT/);
  assert.deepEqual(outcomes[1]!.failures, [{ message: 'is UTF-16: save it as UTF-8' }]);
  assert.equal(outcomes[2]!.written, 1);
});

it('folders and patterns stand for the HTML files in them, and a file for itself', async context => {
  const folder = await folderWith(context, {
    'a.html': '',
    'b/c.HTM': '',
    'b/app.js': '',
    'b/[slug].html': '',
    'd/e.xml': '',
  });
  const names = async (...words: string[]) =>
    (await pagesIn(words.map(word => join(folder, word))))
      .map(file => resolve(file).slice(folder.length + 1))
      .sort();
  assert.deepEqual(await names('.'), ['a.html', 'b/[slug].html', 'b/c.HTM']);
  assert.deepEqual(await names('**/*'), ['a.html', 'b/[slug].html', 'b/c.HTM']);
  assert.deepEqual(await names('b/[slug].html', '*.html', 'a.html'), ['a.html', 'b/[slug].html']);
  assert.deepEqual(await names('d/e.xml'), ['d/e.xml']);
  assert.deepEqual(await names('none/**'), []);
});

it('many files are shared among threads, each is written once, and the same as alone', async context => {
  const names = Array.from({ length: 130 }, (_, number) => `${number}.html`);
  const folder = await folderWith(context, Object.fromEntries(names.map(name => [name, page])));
  const outcomes = await run([...names, 'none.html'].map(name => join(folder, name)));
  assert.equal(outcomes.length, 131);
  assert.equal(new Set(outcomes.map(({ file }) => file)).size, 131);
  assert.equal(outcomes.filter(({ isChanged, written }) => isChanged && written === 1).length, 130);
  assert.equal(outcomes.find(({ failures }) => failures.length > 0)!.file, join(folder, 'none.html'));
  const other = await folderWith(context, { 'a.html': page });
  await run([join(other, 'a.html')]);
  const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')));
  assert.deepEqual([...new Set(texts)], [await readFile(join(other, 'a.html'), 'utf8')]);
});
