import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * Makes a field an attribute's property, as Lit's decorator of the same name does, which for the sake of other
 * compilers than ours is several times as long.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: LitElement, name: string): void =>
    (prototype.constructor as typeof LitElement).createProperty(name, options);
