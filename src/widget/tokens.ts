import { css } from 'lit';

/**
 * The design tokens. A page sets `--cw-*` anywhere above a widget; each is
 * read through a private alias and never declared here, or it would override
 * the page. The default of each is the theme's, `--_own-*`.
 *
 * @cssprop [--cw-text] - Color of text. By default the page's own.
 * @cssprop [--cw-accent] - Color of links, of the selected tab and of bars. By default a blue that suits the color of text.
 * @cssprop [--cw-muted] - Color of secondary text: the basis, the credits.
 * @cssprop [--cw-line] - Color of lines and borders.
 * @cssprop [--cw-fill] - Color behind notes, bars, and buttons under the pointer.
 * @cssprop [--cw-surface] - Color behind the whole widget.
 * @cssprop [--cw-edge] - Line along the top of the widget, such as `4px double black`.
 * @cssprop [--cw-bar] - Color of the bars. By default the accent.
 * @cssprop [--cw-bar-size] - Thickness of the bars: a length of at most `0.8em`.
 * @cssprop [--cw-font] - Font of all text. By default the page's own.
 * @cssprop [--cw-radius] - Radius of corners: a length in `em`.
 * @cssprop [--cw-gap] - Space between items.
 * @cssprop [--cw-padding] - Space between the widget's edge and its content.
 * @cssprop [--cw-heading-font] - Font of the heading.
 * @cssprop [--cw-heading-size] - Size of the heading.
 * @cssprop [--cw-heading-weight] - Weight of the heading.
 * @cssprop [--cw-heading] - Color of the heading.
 * @cssprop [--cw-card] - Color behind a career's card. By default the surface.
 * @cssprop [--cw-card-border] - Widths of a card's borders, such as `1px`, or `1px 0 0` for a line above only.
 * @cssprop [--cw-card-padding] - Space between a card's sides and its content.
 * @cssprop [--cw-card-shadow] - Shadow of a card.
 * @cssprop [--cw-tab] - Color behind the selected tab.
 * @cssprop [--cw-tab-text] - Color of the selected tab's name.
 */
export const tokens = css`
  :host {
    --_text: var(--cw-text, var(--_own-text));
    --_accent: var(--cw-accent, var(--_own-accent));
    --_muted: var(--cw-muted, var(--_own-muted));
    --_line: var(--cw-line, var(--_own-line));
    --_fill: var(--cw-fill, var(--_own-fill));
    --_surface: var(--cw-surface, var(--_own-surface));
    --_edge: var(--cw-edge, var(--_own-edge));
    --_font: var(--cw-font, var(--_own-font));
    --_radius: var(--cw-radius, var(--_own-radius));
    --_gap: var(--cw-gap, var(--_own-gap));
    --_padding: var(--cw-padding, var(--_own-padding));
    --_heading: var(--cw-heading, var(--_own-heading));
    --_heading-font: var(--cw-heading-font, var(--_own-heading-font));
    --_heading-size: var(--cw-heading-size, var(--_own-heading-size));
    --_heading-weight: var(--cw-heading-weight, var(--_own-heading-weight));
    --_card: var(--cw-card, var(--_own-card));
    --_card-border: var(--cw-card-border, var(--_own-card-border));
    --_card-padding: var(--cw-card-padding, var(--_own-card-padding));
    --_card-shadow: var(--cw-card-shadow, var(--_own-card-shadow));
    --_tab: var(--cw-tab, var(--_own-tab));
    --_tab-text: var(--cw-tab-text, var(--_own-tab-text));
    --_bar: var(--cw-bar, var(--_own-bar));
    --_bar-size: var(--cw-bar-size, var(--_own-bar-size));

    /* By default the page's own text color, and a blue for links: dark if the text is dark, else light. */
    --_own-text: currentColor;
    --_own-accent: oklch(
      from currentColor clamp(0.42, (l - 0.62) * 999, 0.86) calc(0.18 - 0.12 * round(l)) 260
    );
    --_own-muted: color-mix(in oklab, currentColor 82%, transparent);
    --_own-line: color-mix(in oklab, currentColor 18%, transparent);
    --_own-fill: color-mix(in oklab, currentColor 6%, transparent);
    --_own-surface: transparent;
    --_own-edge: 0;
    --_own-font: inherit;
    --_own-radius: 0.5em;
    --_own-gap: 1em;
    --_own-padding: 0;
    --_own-heading: inherit;
    --_own-heading-font: inherit;
    --_own-heading-size: 1.3em;
    --_own-heading-weight: 650;
    --_own-card: var(--_surface);
    --_own-card-border: 1px;
    --_own-card-padding: 1.1em;
    --_own-card-shadow: none;
    --_own-tab: none;
    --_own-tab-text: var(--_text);
    --_tab-padding: 0.1em;
    --_own-bar: var(--_accent);
    --_own-bar-size: 0.5em;
  }

  :host([theme~='light']) {
    color-scheme: light;
  }

  :host([theme~='dark']) {
    color-scheme: dark;
  }

  :host([theme~='auto']) {
    color-scheme: light dark;
  }

  :host(:is([theme~='light'], [theme~='dark'], [theme~='auto'])) {
    --_own-accent: light-dark(#0b55b8, #8cb8ff);
    --_own-muted: light-dark(#555c66, #a9b1bd);
    --_own-line: light-dark(#d9dde3, #363c45);
    --_own-fill: light-dark(#f3f5f8, #22262d);
    --_own-surface: light-dark(#fff, #17191e);
    --_own-text: light-dark(#1a1d21, #eceef1);
    --_own-padding: 1.25em;
  }

  /* Browsers do not print backgrounds, so light text would be on white. */
  @media print {
    :host([theme]) {
      color-scheme: light;
    }
  }
`;
