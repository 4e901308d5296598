import { css } from 'lit';

/** The box of every widget, and what keeps the page's own styles from reaching into it. */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    min-inline-size: 0;
    /* As a figure has one, so that widgets in a row do not touch. The same in reserve.css: rem, as font sizes differ there. */
    margin-block: 2rem;
    writing-mode: horizontal-tb;
    /* Containment hides the content's width from a parent that shrinks to fit, such as a flex row. */
    contain-intrinsic-inline-size: 22em;
  }

  /* Nothing of ours to show: the page's own children stay, but margins and gaps around them go. */
  :host(:state(hidden)) {
    display: contents;
  }

  :host([hidden]) {
    display: none;
  }

  /* Not of all ::before and ::after too: each element would have two more styles to be reckoned, for boxes it has not. */
  * {
    box-sizing: border-box;
  }

  [part='base'] {
    padding: var(--_padding);
    border-block-start: var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    /* Some pages make text disappear with a size of 0, to close gaps between boxes. */
    font-size: max(1em, 12px);
    font-family: var(--_font);
    /* What a page may set around a widget that is not meant for it; font, color, size and spacing are. */
    font-style: normal;
    font-variant: normal;
    font-weight: normal;
    line-height: 1.5;
    text-align: var(--_start);
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    text-wrap: wrap;
    white-space: normal;
    hyphens: manual;
    word-break: normal;
    overflow-wrap: anywhere;
    cursor: auto;
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
    --_start: left;
    --_end: right;
  }

  /* Each text runs as its own language does, from the side where the page's begins. */
  [part='base']:dir(rtl) {
    --_start: right;
    --_end: left;
  }

  * {
    unicode-bidi: plaintext;
  }

  ul,
  ol,
  dl,
  dd,
  p,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
    list-style: none;
    font: inherit;
  }
`;
