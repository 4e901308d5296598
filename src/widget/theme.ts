import { reportAttribute } from './attributes.js';

/** Designs of ours. */
export const presets = ['editorial', 'campus', 'minimal', 'bold'];
/** Which of a design’s two sides is shown. */
export const schemes = ['light', 'dark', 'auto'];

/** Tells the page's developer what is wrong with a theme; what it looks like is left to the styles. */
export function checkTheme(host: Element, theme: string | null): void {
  if (!theme) return;
  const named = theme.split(/\s+/).filter(word => word && word !== 'inherit');
  const isKnown = named.every(word => presets.includes(word) || schemes.includes(word));
  const isOne = [presets, schemes].every(words => named.filter(word => words.includes(word)).length < 2);
  if (isKnown && isOne) return;
  reportAttribute(
    host,
    `theme="${theme}" is to be inherit, or one of ${presets.join(', ')}, one of ${schemes.join(', ')}, or one of each`,
  );
}
