/**
 * Lets a test speak to the browser's own devtools, for what no other command emulates:
 * `executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { … } })`.
 *
 * @returns {import('@web/test-runner-core').TestRunnerPlugin<{ method: string, params?: object }>}
 */
export function devtools() {
  return {
    name: 'devtools',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp' || !payload) return undefined;
      const launcher = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
      const client = await launcher.getPage(session.id).createCDPSession();
      return (await client.send(/** @type {any} */ (payload.method), payload.params)) ?? {};
    },
  };
}
