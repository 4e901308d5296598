import { adoptStyles, isServer, type CSSResult, type LitElement } from 'lit';
import { select } from '../view/link.js';

type Root = HTMLElement | DocumentFragment;

/** Creates the shadow root that a widget renders into, in any document. */
export function makeRoot(host: LitElement, make: () => Root): Root {
  if (isServer) return make();
  const root = host.ownerDocument === document ? make() : foreignRoot(host);
  root.addEventListener('click', select);
  return root;
}

/** Creates the shadow root of a widget that is adopted by another document before its first render, where Lit would throw. */
function foreignRoot(host: LitElement): ShadowRoot {
  const { shadowRootOptions } = host.constructor as typeof LitElement;
  const root = host.shadowRoot ?? host.attachShadow(shadowRootOptions);
  adoptSheets(host);
  return root;
}

/**
 * Gives a widget's shadow root its style sheets in its current document. A constructed sheet belongs to the
 * document that it was constructed in, and is lost in another, so there each widget gets its own. A document without a
 * window needs none.
 */
export function adoptSheets({ shadowRoot, constructor }: LitElement): void {
  if (!shadowRoot) return;
  const { elementStyles } = constructor as typeof LitElement;
  const { ownerDocument } = shadowRoot;
  if (ownerDocument === document) return adoptStyles(shadowRoot, elementStyles);
  const view = ownerDocument.defaultView;
  if (!view) return;
  shadowRoot.adoptedStyleSheets = elementStyles.map(style => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}

/** Has the first render of a widget, once it is ready, take the place of what a server has written. */
export async function prepareToHydrate(host: LitElement, ready: Promise<unknown>): Promise<void> {
  const [code] = await Promise.all([import('./hydrate.js').catch(() => undefined), ready]);
  // After the existing nodes; by default Lit would render before the first one, which provides the styles.
  host.renderOptions.renderBefore = null;
  if (code) await code.hydrate(host);
  else host.shadowRoot!.replaceChildren();
}
