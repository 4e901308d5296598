import { css } from 'lit';

/** Tabs in a row that scrolls where it must; on paper and without a script the panels stand one below another. */
export const tabsStyles = css`
  [part='tabs'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-end: var(--_gap);
    border-block-end: 1px solid var(--_line);
  }

  [part='tab'] {
    max-inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.4em 0.1em;
    border: 0;
    border-block-end: 0.15em solid transparent;
    border-radius: 0;
    background: none;
    color: var(--_muted);
    font-weight: 550;
  }

  [part='tab']:hover {
    color: var(--_text);
  }

  [part='tab'][aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_text);
  }

  [part='tab']:focus-visible,
  [part='panel']:focus-visible {
    outline-offset: -2px;
  }

  [part='panel-heading'] {
    display: none;
    margin-block-end: 0.25em;
    font-weight: 650;
  }

  [part='panel'] > [part='basis'] {
    margin-block: 0 0.75em;
  }

  @media print {
    [part='tabs'] {
      display: none;
    }

    [part='panel'][hidden],
    [part='panel-heading'] {
      display: block;
    }
  }

  @media (scripting: none) {
    [part='tabs'] {
      display: none;
    }

    [part='panel'][hidden],
    [part='panel-heading'] {
      display: block;
    }

    [part='panel'] + [part='panel'] {
      margin-block-start: var(--_gap);
    }
  }
`;
