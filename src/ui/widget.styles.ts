import { css } from 'lit';

/** What all widgets look like: the frame, the heading, messages, the skeleton and the credits. */
export const widgetStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    min-inline-size: 0;
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

  *,
  ::before,
  ::after {
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

  [part='heading'] {
    color: var(--_heading);
    font-family: var(--_heading-font);
    font-size: var(--_heading-size);
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
  }

  [part='basis'],
  [part='message'],
  [part='sources'],
  .rest {
    color: var(--_muted);
  }

  [part='basis'] {
    margin-block-start: 0.3em;
    font-size: 0.875em;
  }

  [part='body'] {
    margin-block-start: var(--_gap);
  }

  [part='sources'] {
    margin-block-start: var(--_gap);
    font-size: max(0.75em, 11px);
    line-height: 1.45;
  }

  [part='sources'] p + p {
    margin-block-start: 0.4em;
  }

  a {
    color: var(--_accent);
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  [part='sources'] a {
    color: inherit;
  }

  /* A target of 24 px, and no line is the higher for it. */
  a:is([part='link'], [part='jump']) {
    padding-block: max(0.25em, 6px);
  }

  button {
    min-block-size: max(2.25em, 24px);
    padding: 0.35em 0.9em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    border-color: currentColor;
  }

  :is(a, button, [tabindex]):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  [part='message'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    padding-block: 0.5em;
  }

  [part='note'] {
    margin-block-start: 0.75em;
    padding: 0.5em 0.8em;
    border-inline-start: 0.2em solid var(--_accent);
    background: var(--_fill);
    font-size: 0.875em;
  }

  [part='facade'] {
    display: flow-root;
    container-type: inline-size;
    margin-block-start: 0.5em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_fill);
  }

  /* As high as its words need in most fonts, by its width, so that reserve.css can know. */
  [part='facade']::before {
    float: inline-start;
    block-size: calc(
      7.15em - 2px + clamp(0em, (26em - 2px - 100cqi) * 9999, 2.8em) +
        clamp(0em, (20.5em - 2px - 100cqi) * 9999, 2.65em) +
        clamp(0em, (15.5em - 2px - 100cqi) * 9999, 4.15em)
    );
    content: '';
  }

  [part='facade'] p {
    max-inline-size: 60ch;
    font-size: 0.875em;
  }

  [part='allow'] {
    margin-block-start: 0.75em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* A bone stands for text to come: as high as a line of it. */
  .bone {
    display: block;
    inline-size: 100%;
    block-size: 1.5em;
    border-block: 0.3em solid transparent;
    border-radius: 0.55em;
    background: color-mix(in oklab, currentColor 18%, transparent) padding-box;
  }

  .bone.short {
    inline-size: 45%;
  }

  .bone.middle {
    inline-size: 72%;
  }

  /* What a skeleton takes depends on the width within the padding, as it does in reserve.css. */
  [part='skeleton'] {
    container-type: inline-size;
  }

  /* Credits take more lines in a narrow column. */
  [part='skeleton'] [part='sources'] {
    min-block-size: 9em;
  }

  @container (inline-size < 30em) {
    [part='skeleton'] [part='sources'] {
      min-block-size: 19em;
    }
  }

  .waiting {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .waiting > * {
    grid-area: 1 / 1;
  }

  .covered > [part='skeleton'] {
    visibility: hidden;
  }

  @media (scripting: none) {
    :is([part='skeleton'], [part='facade']) {
      display: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.8s ease-in-out infinite alternate;
    }
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }

  @media (forced-colors: active) {
    .bone {
      border-inline: 1px solid GrayText;
    }
  }

  @media print, (scripting: none) {
    button {
      display: none;
    }
  }
`;
