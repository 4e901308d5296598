import { Shell, type Finished, type Node } from '../finished.js';
import type { Variant } from './variant.js';

/** The finished markup, in one stroke. */
export function innerHtml(all: readonly Finished[], changed: readonly Finished[]): Variant {
  return {
    mount: place => fill(place, all, (root, { markup }) => (root.innerHTML = markup)),
    update: place =>
      [...place.children].forEach((shell, index) => {
        (shell as Shell).root.innerHTML = changed[index]!.markup;
      }),
  };
}

/** The same, with the markup made of data each time, as a page would. */
export function madeMarkup(all: readonly Finished[]): Variant {
  return { mount: place => fill(place, all, (root, { nodes }) => (root.innerHTML = markupOf(nodes))) };
}

/** A copy of the finished elements: nothing that shows them can be faster. */
export function readyTemplate(all: readonly Finished[]): Variant {
  return {
    mount: place =>
      fill(place, all, (root, { template }) => root.append(document.importNode(template, true))),
  };
}

/** Puts a stand-in for each widget in place, and fills it. */
export function fill(
  place: HTMLElement,
  all: readonly Finished[],
  into: (root: ShadowRoot, finished: Finished) => void,
): void {
  for (const each of all) {
    const shell = new Shell();
    shell.wear(each);
    place.append(shell);
    into(shell.root, each);
  }
}

function markupOf(nodes: readonly (Node | string)[]): string {
  let markup = '';
  for (const node of nodes) {
    if (typeof node === 'string') markup += escaped(node);
    else {
      markup += `<${node.tag}`;
      for (const name in node.attributes) markup += ` ${name}="${escaped(node.attributes[name]!)}"`;
      markup += `>${markupOf(node.children)}</${node.tag}>`;
    }
  }
  return markup;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<"]/g, sign => signs[sign]!);
