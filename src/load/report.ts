const reported = new Set<string>();

/** Reports to the page's developer in the console, each message once per page. */
export function reportOnce(message: string): void {
  if (reported.has(message)) return;
  reported.add(message);
  console.warn(`[career-widgets] ${message}`);
}
