/** Milliseconds to wait, from a `Retry-After` header in either of its forms: seconds, or a date. */
export function retryAfter(header: string | null): number | undefined {
  // A header that is not there is no date either.
  const text = String(header);
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
