/**
 * The address of an answer that goes wrong in one way, `status` for example; `details` are the `status`, the
 * `body` that a good answer would have had, and headers.
 */
export function faulty(kind: string, details: Record<string, string | number> = {}): string {
  const query = new URLSearchParams(Object.entries(details).map(([name, value]) => [name, String(value)]));
  return new URL(`/__fault/${kind}?${query}`, location.href).href;
}

/** The address of a document that holds no careers, a different one for each `name`. */
export const noCareers = (name: string): string =>
  faulty('none', { body: '{"version":1,"careers":[]}', name });
