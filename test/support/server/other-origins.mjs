import { createServer } from 'node:http';

/**
 * Serves the same files from two more origins: `open` lets any page read them, `closed` lets none.
 * `/__test/origins.json` says where they are.
 *
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function otherOrigins() {
  /** @type {import('node:http').Server[]} */
  const servers = [];
  /** @type {Record<string, string>} */
  const origins = {};
  return {
    name: 'other-origins',

    async serverStart({ app }) {
      const answer = app.callback();
      origins.open = await listen((request, response) => {
        response.setHeader('access-control-allow-origin', '*');
        void answer(request, response);
      });
      origins.closed = await listen((request, response) => void answer(request, response));
    },

    serve: ({ path }) =>
      path === '/__test/origins.json' ? { body: JSON.stringify(origins), type: 'json' } : undefined,

    serverStop() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };

  /** @param {import('node:http').RequestListener} listener @returns {Promise<string>} */
  function listen(listener) {
    const server = createServer(listener);
    servers.push(server);
    return new Promise(resolve => {
      server.listen(0, '127.0.0.1', () => {
        const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
        resolve(`http://127.0.0.1:${port}`);
      });
    });
  }
}
