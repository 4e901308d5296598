import { css } from 'lit';

/** Nested lists with disclosure buttons; in print and without scripts every branch is open. */
export const treeStyles = css`
  [part='areas'] ul {
    margin-inline-start: 0.55em;
    padding-inline-start: 1em;
    border-inline-start: 1px solid var(--_line);
  }

  [part='area'] {
    line-height: 1.4;
  }

  li:not(:has(> [part='toggle']))[part='area'] {
    padding-block: 0.15em;
  }

  [part='toggle'] {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: max(1.75em, 24px);
    padding: 0.15em 0;
    border: 0;
    background: none;
    text-align: var(--_start);
  }

  [part='toggle']::before {
    flex: none;
    box-sizing: border-box;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.2em 0.1em;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    translate: 0 -0.2em;
    rotate: -45deg;
    content: '';
  }

  [part='toggle']:dir(rtl)::before {
    rotate: 135deg;
  }

  [part='toggle'][aria-expanded='true']::before {
    translate: 0 -0.25em;
    rotate: 45deg;
  }

  [part='toggle']:hover > span {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  [part='area-count'] {
    color: var(--_muted);
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='toggle']::before {
      transition: rotate 0.15s;
    }
  }

  @media print, (scripting: none) {
    [part='areas'] ul[hidden] {
      display: block;
    }

    [part='toggle'] {
      display: flex;
      pointer-events: none;
    }

    [part='toggle']::before {
      display: none;
    }
  }
`;
