import type { Tag } from './elements.js';

const widest = 88;

/** A tag as HTML; long ones have an attribute on each line. */
export function tagMarkup(
  { name, attributes }: Tag,
  write: (name: string, value: string) => string = htmlAttribute,
): string {
  const written = Object.entries(attributes).map(([attribute, value]) => write(attribute, value));
  const line = `<${[name, ...written].join(' ')}></${name}>`;
  return line.length <= widest ? line : `<${name}\n  ${written.join('\n  ')}\n></${name}>`;
}

/** An attribute as HTML has it. */
export const htmlAttribute = (name: string, value: string): string =>
  value === '' ? name : `${name}="${escaped(value)}"`;

export const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export const indented = (text: string, by = '  '): string => text.replaceAll(/^(?=.)/gm, by);
