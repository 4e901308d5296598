/** What is wrong with how a list of schools labels those that are paid for; empty where all is as it should be. */
export function undisclosed(root: ShadowRoot, paid: readonly boolean[]): string[] {
  const cards = [...root.querySelectorAll<HTMLElement>('[part="school"]')];
  const faults = cards.length === paid.length ? [] : [`${cards.length} cards for ${paid.length} schools`];
  return faults.concat(
    cards.flatMap((card, index) =>
      [...faultsOf(card, paid[index]!)].map(fault => `school ${index}: ${fault}`),
    ),
  );
}

function* faultsOf(card: HTMLElement, isPaid: boolean): Generator<string> {
  const labels = card.querySelectorAll<HTMLElement>('.paid-placement');
  const name = card.querySelector<HTMLElement>('[part="link"]')!;
  if (!isPaid) {
    if (labels.length > 0) yield 'has a label, and nobody paid';
    return;
  }
  const [label] = labels;
  if (labels.length !== 1 || !label) {
    yield `has ${labels.length} labels`;
    return;
  }
  if (!label.textContent?.trim()) yield 'has an empty label';
  if (label.closest('[part]') !== card) yield 'has its label in a part of its own';
  if (label.compareDocumentPosition(name) !== Node.DOCUMENT_POSITION_FOLLOWING) yield 'has its link first';
  if (name instanceof HTMLAnchorElement) {
    if (name.rel !== 'sponsored nofollow noopener') yield `has a link with rel="${name.rel}"`;
    const named = name.getAttribute('aria-labelledby')?.split(' ') ?? [];
    if (card.querySelector(`#${named[0]}`) !== label || card.querySelector(`#${named[1]}`) !== name) {
      yield 'has a link whose name does not begin with its label';
    }
  }
  yield* hiddenLabel(label, name);
}

/** Whether the label is seen, ahead of the name, wherever the name is. */
function* hiddenLabel(label: HTMLElement, name: HTMLElement): Generator<string> {
  if (!isSeen(name)) return;
  if (!isSeen(label)) {
    yield 'shows its link and not its label';
    return;
  }
  const card = label.parentElement!;
  if (!meet(label.getBoundingClientRect(), card.getBoundingClientRect())) yield 'has its label off its card';
  // As they are laid out: a page may turn a whole card upside down.
  if (endIn(card, label) > endIn(card, name)) yield 'shows its link above its label';
  const styles = getComputedStyle(label);
  if (parseFloat(styles.fontSize) < 11) yield `has a label of ${styles.fontSize}`;
  if (styles.getPropertyValue('-webkit-text-security') === 'disc') yield 'has a label of dots';
  if (label.offsetWidth < 10 || label.offsetHeight < 11) yield 'has a label of no size';
}

const meet = (a: DOMRect, b: DOMRect) =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** Where an element ends, from the top of a box around it; filters and the like on what is between do not count. */
const endIn = (box: HTMLElement, el: HTMLElement) => topIn(box, el) + el.offsetHeight;

function topIn(box: HTMLElement, el: HTMLElement): number {
  const parent = el.offsetParent as HTMLElement | null;
  return el.offsetTop + (!parent || parent === box ? 0 : parent.clientTop + topIn(box, parent));
}

/** Whether a reader sees an element: it has a size, is not transparent, and nothing lies over it. */
function isSeen(el: HTMLElement): boolean {
  // Firefox does not scroll back up on a page that has just become shorter.
  scrollTo(0, 0);
  // Also has Chromium lay out what `content-visibility` hid a moment ago, which it else still takes for hidden.
  el.scrollIntoView({ block: 'center' });
  if (!el.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) {
    return false;
  }
  if (opacityOf(el) < 0.2) return false;
  const box = el.getClientRects()[0];
  if (!box || box.width < 2 || box.height < 2) return false;
  const root = el.getRootNode() as ShadowRoot;
  const points = [0.1, 0.5, 0.9].map(
    part => [box.left + box.width * part, box.top + box.height / 2] as const,
  );
  return points.some(([x, y]) => el.contains(root.elementFromPoint(x, y)));
}

function opacityOf(el: Element | null): number {
  if (!el) return 1;
  const parent = el.assignedSlot ?? el.parentElement ?? (el.getRootNode() as { host?: Element }).host ?? null;
  return Number(getComputedStyle(el).opacity) * opacityOf(parent);
}
