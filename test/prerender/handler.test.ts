import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { withCareerWidgets } from '../../src/entries/node/handler.js';
import { dataset, pageOf } from './prerendered.js';

const page = pageOf('<wage-summary career="actors"></wage-summary>');
const request = new Request('https://www.example.com/actors');
const html = { 'content-type': 'text/html' };

describe('a handler with widgets', () => {
  it('answers with what they show, and with no header that was true of another body', async () => {
    const headers = { ...html, etag: '"1"', 'content-length': String(page.length), 'x-own': 'kept' };
    const handler = withCareerWidgets(() => new Response(page, { status: 203, headers }), {
      endpoint: dataset,
    });
    const response = await handler(request);
    assert.equal(response.status, 203);
    assert.deepEqual(Object.fromEntries(response.headers), { ...html, 'x-own': 'kept' });
    assert.match(await response.text(), /<template shadowrootmode/);
  });

  it('leaves alone what is no page, what has no widget, and what it may not open', async () => {
    const answers = [
      new Response(page, { headers: { 'content-type': 'text/plain' } }),
      new Response('<p>', { headers: html }),
      new Response(null, { status: 304, headers: html }),
      new Response(page, { status: 206, headers: html }),
      new Response(page, { headers: { ...html, 'content-encoding': 'br' } }),
      new Response(page, { headers: { 'content-type': 'text/html; charset=windows-1252' } }),
    ];
    for (const answer of answers) {
      assert.equal(await withCareerWidgets(() => answer, { endpoint: dataset })(request), answer);
    }
  });

  it('gives styles the nonce of the answer', async () => {
    const policy = "style-src 'nonce-abc'";
    const handler = withCareerWidgets(
      () => new Response(page, { headers: { ...html, 'content-security-policy': policy } }),
      {
        endpoint: dataset,
        styles: ({ headers }) => ({
          nonce: /'nonce-([^']+)'/.exec(headers.get('content-security-policy')!)![1]!,
        }),
      },
    );
    assert.match(await (await handler(request)).text(), /<style nonce="abc">/);
  });

  it('reads a document again once it is old, and not before', async context => {
    const folder = await mkdtemp(join(tmpdir(), 'career-widgets-'));
    context.after(() => rm(folder, { recursive: true, force: true }));
    await cp(dataset, folder, { recursive: true });
    const file = join(folder, 'careers/actors/wages.json');
    const answer = () => new Response(page, { headers: html });
    const patient = withCareerWidgets(answer, { endpoint: folder });
    const eager = withCareerWidgets(answer, { endpoint: folder, maxAge: 0 });
    await Promise.all([patient(request), eager(request)]);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Choreographers', 'Dance makers'));
    assert.doesNotMatch(await (await patient(request)).text(), /Dance makers/);
    assert.match(await (await eager(request)).text(), /Dance makers/);
  });

  it('does not let a reader wait for an endpoint that does not answer', async context => {
    const server = createServer(() => {}).listen(0, '127.0.0.1');
    context.after(() => {
      server.closeAllConnections();
      server.close();
    });
    await new Promise(resolve => server.once('listening', resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const handler = withCareerWidgets(() => new Response(page, { headers: html }), {
      endpoint,
      deadline: 50,
    });
    assert.equal(await (await handler(request)).text(), page);
  });
});
