/** Milliseconds to wait, from a `Retry-After` header in either of its forms: seconds, or a date. */
export function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
