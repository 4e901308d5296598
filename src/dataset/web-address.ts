/** A school's web address as a link can use it; nothing where there is none to use. */
export function webAddress(text: string): string | undefined {
  // Some schools write a remark or a second address after the first.
  const [first = ''] = text.trim().split(/\s/);
  const address = /^https?:\/\//i.test(first) ? first : `https://${first}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  // Before an @ stands a name: some schools give somebody's e-mail address.
  return url.hostname.includes('.') && !url.username ? url.href : undefined;
}
