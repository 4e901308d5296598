import { css } from 'lit';

/** The box of every widget, and resets for inherited styles of the page. */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    min-inline-size: 0;
    /* Like a figure, so that consecutive widgets do not touch. The same in reserve.css: rem, because font sizes differ there. */
    margin-block: 2rem;
    writing-mode: horizontal-tb;
    /* Containment hides the content's width from a parent that shrinks to fit, such as a flex row. */
    contain-intrinsic-inline-size: 22em;
  }

  /* Nothing to show: the page's own children stay, but without margins and gaps around them. */
  :host(:state(hidden)) {
    display: contents;
  }

  :host([hidden]) {
    display: none;
  }

  /* Not for ::before and ::after: each element would need two more style calculations, for boxes that do not exist. */
  * {
    box-sizing: border-box;
  }

  [part='base'] {
    padding: var(--_padding);
    border-block-start: var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    /* Some pages hide text with a font size of 0, to close gaps between boxes. */
    font-size: max(1em, 12px);
    font-family: var(--_font);
    /* Inherited properties that are not meant for a widget; font, color, size and spacing are. */
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

  /* Each text has the direction of its own language, aligned with the start of the page's. */
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
