import { isServer, render, type LitElement, type PropertyDeclaration } from 'lit';
import { reportOnce } from '../load/report.js';
import { heading } from '../view/frame.js';
import { whenParsed } from './when-parsed.js';

/**
 * Registers an element once the page has been parsed, unless its tag is already defined: a page may load this library twice, and
 * the first copy wins.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (isServer) register(tag, element);
  else whenParsed(() => register(tag, element));
}

function register(tag: string, element: CustomElementConstructor) {
  const taken = customElements.get(tag);
  if (taken && taken !== element) reportOnce(`<${tag}> is already registered; this copy of it is not used`);
  if (taken) return;
  try {
    tryTemplates();
    customElements.define(tag, element);
  } catch (cause) {
    // The element then shows its children.
    reportOnce(`<${tag}> cannot be registered: ${String(cause)}`);
  }
}

function tryTemplates() {
  if (isServer) return;
  try {
    // A template that is needed afterward, so that none is created only for this test.
    render(heading(2, 'heading', 'words'), document.createDocumentFragment());
  } catch (cause) {
    throw new Error(
      'widgets cannot be created in XHTML (serve the page as text/html), nor where the Content-Security-Policy requires Trusted Types without "trusted-types career-widgets"',
      { cause },
    );
  }
}

/**
 * Declares a field as a reactive property, like Lit's decorator of the same name, which for the sake of other
 * compilers than ours is several times as long.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: LitElement, name: string): void =>
    (prototype.constructor as typeof LitElement).createProperty(name, options);

/** The property of an attribute: `featuredSrc` of `featured-src`. */
export const propertyOf = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
