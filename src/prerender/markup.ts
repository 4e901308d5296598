/** The start tag of an element with these attributes. */
export function startTag(name: string, attributes: Iterable<readonly [string, string]>): string {
  const written = [...attributes].map(([name, value]) =>
    value ? ` ${name}="${escapeValue(value)}"` : ` ${name}`,
  );
  return `<${name}${written.join('')}>`;
}

/** Text as it may stand in an element. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const escapeValue = (value: string) => escapeText(value).replaceAll('"', '&quot;');
