import { css } from 'lit';
import { reportAttribute } from './attributes.js';

/** The presets: designs made only of tokens, each light or dark depending on the page or the scheme beside it. */
export const presetStyles = css`
  :host([theme~='editorial']) {
    --_own-text: light-dark(#1d1916, #f0e9dd);
    --_own-accent: light-dark(#96202f, #f2a097);
    --_own-muted: light-dark(#62594e, #b5aa99);
    --_own-line: light-dark(#d5cab8, #453c32);
    --_own-fill: light-dark(#f0e8d9, #2b251f);
    --_own-surface: light-dark(#fbf7ee, #1a1714);
    --_own-edge: 0.3em double var(--_text);
    --_own-font: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, serif;
    --_own-heading-font: 'Iowan Old Style', 'Palatino Linotype', P052, Georgia, serif;
    --_own-heading-size: 1.5em;
    --_own-heading-weight: 500;
    --_own-radius: 0;
    --_own-padding: 1.25em;
    --_own-card-border: 1px 0 0;
    --_own-card-padding: 0;
    --_own-bar-size: 0.35em;
  }

  :host([theme~='campus']) {
    --_own-text: light-dark(#17223b, #e7edfa);
    --_own-accent: light-dark(#1b4e9f, #a3c4ff);
    --_own-muted: light-dark(#4b5873, #aeb9d2);
    --_own-line: light-dark(#c8d4e9, #37466a);
    --_own-fill: light-dark(#e4ecf9, #1f2c4d);
    --_own-surface: light-dark(#f3f7fe, #0f1830);
    --_own-edge: 0.4em solid light-dark(#f0b429, #f5c451);
    --_own-font: Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', sans-serif;
    --_own-heading: light-dark(#12356f, #ffd980);
    --_own-heading-font: Rockwell, 'Rockwell Nova', 'Roboto Slab', 'DejaVu Serif', serif;
    --_own-heading-weight: 700;
    --_own-radius: 0.75em;
    --_own-padding: 1.25em;
    --_own-card: light-dark(#fff, #18243f);
    --_own-card-shadow: 0 0.1em 0.4em light-dark(#12356f1f, #0006);
    --_own-tab: light-dark(#12356f, #a3c4ff);
    --_own-tab-text: light-dark(#fff, #0f1830);
    --_tab-padding: 0.9em;
  }

  :host([theme~='minimal']) {
    --_own-text: light-dark(#111, #f2f2f2);
    --_own-accent: light-dark(#111, #f2f2f2);
    --_own-muted: light-dark(#616161, #a3a3a3);
    --_own-line: light-dark(#ddd, #363636);
    --_own-fill: light-dark(#efefef, #212121);
    --_own-surface: light-dark(#fff, #0d0d0d);
    --_own-font: 'Helvetica Neue', Helvetica, Arial, sans-serif;
    --_own-heading-size: 1.5em;
    --_own-heading-weight: 300;
    --_own-radius: 0;
    --_own-gap: 1.5em;
    --_own-padding: 1.25em;
    --_own-card-border: 1px 0 0;
    --_own-card-padding: 0;
    --_own-bar-size: 0.25em;
  }

  :host([theme~='bold']) {
    --_own-text: light-dark(#190f33, #f5f1ff);
    --_own-accent: light-dark(#5b1fd0, #d3ff5c);
    --_own-muted: light-dark(#564a76, #b9aede);
    --_own-line: light-dark(#190f33, #7a67b8);
    --_own-fill: light-dark(#e6dbff, #33265c);
    --_own-surface: light-dark(#f5efff, #150d2c);
    --_own-font: Avenir, Montserrat, Corbel, 'URW Gothic', sans-serif;
    --_own-heading-size: 1.6em;
    --_own-heading-weight: 800;
    --_own-radius: 0.9em;
    --_own-padding: 1.25em;
    --_own-card: light-dark(#fff, #21173f);
    --_own-card-border: 2px;
    --_own-card-shadow: 0.25em 0.25em var(--_accent);
    --_own-tab: var(--_accent);
    --_own-tab-text: var(--_surface);
    --_tab-padding: 0.9em;
    --_own-bar-size: 0.7em;
  }
`;

/** The built-in designs. */
export const presets = ['editorial', 'campus', 'minimal', 'bold'];
/** The light or dark variant of a design. */
export const schemes = ['light', 'dark', 'auto'];

/** Reports an invalid theme to the page's developer; its look is left to the styles. */
export function checkTheme(host: Element, theme: string | null): void {
  if (!theme) return;
  const named = theme.split(/\s+/).filter(word => word && word !== 'inherit');
  const isKnown = named.every(word => presets.includes(word) || schemes.includes(word));
  const isOne = [presets, schemes].every(words => named.filter(word => words.includes(word)).length < 2);
  if (isKnown && isOne) return;
  reportAttribute(
    host,
    `theme="${theme}" must be inherit, or one of ${presets.join(', ')}, one of ${schemes.join(', ')}, or one of each`,
  );
}
