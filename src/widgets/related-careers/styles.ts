import { css } from 'lit';

export const styles = css`
  [part='body'] > [part='basis'] {
    margin-block: 0 0.75em;
  }

  [part='list'] {
    display: grid;
    /* At most three columns, so that six cards, the default, fill their rows. Without the gap, which may be a unitless 0. */
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(19em, 26%)), 1fr));
    gap: var(--_gap);
  }

  [part='card'] {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.4em;
    min-block-size: 9.5em;
    padding: 0.95em var(--_card-padding) 1em;
    border: solid var(--_line);
    border-width: var(--_card-border);
    border-radius: var(--_radius);
    background: var(--_card);
    box-shadow: var(--_card-shadow);
    break-inside: avoid;
  }

  [part='card']:has(a:hover) {
    border-color: var(--_accent);
  }

  [part='link'] {
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }

  a[part='link'] {
    text-decoration-line: none;
  }

  a[part='link']:hover {
    text-decoration-line: underline;
  }

  /* The whole card is the link's click target; only the name is its text. */
  a[part='link']::after {
    position: absolute;
    inset: 0;
    border-radius: inherit;
    content: '';
  }

  a[part='link']:focus-visible {
    outline: none;
  }

  [part='card']:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  [part='summary'] {
    font-size: 0.9em;
    line-height: 1.45;
  }

  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.9em;
    margin-block-start: auto;
    padding-block-start: 0.35em;
    color: var(--_muted);
    font-size: max(0.8125em, 11px);
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
  }

  [part='pay'] {
    inline-size: 100%;
    color: var(--_text);
    font-weight: 550;
  }

  /* Space for a title of two lines and a summary of four; in a narrow column they take more. */
  [part='skeleton'] [part='card'] {
    min-block-size: calc(12.5em + max(0em, (22.5em - 100cqi) * 0.9));
  }

  [part='tab'] > .bone {
    inline-size: 6em;
  }

  @container (inline-size < 21em) {
    [part='card'] {
      padding-block: 0.8em;
    }
  }

  /* Content far from the viewport is not laid out. */
  @media screen {
    [part='card']:nth-child(n + 13) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 13em;
    }
  }
`;
