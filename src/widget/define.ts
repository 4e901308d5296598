import { isServer, render, type LitElement, type PropertyDeclaration } from 'lit';
import { reportOnce } from '../load/report.js';
import { heading } from '../view/frame.js';
import { whenParsed } from './when-parsed.js';

/**
 * Registers an element once the page has been parsed, unless its tag is taken: a page may load this library twice, and
 * the first copy stays.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (isServer) register(tag, element);
  else whenParsed(() => register(tag, element));
}

function register(tag: string, element: CustomElementConstructor) {
  const taken = customElements.get(tag);
  if (taken && taken !== element) reportOnce(`<${tag}> is registered already; this copy of it is not used`);
  if (taken) return;
  try {
    tryTemplates();
    customElements.define(tag, element);
  } catch (cause) {
    // So the tag stays what the page has in it.
    reportOnce(`<${tag}> cannot be registered: ${String(cause)}`);
  }
}

function tryTemplates() {
  if (isServer) return;
  try {
    // One that is needed afterwards, so that it is not made for this alone.
    render(heading(2, 'heading', 'words'), document.createDocumentFragment());
  } catch (cause) {
    throw new Error(
      'widgets cannot be made on a page that is XHTML (serve it as text/html), nor where its Content-Security-Policy requires trusted types without "trusted-types career-widgets"',
      { cause },
    );
  }
}

/**
 * Makes a field an attribute's property, as Lit's decorator of the same name does, which for the sake of other
 * compilers than ours is several times as long.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: LitElement, name: string): void =>
    (prototype.constructor as typeof LitElement).createProperty(name, options);

/** The property of an attribute: `featuredSrc` of `featured-src`. */
export const propertyOf = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
