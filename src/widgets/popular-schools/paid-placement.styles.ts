import { css } from 'lit';

/** The label of a paid placement, and what keeps a page's styles from separating it from its school. */
export const paidPlacementStyles = css`
  /*
   * Outside every part but the card, inheriting only the font, and !important: what a page sets on the
   * parts around it, or places over it, must not hide the label of a card.
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

  /* One stacking order for all cards, so that what is moved out of one does not cover the label of another. */
  [part='base'] {
    isolation: isolate;
  }

  /*
   * A page may style or hide a card, but not clip it so that its label disappears and its link stays, nor place
   * one part of it over the label, nor move the name of a school away from its label.
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

  /* Content far from the viewport is not laid out. Its clip edge includes focus outlines. */
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

  @media (forced-colors: active) {
    .paid-placement {
      border-color: CanvasText !important;
    }
  }
`;
