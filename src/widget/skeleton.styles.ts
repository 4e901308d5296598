import { css } from 'lit';

/** The skeleton, and the fallback that covers it. */
export const skeletonStyles = css`
  /* A bone stands for text: as high as a line of it. */
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

  /* The size of a skeleton depends on the width within the padding, as in reserve.css. */
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
    [part='skeleton'] {
      display: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='skeleton'],
    [part='heading'] > .bone,
    .words {
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
`;
