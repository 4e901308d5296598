import { css } from 'lit';

export const styles = css`
  :host(:is([display='link'], [display='button'])) {
    display: inline;
    container-type: normal;
    margin-block: 0;
  }

  /* In a line of text, and no higher. */
  .bone.words {
    display: inline-block;
    inline-size: 11em;
    block-size: 0.7em;
    border: 0;
  }

  a[part='jump'] {
    font-weight: 600;
  }

  button[part='jump'],
  [part='more'] {
    min-block-size: 2.75em;
    padding: 0.55em 1.3em;
    border-color: var(--_accent);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
  }

  button[part='jump']:hover,
  [part='more']:hover {
    background: var(--_fill);
  }

  /* No margin: a page's --cw-gap below 0 would lay one group over the labels of another. */
  [part='group'] + [part='group'] {
    padding-block-start: calc(var(--_gap) * 1.75);
  }

  [part='group-heading'] {
    margin-block-end: 0.5em;
    font-weight: 650;
  }

  [part='school'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em 2em;
    align-content: start;
    padding-block: 1.15em;
    border-block-start: 1px solid var(--_line);
    /* Also for speed: Chromium lays out nested boxes anew for each place where columns may divide them. */
    break-inside: avoid;
  }

  [part='list'] > :last-child {
    border-block-end: 1px solid var(--_line);
  }

  .about {
    position: relative;
    display: flow-root;
    break-inside: avoid;
    /* The name below the label, and not beside it, in a card that a page writes from the top down. */
    writing-mode: horizontal-tb;
  }

  /* One order for all cards, so that what is moved out of one comes to lie over no label of another. */
  [part='base'] {
    isolation: isolate;
  }

  /*
   * A page may style a card, and hide it, but not crop it so that its label goes and its link stays, nor lay
   * one part of it over the label, nor take the name of a school from below its label.
   */
  [part='school'] {
    block-size: auto !important;
    max-block-size: none !important;
    overflow: visible !important;
    clip: auto !important;
    clip-path: none !important;
    contain: none !important;
    content-visibility: visible !important;
    mask: none !important;
  }

  /* What is far from view costs no layout. Its edge is where the outline of what has focus ends. */
  @media screen {
    [part='school']:nth-child(n + 13) {
      content-visibility: auto !important;
      contain-intrinsic-block-size: auto 16em !important;
      overflow-clip-margin: 0.3em !important;
    }
  }

  .study,
  .about > [part] {
    z-index: 0 !important;
    isolation: isolate !important;
  }

  .paid-placement + [part='name'],
  .paid-placement + [part='name'] > [part='link'] {
    position: static !important;
    float: none !important;
    margin: 0 !important;
    offset-path: none !important;
    rotate: none !important;
    scale: none !important;
    text-indent: 0 !important;
    transform: none !important;
    translate: none !important;
    writing-mode: horizontal-tb !important;
    zoom: 1 !important;
  }

  [part='logo'] {
    float: inline-end;
    inline-size: auto;
    max-inline-size: 30%;
    max-block-size: 3em;
    margin-inline-start: 1em;
    border-radius: 0.2em;
    object-fit: contain;
  }

  [part='name'] {
    font-size: 1.08em;
    font-weight: 650;
    line-height: 1.3;
  }

  a[part='link'] {
    text-decoration-line: none;
  }

  a[part='link']:hover {
    text-decoration-line: underline;
  }

  /*
   * Outside every part but the card, with nothing inherited but the font, and important: what a page sets on the
   * parts around it, or lays over it, may not take the label from its card.
   */
  .paid-placement {
    all: initial !important;
    position: relative !important;
    z-index: 1 !important;
    display: block !important;
    box-sizing: border-box !important;
    inline-size: fit-content !important;
    margin-block-end: 0.3em !important;
    padding: 0.1em 0.55em !important;
    border: 1px solid #5c4300 !important;
    border-radius: 0.25em !important;
    background: #ffe9a8 !important;
    color: #3d2c00 !important;
    font-family: inherit !important;
    font-size: max(0.75em, 11px) !important;
    font-weight: 700 !important;
    line-height: 1.4 !important;
    print-color-adjust: exact !important;
  }

  [part='locations'],
  [part='facts'] {
    margin-block-start: 0.15em;
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  [part='facts'] {
    color: var(--_muted);
  }

  [part='levels'] {
    display: grid;
    gap: 0.15em;
    margin-block-start: 0.55em;
    font-size: 0.9em;
    line-height: 1.45;
  }

  [part='levels'] dt {
    display: inline;
    color: var(--_muted);
  }

  [part='levels'] dt::after {
    content: ':';
  }

  [part='levels'] dd {
    display: inline;
  }

  .study {
    font-size: 0.9em;
  }

  .label {
    color: var(--_muted);
  }

  [part='more'] {
    margin-block-start: var(--_gap);
  }

  [part='count'] {
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  @container (inline-size >= 38em) {
    [part='school'] {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    }
  }

  :host([display='compact']) [part='school'] {
    padding-block: 0.65em;
  }

  /* A school to come has room for a name of two lines and four groups of awards; in a narrow column they take more. */
  [part='skeleton'] [part='school'] {
    min-block-size: calc(19.25em + max(0em, (24.5em - 100cqi) * 1.2));
  }

  @container (inline-size >= 38em) {
    [part='skeleton'] [part='school'] {
      min-block-size: calc(13.5em + max(0em, (46em - 100cqi) * 0.12));
    }
  }

  :host([display='compact']) [part='skeleton'] [part='school'] {
    min-block-size: calc(
      6.8em + clamp(0em, (50em - 100cqi) * 0.1, 1.8em) + max(0em, (22.5em - 100cqi) * 0.55)
    );
  }

  :host([display='compact']) [part='name'] {
    font-size: 1em;
  }

  :host([display='compact']) :is([part='locations'], [part='facts']) {
    font-size: 0.85em;
  }

  @media (forced-colors: active) {
    .paid-placement {
      border-color: CanvasText !important;
    }
  }
`;
