import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { request, type IncomingMessage, type RequestOptions } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { Dataset } from '../../src/contract/schemas.js';

const configuration = resolve('docs/hosting/nginx.conf');
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const wanted = spawnSync('nginx', ['-v']).status === 0 && existsSync(brotliModule);
const skip = wanted ? false : 'no nginx with its module for brotli; Debian: libnginx-mod-http-brotli-static';
const document = '/careers/registered-nurses/wages.json';

describe('the configuration for nginx', { skip }, () => {
  let folder: string;
  let port: number;
  let nginx: ChildProcess;
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    ask({ host: '127.0.0.1', port, path, method, headers: { Origin: 'https://page.example', ...headers } });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'career-widgets-nginx-'));
    for (const release of ['a', 'b']) await publish(join(folder, release), release);
    await symlink('a', join(folder, 'current'));
    port = await freePort();
    await writeFile(join(folder, 'nginx.conf'), serverOf(folder, port));
    nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
    for (let tries = 0; tries < 100 && !(await get('/dataset.json').catch(() => undefined)); tries++) {
      await setTimeout(50);
    }
  });

  after(async () => {
    const stopped = once(nginx, 'exit');
    nginx.kill();
    await stopped;
    await rm(folder, { recursive: true, force: true });
  });

  it('lets pages of other sites read every answer, and says how long it holds', async () => {
    const { headers } = await get(document);
    const fresh = await get(document, { 'If-None-Match': headers.etag! });
    const missing = await get('/careers/registered-nurses/wages/VT.json');
    assert.deepEqual([fresh.status, missing.status], [304, 404]);
    for (const answer of [headers, fresh.headers, missing.headers]) {
      assert.equal(answer['access-control-allow-origin'], '*');
      assert.match(
        answer['cache-control']!,
        /^public, max-age=3600, stale-while-revalidate=\d+, stale-if-error=\d+$/,
      );
    }
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
  });

  it('sends the smallest form that the reader takes, and the same document in each', async () => {
    const [plain, gzip, brotli] = await Promise.all(
      ['identity', 'gzip', 'gzip, br'].map(encoding => get(document, { 'Accept-Encoding': encoding })),
    );
    assert.deepEqual(
      [plain, gzip, brotli].map(answer => answer!.headers['content-encoding']),
      [undefined, 'gzip', 'br'],
    );
    for (const answer of [plain, gzip, brotli]) assert.equal(answer!.headers['vary'], 'Accept-Encoding');
    assert.deepEqual(gunzipSync(gzip!.body), plain!.body);
    assert.deepEqual(brotliDecompressSync(brotli!.body), plain!.body);
    assert.ok(brotli!.body.length < gzip!.body.length && gzip!.body.length < plain!.body.length / 3);
  });

  it('answers 304 to whoever has the document in the form that was sent', async () => {
    const tags = new Set<string>();
    for (const encoding of ['identity', 'gzip', 'br']) {
      const headers = { 'Accept-Encoding': encoding };
      const { etag } = (await get(document, headers)).headers;
      const again = await get(document, { ...headers, 'If-None-Match': etag! });
      assert.deepEqual([again.status, again.body.length], [304, 0], encoding);
      tags.add(etag!);
    }
    assert.equal(tags.size, 3);
  });

  it('takes nothing, lists nothing, and guesses nothing', async () => {
    assert.equal((await get(document, {}, 'HEAD')).status, 200);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      assert.equal((await get(document, {}, method)).status, 405, method);
    }
    for (const path of ['/', '/careers/', '/careers/registered-nurses/']) {
      const { status, body } = await get(path);
      assert.ok(status === 403 || status === 404, path);
      assert.ok(!String(body).includes('registered'), path);
    }
  });

  it('switches to a new release between two answers, and every answer is whole', async () => {
    const titles = new Map<string, number>();
    let switching = true;
    const readers = Array.from({ length: 4 }, async () => {
      while (switching) {
        const { status, body } = await get('/dataset.json');
        assert.equal(status, 200);
        const { title } = JSON.parse(String(body)) as Dataset;
        titles.set(title, (titles.get(title) ?? 0) + 1);
      }
    });
    for (let turn = 0; turn < 40; turn++) {
      await symlink(turn % 2 ? 'a' : 'b', join(folder, 'next'));
      await rename(join(folder, 'next'), join(folder, 'current'));
      await setTimeout(5);
    }
    switching = false;
    await Promise.all(readers);
    assert.deepEqual([...titles.keys()].sort(), ['Release a', 'Release b']);
  });

  it('holds up to the check', async () => {
    const url = `http://127.0.0.1:${port}/`;
    const check = spawn(process.execPath, ['dist/entries/node/cli.js', 'check', url, '--json']);
    const [said, [status]] = await Promise.all([
      buffer(check.stdout),
      once(check, 'exit') as Promise<[number]>,
    ]);
    assert.equal(status, 0, String(said));
    assert.deepEqual((JSON.parse(String(said)) as { faults: unknown[] }).faults, []);
  });
});

describe('the headers file', () => {
  it('asks for the same headers as the configuration for nginx', async () => {
    const nginx = (await readFile(configuration, 'utf8')).matchAll(/^add_header (\S+) "(.*)" always;$/gm);
    const lines = (await readFile('docs/hosting/_headers', 'utf8')).trim().split('\n');
    assert.deepEqual(lines, ['/*', ...Array.from(nginx, ([, name, value]) => `  ${name}: ${value}`)]);
  });

  it('has the Cache-Control that the page tells to upload with', async () => {
    const [, cache] = /Cache-Control: (.*)/.exec(await readFile('docs/hosting/_headers', 'utf8'))!;
    assert.ok((await readFile('docs/hosting.md', 'utf8')).includes(`--cache-control '${cache}'`));
  });
});

function serverOf(folder: string, port: number) {
  return `
load_module ${brotliModule};
daemon off;
master_process off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${folder}/temp;`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    location / {
      alias ${folder}/current/;
      include ${configuration};
    }
  }
}
`;
}

/** Puts a release of the carried dataset into a folder, with its packed files. */
async function publish(folder: string, release: string) {
  await cp('test/fixtures/dataset', folder, { recursive: true });
  const about = join(folder, 'dataset.json');
  const dataset = JSON.parse(await readFile(about, 'utf8')) as Dataset;
  await writeFile(about, JSON.stringify({ ...dataset, title: `Release ${release}` }));
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    await writeFile(`${path}.br`, brotliCompressSync(bytes));
    await writeFile(`${path}.gz`, gzipSync(bytes));
  }
}

async function ask(options: RequestOptions) {
  const sent = request(options).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
