import { h, render, type VNode } from 'preact';
import type { Finished, Node } from '../finished.js';
import { fill } from './markup.js';
import type { Variant } from './variant.js';

/** The same elements by preact. */
export function byPreact(all: readonly Finished[], changed: readonly Finished[]): Variant {
  return {
    mount: place => fill(place, all, (root, { nodes }) => render(nodes.map(toVNode), root)),
    update: place =>
      [...place.children].forEach((shell, index) => {
        render(changed[index]!.nodes.map(toVNode), shell.shadowRoot!);
      }),
    unmount: place => [...place.children].forEach(shell => render(null, shell.shadowRoot!)),
  };
}

function toVNode(node: Node | string): VNode | string {
  return typeof node === 'string' ? node : h(node.tag, node.attributes, node.children.map(toVNode));
}
