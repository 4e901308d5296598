/** A school's web address as a URL that a link can use; undefined if there is none. */
export function webAddress(text: string): string | undefined {
  // Some schools write a remark or a second address after the first.
  const [first = ''] = text.trim().split(/\s/);
  const address = /^https?:\/\//i.test(first) ? first : `https://${first}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  // An @ means an e-mail address, which some schools give instead.
  return url.hostname.includes('.') && !url.username ? url.href : undefined;
}
