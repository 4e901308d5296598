import { css } from 'lit';

/** Tabs in a row that scrolls if needed; in print and without scripts the panels are stacked. */
export const tabsStyles = css`
  [part='tabs'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(1.35em - var(--_tab-padding));
    margin-block-end: var(--_gap);
    border-block-end: 1px solid var(--_line);
  }

  [part='tab'] {
    max-inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.4em var(--_tab-padding);
    border: 0;
    border-block-end: 0.15em solid transparent;
    border-radius: min(var(--_radius), 0.6em) min(var(--_radius), 0.6em) 0 0;
    background: none;
    color: var(--_muted);
    font-weight: 550;
  }

  [part='tab']:hover {
    color: var(--_text);
  }

  [part='tab'][aria-selected='true'] {
    border-block-end-color: var(--_accent);
    background: var(--_tab);
    color: var(--_tab-text);
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

  /* Forced colors turn a transparent border into one in the color of text. */
  @media (forced-colors: active) {
    [part='tab'] {
      border-color: ButtonFace;
    }

    [part='tab'][aria-selected='true'] {
      border-color: Highlight;
    }
  }

  @media print, (scripting: none) {
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
