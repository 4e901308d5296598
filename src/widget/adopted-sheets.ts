import { adoptStyles, type CSSResult, type CSSResultOrNative, type LitElement } from 'lit';

/**
 * Gives a widget's shadow root its style sheets in the document that it is in now. A constructed sheet belongs to the
 * document that it was made in, and is lost in another, so there each widget gets its own. A document without a
 * window shows nothing.
 */
export function adoptSheets(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  if (ownerDocument === document) return adoptStyles(root, styles);
  const view = ownerDocument.defaultView;
  if (!view) return;
  root.adoptedStyleSheets = styles.map(style => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}

/** The shadow root of a widget that enters another document before it was ever shown, where Lit's own would throw. */
export function foreignRoot(host: LitElement): ShadowRoot {
  const { elementStyles, shadowRootOptions } = host.constructor as typeof LitElement;
  const root = host.shadowRoot ?? host.attachShadow(shadowRootOptions);
  adoptSheets(root, elementStyles);
  return root;
}
