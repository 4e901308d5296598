import { html, render, type TemplateResult } from 'lit';
import type { Finished, Node } from '../finished.js';
import { fill } from './markup.js';
import type { Variant } from './variant.js';

/** The same elements by Lit, which is given what is finished: our own cannot take less, as long as Lit draws them. */
export function byLit(all: readonly Finished[], changed: readonly Finished[]): Variant {
  const [first, second] = [all, changed].map(each => each.map(({ nodes }) => templateOf(nodes)));
  return {
    mount: place => fill(place, all, (root, finished) => render(first![all.indexOf(finished)], root)),
    update: place =>
      [...place.children].forEach((shell, index) => {
        render(second![index], shell.shadowRoot!);
      }),
  };
}

/** What differs from item to item, beside texts. */
const givenAttributes = new Set(['href', 'id', 'aria-controls', 'aria-labelledby', 'width', 'x']);

const isItem = (node: Node | string) =>
  typeof node !== 'string' && /^(card|school|row)$/.test(node.attributes['part'] ?? '');

/** Templates by their texts: those of the same form are one, as if they had been written. */
const known = new Map<string, TemplateStringsArray>();

function templateOf(nodes: readonly (Node | string)[]): TemplateResult {
  const strings = [''];
  const values: unknown[] = [];
  const write = (text: string) => strings.push(strings.pop()! + text);
  const put = (value: unknown) => {
    values.push(value);
    strings.push('');
  };
  const add = (node: Node | string) => {
    if (typeof node === 'string') return node.trim() ? put(node) : write(' ');
    write(`<${node.tag}`);
    for (const [name, value] of Object.entries(node.attributes)) {
      if (!givenAttributes.has(name)) write(` ${name}="${value}"`);
      else {
        write(` ${name}=`);
        put(value);
      }
    }
    write('>');
    const items = node.children.filter(isItem);
    if (items.length > 0) put(items.map(item => templateOf([item])));
    else node.children.forEach(add);
    return write(`</${node.tag}>`);
  };
  nodes.forEach(add);
  const key = strings.join('\n');
  if (!known.has(key)) known.set(key, Object.assign(strings, { raw: strings }));
  return html(known.get(key)!, ...values);
}
