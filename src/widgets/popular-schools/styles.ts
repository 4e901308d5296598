import { css } from 'lit';

/** Groups of schools, each school with its locations, degrees and areas of study. */
export const listStyles = css`
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

  /* Not a margin: a negative --cw-gap would move one group over the labels of another. */
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
    /* Also for speed: Chromium repeats layout of nested boxes for each possible column break. */
    break-inside: avoid;
  }

  [part='list'] > :last-child {
    border-block-end: 1px solid var(--_line);
  }

  .about {
    position: relative;
    display: flow-root;
    break-inside: avoid;
    /* The name is below the label, not beside it, in a card with vertical text. */
    writing-mode: horizontal-tb;
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

  /* A skeleton has space for a name of two lines and four groups of awards; in a narrow column they take more. */
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
`;
