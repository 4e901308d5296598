import { strangersIn } from './shown.js';

/** A widget, as far as this is concerned. */
export interface Shows extends HTMLElement {
  data: unknown;
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
  settled(): Promise<void>;
  readonly shadowRoot: ShadowRoot;
}

const faults: string[] = [];
addEventListener('error', ({ message }) => faults.push(message));
addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));

/** Throws unless a document is shown, or words in its place; the same twice; and nothing that it brought along. */
export async function renders(el: Shows, json: unknown): Promise<void> {
  faults.length = 0;
  el.data = json;
  await el.settled();
  if (el.matches(':is(:state(waiting), :state(loading))')) throw new Error('It is waiting for what it has.');
  const strangers = strangersIn(el.shadowRoot);
  if (strangers.length > 0) throw new Error(`It shows ${strangers.join(', ')}`);
  if (!words(el)) throw new Error('It is blank.');
  await staysAsItIs(el, json);
  // What was thrown where nobody waits for it is told a moment later.
  if (faults.length > 0) throw new Error(`It threw ${faults.join(', ')}`);
}

const words = (el: Shows) =>
  [...el.shadowRoot.querySelectorAll<HTMLElement>("[part='body'], [part='message']")].some(body =>
    body.textContent?.trim(),
  );

/** The same document once more, as it is and as another object, changes nothing on the page. */
async function staysAsItIs(el: Shows, json: unknown) {
  const observer = new MutationObserver(() => {});
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(el.shadowRoot, all);
  for (const again of [() => el.requestUpdate(), () => (el.data = structuredClone(json))]) {
    again();
    await el.settled();
    // The room that is kept is no part of the rendering.
    const [change] = observer.takeRecords().filter(({ attributeName }) => attributeName !== 'style');
    if (change) throw new Error(`Rendering again changed ${change.type} of ${describe(change.target)}`);
  }
  observer.disconnect();
}

const describe = (node: Node) => (node as Element).outerHTML?.slice(0, 200) ?? node.textContent;
