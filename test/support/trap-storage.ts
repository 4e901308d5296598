import type { Page } from 'puppeteer-core';

/** Runs in a page before anything else: notes whoever reaches for what a browser keeps, or for another way to send. */
export function trapStorage(): void {
  const touched: string[] = [];
  Object.assign(window, { touched });
  const traps: [holder: object, names: string[]][] = [
    [window, ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']],
    [window, ['WebSocket', 'EventSource', 'XMLHttpRequest', 'RTCPeerConnection', 'BroadcastChannel']],
    [window, ['Worker', 'SharedWorker']],
    [Document.prototype, ['cookie']],
    [Navigator.prototype, ['serviceWorker', 'storage', 'sendBeacon', 'locks', 'geolocation']],
  ];
  for (const [holder, names] of traps) {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(holder, name);
      if (!own) continue;
      Object.defineProperty(holder, name, {
        configurable: true,
        enumerable: own.enumerable ?? false,
        get(this: object): unknown {
          touched.push(name);
          return own.get ? own.get.call(this) : own.value;
        },
        set(this: object, value: unknown) {
          touched.push(`${name} =`);
          own.set?.call(this, value);
        },
      });
    }
  }
}

/** What was reached for on a page and in its frames. */
export async function touchedOn(page: Page): Promise<string[]> {
  const ofFrames = await Promise.all(
    page.frames().map(frame => frame.evaluate(() => (window as unknown as { touched: string[] }).touched)),
  );
  return ofFrames.flat();
}

/** What a browser has kept for a page and for its frames, but the cookie that the reader had before. */
export async function keptBy(page: Page): Promise<string[]> {
  const ofFrames = await Promise.all(
    page
      .frames()
      .map(frame =>
        frame.evaluate(async () => [
          ...document.cookie.split('; ').filter(cookie => cookie && cookie !== 'reader=7'),
          ...Object.keys(localStorage),
          ...Object.keys(sessionStorage),
          ...(await indexedDB.databases()).map(({ name }) => String(name)),
          ...(await caches.keys()),
          ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
        ]),
      ),
  );
  return ofFrames.flat();
}
