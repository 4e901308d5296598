import type { LitElement, PropertyDeclaration } from 'lit';

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
