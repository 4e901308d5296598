import { css } from 'lit';

export const styles = css`
  [part='table'] {
    inline-size: 100%;
    border-collapse: collapse;
    caption-side: top;
    /* In quirks mode a table does not inherit these. */
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }

  [part='caption'] {
    padding-block-end: 0.6em;
    color: var(--_muted);
    font-size: 0.875em;
    text-align: var(--_start);
  }

  thead th {
    padding: 0 0 0.4em;
    border-block-end: 1px solid var(--_line);
    color: var(--_muted);
    font-size: max(0.8125em, 11px);
    font-weight: 500;
    text-align: var(--_start);
    vertical-align: bottom;
  }

  [part='row'] > *,
  div[part='row'] {
    padding-block: 0.7em 0.75em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    vertical-align: top;
  }

  [part='row'] {
    break-inside: avoid;
  }

  /* As high as a title of three lines in a narrow column, of two in a wide one. */
  div[part='row'] {
    min-block-size: calc(6.6em + max(0em, (18em - 100cqi) * 0.9));
  }

  div[part='row'].range {
    min-block-size: calc(9em + max(0em, (23em - 100cqi) * 0.68));
  }

  div[part='row'] > .bone {
    padding: 0;
    border-block-end-width: 0.3em;
  }

  [part='job'] {
    padding-inline-end: 1em;
    line-height: 1.35;
    text-align: var(--_start);
  }

  .own [part='job'] {
    font-weight: 650;
  }

  [part='pay'],
  thead th:last-child,
  .figure {
    text-align: var(--_end);
  }

  [part='pay'] {
    inline-size: 27%;
    font-weight: 600;
    overflow-wrap: break-word;
    line-height: 1.35;
  }

  [part='remark'] {
    display: block;
    color: var(--_muted);
    font-size: max(0.8125em, 11px);
    font-weight: 400;
  }

  a[part='link'] {
    text-decoration-line: none;
  }

  a[part='link']:hover {
    text-decoration-line: underline;
  }

  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    stroke: none;
    print-color-adjust: exact;
  }

  svg:dir(rtl) {
    scale: -1 1;
  }

  [part='bar'] {
    block-size: var(--_bar-size);
    margin-block-start: calc(0.95em - var(--_bar-size));
  }

  [part='band'] {
    block-size: 0.7em;
    margin-block-start: 0.2em;
  }

  .track {
    fill: var(--_fill);
    rx: 0.15em;
  }

  .value {
    fill: var(--_bar);
    rx: 0.15em;
    opacity: 0.7;
  }

  .own .value {
    opacity: 1;
  }

  .open .value {
    fill: transparent;
    stroke: var(--_bar);
    stroke-dasharray: 0.4em 0.25em;
  }

  .span {
    fill: var(--_muted);
    opacity: 0.8;
  }

  .median {
    fill: var(--_text);
    translate: -1.5px 0;
  }

  [part='range'] {
    display: block;
    margin-block-start: 0.15em;
    color: var(--_muted);
    font-size: max(0.8125em, 11px);
    font-weight: 400;
  }

  /*
   * In a narrow column the range is below its band; its columns stay for assistive technology. The same applies
   * if a page has removed the widget's containment, and no width is known.
   */
  .figure {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    color: var(--_muted);
    font-weight: 400;
    overflow-wrap: break-word;
  }

  td.figure {
    padding-inline-end: 1.25em;
    font-size: 0.9em;
  }

  thead .figure {
    padding-inline-end: 1.5em;
  }

  [part='key'] {
    margin-block-start: 0.75em;
    color: var(--_muted);
    font-size: max(0.8125em, 11px);
  }

  /* With text of twice the size in a side column, a figure broken into two lines is better than one cut off. */
  @container (inline-size < 10em) {
    [part='pay'] {
      overflow-wrap: anywhere;
    }
  }

  @container (inline-size >= 38em) {
    .figure {
      position: static;
      inline-size: auto;
      overflow: visible;
      clip-path: none;
    }

    [part='pay'] {
      inline-size: 26%;
    }

    .range [part='pay'] {
      inline-size: 14%;
    }

    div[part='row'] {
      min-block-size: 4.2em;
    }

    div[part='row'].range {
      min-block-size: calc(5.95em + 1px + max(0em, (48em - 100cqi) * 0.15));
    }

    [part='range'] {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }

    .value,
    .median {
      fill: CanvasText;
      opacity: 1;
    }

    .span {
      fill: Canvas;
      stroke: CanvasText;
      opacity: 1;
    }
  }
`;
