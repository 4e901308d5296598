import { css } from 'lit';

/** The one-line link, and the button, that lead to a list; the button looks like the one for more schools. */
export const jumpStyles = css`
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
`;
