/** An element as plain data, for what makes it anew. */
export interface Node {
  tag: string;
  attributes: Record<string, string>;
  children: (Node | string)[];
}

/** What a widget has made: its markup in each form that others start from. */
export interface Finished {
  markup: string;
  template: DocumentFragment;
  nodes: (Node | string)[];
  sheets: CSSStyleSheet[];
  states: string[];
}

/** Takes what is in a widget's shadow root, without the comments by which its renderer finds places. */
export async function finished(widget: Element): Promise<Finished> {
  const root = widget.shadowRoot!;
  // What is within a closed tree belongs to what is finished, even where it is made only once the tree is opened.
  const closed = [...root.querySelectorAll<HTMLElement>('[part~=toggle][aria-expanded=false]')];
  for (const toggle of closed) toggle.click();
  await new Promise(requestAnimationFrame);
  const template = document.createElement('template');
  template.innerHTML = root.innerHTML.replace(/<!--[^]*?-->/g, '');
  const { content } = template;
  for (const id of closed.map(toggle => toggle.getAttribute('aria-controls')!)) {
    content.querySelector(`[aria-controls="${id}"]`)!.setAttribute('aria-expanded', 'false');
    content.getElementById(id)!.hidden = true;
  }
  const markup = template.innerHTML;
  const states = ['loaded'].filter(state => widget.matches(`:state(${state})`));
  return {
    markup,
    template: content,
    nodes: childrenOf(content),
    sheets: [...root.adoptedStyleSheets],
    states,
  };
}

function childrenOf(parent: ParentNode): (Node | string)[] {
  return [...parent.childNodes].map(child =>
    child instanceof Element
      ? {
          tag: child.localName,
          attributes: Object.fromEntries([...child.attributes].map(({ name, value }) => [name, value])),
          children: childrenOf(child),
        }
      : (child.textContent ?? ''),
  );
}

/** A stand-in for a widget, for which its styles hold as well. */
export class Shell extends HTMLElement {
  readonly root = this.attachShadow({ mode: 'open' });
  readonly #internals = this.attachInternals();

  /** Takes on the look of what is finished, which is still to be put into its root. */
  wear({ sheets, states }: Finished): void {
    this.root.adoptedStyleSheets = sheets;
    for (const state of states) this.#internals.states.add(state);
  }
}
