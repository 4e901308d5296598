// A server whose pages carry their widgets: `PORT=8000 node server.mjs`.
import { createServer } from 'node:http';
import { withCareerWidgets } from 'career-widgets/handler';
import { page } from './pages.mjs';

// A folder, or the URL of your endpoint.
const endpoint = process.env.ENDPOINT ?? '../../../test/fixtures/dataset';

const handler = withCareerWidgets(page, { endpoint });

const server = createServer(async (incoming, outgoing) => {
  const request = new Request(new URL(incoming.url, `http://${incoming.headers.host}`), {
    method: incoming.method,
    headers: incoming.headers,
  });
  const response = await handler(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});

server.listen(Number(process.env.PORT ?? 0), 'localhost', () => {
  console.log(`http://localhost:${server.address().port}/registered-nurses`);
});
