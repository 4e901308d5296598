import { css, type CSSResultGroup } from 'lit';
import { hostStyles } from './host.styles.js';
import { presetStyles } from './themes.js';
import { skeletonStyles } from './skeleton.styles.js';
import { tokens } from './tokens.js';

/** The parts that all widgets have: heading, messages, notes, buttons and credits. */
const widgetStyles = css`
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

  /* A target of 24 px that does not make its line higher. */
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

  /* As high as its text needs in most fonts, depending on the width, so that reserve.css can match it. */
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

  @media print, (scripting: none) {
    button {
      display: none;
    }
  }

  @media (scripting: none) {
    [part='facade'] {
      display: none;
    }
  }
`;

/** The style sheets of every widget, in order: presets override the tokens. */
export const sharedStyles: CSSResultGroup = [tokens, presetStyles, hostStyles, widgetStyles, skeletonStyles];
