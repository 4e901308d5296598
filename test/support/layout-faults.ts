/** What is wrong with how a widget is laid out: what sticks out, is cut off, overlaps, or is too small. */
export function layoutFaults(el: HTMLElement, { smallestText = 11 } = {}): string[] {
  const frame = el.shadowRoot!.querySelector<HTMLElement>("[part='base']")!;
  const seen = [...frame.querySelectorAll<HTMLElement>('*')].filter(isSeen);
  const faults = [
    ...(frame.scrollWidth > frame.clientWidth ? ['the frame scrolls sideways'] : []),
    ...seen.filter(child => sticksOut(child, frame)).map(child => `${nameOf(child)} sticks out`),
    ...seen.filter(isCut).map(child => `${nameOf(child)} is cut off`),
    ...[frame, ...seen].flatMap(overlaps),
    ...seen.filter(isSmallTarget).map(child => `${nameOf(child)} is less than 24 px`),
    ...seen
      .filter(child => hasText(child) && parseFloat(getComputedStyle(child).fontSize) < smallestText)
      .map(child => `${nameOf(child)} has small text`),
  ];
  return faults.map(fault => `<${el.localName}> ${el.getBoundingClientRect().width} px: ${fault}`);
}

const nameOf = (el: Element) =>
  `${el.getAttribute('part') ?? el.getAttribute('class') ?? el.localName} "${el.textContent.trim().slice(0, 24)}"`;

// What is there for assistive technology alone has no layout.
const isSeen = (el: HTMLElement) =>
  !(el instanceof SVGElement) && el.checkVisibility() && getComputedStyle(el).clipPath === 'none';

const hasText = (el: Element) =>
  [...el.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/** Whether a box, or a line of its text, is outside the frame on either side. */
function sticksOut(el: HTMLElement, frame: HTMLElement): boolean {
  const { left, right } = frame.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(el);
  return [...el.getClientRects(), ...(hasText(el) ? range.getClientRects() : [])].some(
    rect => rect.width > 1 && (rect.left < left - 1 || rect.right > right + 1),
  );
}

function isCut(el: HTMLElement): boolean {
  const { overflowX, overflowY } = getComputedStyle(el);
  const isInline = el.clientWidth === 0;
  return (
    !isInline &&
    ((overflowX !== 'visible' && el.scrollWidth > el.clientWidth) ||
      (overflowY !== 'visible' && el.scrollHeight > el.clientHeight))
  );
}

/** Boxes with the same parent that lie upon each other. */
function overlaps(parent: HTMLElement): string[] {
  const boxes = [...parent.children].filter((child): child is HTMLElement => {
    if (!(child instanceof HTMLElement) || !isSeen(child)) return false;
    const { display, position, float } = getComputedStyle(child);
    return (
      !display.startsWith('inline') && display !== 'contents' && position !== 'absolute' && float === 'none'
    );
  });
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(other => rectsOf(one).some(rect => rectsOf(other).some(another => meet(rect, another))))
      .map(other => `${nameOf(one)} overlaps ${nameOf(other)}`),
  );
}

// More than one where text columns break a box.
const rectsOf = (el: HTMLElement) => [...el.getClientRects()];

const meet = (one: DOMRect, other: DOMRect) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

// A link within a sentence may be as high as its line.
function isSmallTarget(el: HTMLElement): boolean {
  if (!el.matches("button, a[part='link'], a[part='jump']")) return false;
  const { width, height } = el.getBoundingClientRect();
  return width < 24 || height < 24;
}
