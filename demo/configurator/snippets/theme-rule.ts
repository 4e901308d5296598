import type { Configuration } from '../configuration.js';

/** The custom properties that are chosen, as a rule for a style sheet; empty where there are none. */
export function themeRule({ widget, tokens }: Configuration, selector = widget): string {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${oneDeclaration(value)};\n`);
  return lines.length ? `${selector} {\n${lines.join('')}}` : '';
}

/** The same in an HTML page. */
export function themeElement(configuration: Configuration): string {
  const rule = themeRule(configuration);
  return rule ? `<style>${styleText(rule)}</style>\n` : '';
}

/** What stands between the tags. */
export const styleText = (rule: string): string => `\n${rule}\n`;

// An address that somebody sends is not to end the declaration, or the element around it.
const oneDeclaration = (value: string) => value.replaceAll(/[;{}<]/g, '');
