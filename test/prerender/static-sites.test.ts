import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { it, type TestContext } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const quiet = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

/**
 * A copy of a site with its generator, as its lock file has it: installed once, and as long as the lock file stays.
 * Undefined, and the test is skipped, where there is no network to install it from.
 */
async function siteWithGenerator(context: TestContext, name: string): Promise<string | undefined> {
  const source = join('demo/static-sites', name);
  const copy = join('.cache/static-sites', name);
  const lock = await readFile(join(source, 'package-lock.json'), 'utf8');
  const stamp = join(copy, 'node_modules/.installed-from');
  const isInstalled = (await readFile(stamp, 'utf8').catch(() => '')) === lock;
  if (!isInstalled) await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  await cp(source, copy, {
    recursive: true,
    filter: path => !/[/\\](?:node_modules|_site|dist)(?:[/\\]|$)/.test(path),
  });
  if (isInstalled) return copy;
  try {
    await run('npm', ['ci', '--ignore-scripts', '--prefer-offline'], {
      cwd: copy,
      shell: process.platform === 'win32',
      timeout: 300_000,
    });
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr);
    if (!/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|ECONNRESET/.test(said)) throw error;
    context.skip(`${name} cannot be installed without a network`);
    return undefined;
  }
  await symlink(resolve('.'), join(copy, 'node_modules/career-widgets'), 'junction');
  await writeFile(stamp, lock);
  return copy;
}

for (const { name, command, output } of [
  { name: 'eleventy', command: ['@11ty/eleventy/cmd.cjs'], output: '_site' },
  { name: 'astro', command: ['astro/astro.js', 'build'], output: 'dist' },
]) {
  it(`a site of ${name} carries its widgets once it is built`, async context => {
    const site = await siteWithGenerator(context, name);
    if (!site) return;
    await rm(join(site, output), { recursive: true, force: true });
    const [script, ...args] = command;
    await run(process.execPath, [join('node_modules', script!), ...args], { cwd: site, env: quiet });
    for (const [career, title] of [
      ['electricians', 'Electricians'],
      ['registered-nurses', 'Registered Nurses'],
    ]) {
      const html: string = await readFile(join(site, output, career!, 'index.html'), 'utf8');
      assert.equal(html.match(/<template shadowrootmode="open">/g)?.length, 3);
      assert.equal(html.match(/<script type="application\/json" data-prerendered>/g)?.length, 3);
      assert.match(html, new RegExp(`Pay for (?:<!--.*?-->)*${title}`));
    }
    assert.doesNotMatch(await readFile(join(site, output, 'index.html'), 'utf8'), /<template/);
  });
}

it('a server in Node answers with pages that carry their widgets', async context => {
  const server = spawn(process.execPath, ['server.mjs'], { cwd: 'demo/static-sites/server' });
  context.after(() => server.kill());
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  const address = String(said).trim();
  const response = await fetch(address);
  assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
  const html = await response.text();
  assert.equal(html.match(/<template shadowrootmode="open">/g)?.length, 2);
  // Links within the site are its own.
  assert.match(html, /href="\/nurse-practitioners"(?! rel=)|href="\/[a-z-]+"\s*>/);
  const unknown = await (await fetch(new URL('/acrobats', address))).text();
  assert.doesNotMatch(unknown, /<template/);
  assert.equal((await fetch(new URL('/a/b', address))).status, 404);
});
