import { tags } from '../widgets/registry.js';

/**
 * Lets every widget with `consent="required"` ask for what it shows, now and for as long as the page is open: for the
 * callback of a consent banner. It reaches widgets whose code is still to come, and those of another copy of this library.
 */
export function grantConsent(): void {
  for (const tag of tags) void customElements.whenDefined(tag).then(grant);
}

const grant = (widget: CustomElementConstructor) =>
  (widget as { grantConsent?: () => void }).grantConsent?.();
