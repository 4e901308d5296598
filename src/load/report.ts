const reported = new Set<string>();

/** Tells the page's developer, in the console, once a page for each message. */
export function reportOnce(message: string): void {
  if (reported.has(message)) return;
  reported.add(message);
  console.warn(`[career-widgets] ${message}`);
}
