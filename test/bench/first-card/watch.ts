/** What a page tells of itself while it loads. */
export interface Watched {
  /** Milliseconds from the start of the navigation to the end of the frame that has the first card. */
  firstCard: Promise<number>;
  /** How far things moved, as the layout instability API sums it. */
  moved: number;
  /** How many tasks held the page for more than 50 milliseconds. */
  longTasks: number;
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Runs in a page before anything else, and in every frame of it: looks once a frame whether there is a card. */
export function watch(): void {
  if (window !== top) {
    void untilShown().then(() => top!.postMessage('shown', '*'));
    return;
  }
  const inFrame = new Promise<void>(resolve =>
    addEventListener('message', ({ data }) => data === 'shown' && resolve()),
  );
  const firstCard = Promise.race([untilShown(), inFrame]).then(() => performance.now());
  window.watched = { firstCard, moved: 0, longTasks: 0 };
  observe('layout-shift', entry => (window.watched.moved += (entry as unknown as { value: number }).value));
  observe('longtask', () => window.watched.longTasks++);

  function observe(type: string, take: (entry: PerformanceEntry) => void) {
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true });
  }

  async function untilShown() {
    for (;;) {
      await new Promise(requestAnimationFrame);
      if (isShown()) break;
    }
    await new Promise(resolve => setTimeout(resolve));
  }

  function isShown() {
    const card = '[part~=card], .card, .ais-RelatedProducts-item, .auc-Recommend-item';
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [document, ...roots].some(root =>
      root.querySelector(card)?.textContent?.includes('Career number 1'),
    );
  }
}
