/** Lets links open in the page around the frame, as they would without one. */
export function sendLinksOutside(): void {
  const base = document.querySelector('base');
  // Out of a sandbox, the one page that a frame may be allowed to replace is the outermost.
  if (base && origin === 'null') base.target = '_top';
  document.addEventListener('click', keepInside, { capture: true });
}

// A link to a place within the document would otherwise replace the page by this one.
function keepInside(event: Event) {
  const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
  if (link?.getAttribute('href')?.startsWith('#')) link.target = '_self';
}
