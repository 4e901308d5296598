import { css } from 'lit';

/**
 * The design tokens. A page sets `--cw-*` anywhere above a widget; each is
 * read through a private alias and never declared here, or it would win over
 * the page. What is left unset derives from the color and font that the widget
 * inherits, so it suits a dark page as well as a light one.
 */
export const tokens = css`
  :host {
    --_accent: var(--cw-accent, color-mix(in oklab, currentColor 38%, #1f5fd0));
    --_muted: var(--cw-muted, color-mix(in oklab, currentColor 74%, transparent));
    --_line: var(--cw-line, color-mix(in oklab, currentColor 18%, transparent));
    --_fill: var(--cw-fill, color-mix(in oklab, currentColor 6%, transparent));
    --_surface: var(--cw-surface, transparent);
    --_text: var(--cw-text, currentColor);
    --_radius: var(--cw-radius, 0.5em);
    --_gap: var(--cw-gap, 1em);
    --_padding: var(--cw-padding, 0);
    --_heading-font: var(--cw-heading-font, inherit);
    --_heading-size: var(--cw-heading-size, 1.3em);
    --_bar: var(--cw-bar, var(--_accent));
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([theme='auto']) {
    color-scheme: light dark;
  }

  :host(:is([theme='light'], [theme='dark'], [theme='auto'])) {
    --_accent: var(--cw-accent, light-dark(#0b55b8, #8cb8ff));
    --_muted: var(--cw-muted, light-dark(#555c66, #a9b1bd));
    --_line: var(--cw-line, light-dark(#d9dde3, #363c45));
    --_fill: var(--cw-fill, light-dark(#f3f5f8, #22262d));
    --_surface: var(--cw-surface, light-dark(#fff, #17191e));
    --_text: var(--cw-text, light-dark(#1a1d21, #eceef1));
    --_padding: var(--cw-padding, 1.25em);
  }
`;
