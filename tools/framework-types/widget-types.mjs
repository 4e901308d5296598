/**
 * What the manifest says of an element, as far as types need it.
 *
 * @typedef {{ name: string, description?: string, type: { text: string } }} Described
 * @typedef {Described & { fieldName: string }} Attribute
 * @typedef {Described & { kind: string, attribute?: string, static?: boolean, readonly?: boolean }} Member
 * @typedef {{ name: string, tagName?: string, attributes: Attribute[], members: Member[], events: Described[] }} Element
 * @typedef {{ modules: { declarations: Element[] }[] }} Manifest
 */

/**
 * Types of all that a tag takes, whatever the framework.
 *
 * @param {Element[]} elements
 */
export function widgetTypes(elements) {
  const events = [...new Set(elements.flatMap(element => element.events.map(({ type }) => type.text)))];
  return `${[
    ...elements.map(({ name, tagName }) => `import type { ${name} } from '../entries/${tagName}.js';`),
    `import type { ${events.join(', ')} } from '../widget/events.js';\n`,
    ...elements.flatMap(element => [
      `interface ${element.name}Props {`,
      ...properties(element).map(line),
      `}\n`,
      `interface ${element.name}Events {`,
      ...element.events.map(line),
      `}\n`,
    ]),
    '/** Each tag: its element, what it takes as attribute or property, and what it fires. */',
    'export interface Widgets {',
    ...elements.map(
      ({ name, tagName }) =>
        `  '${tagName}': { element: ${name}; props: ${name}Props; events: ${name}Events };`,
    ),
    '}',
    '',
    'export type Tag = keyof Widgets;',
    'export type WidgetElement<T extends Tag> = Widgets[T]["element"];',
    'export type Props<T extends Tag> = { [P in keyof Widgets[T]["props"]]?: Widgets[T]["props"][P] | undefined };',
    '/** A handler for each event, under the name that a framework gives it: `Handlers<"wage-summary", "on:">`. */',
    'export type Handlers<T extends Tag, Prefix extends string> = {',
    '  [E in keyof Widgets[T]["events"] as `${Prefix}${E & string}`]?: Handler<Widgets[T]["events"][E], WidgetElement<T>> | undefined;',
    '};',
    'export type Handler<E, Target> = (event: E & { currentTarget: Target; target: Target }) => void;',
  ].join('\n')}\n`;
}

/**
 * Attributes under their own names, and every property under its.
 *
 * @param {Element} element @returns {Described[]}
 */
function properties({ attributes, members }) {
  const dashed = attributes.filter(({ name, fieldName }) => name !== fieldName);
  const own = members.filter(
    member => member.kind === 'field' && !member.static && !member.readonly && member.type,
  );
  return [...dashed, ...own].map(item => ({ ...item, type: { text: loose(item.type.text) } }));
}

/**
 * What may also be written, because it means the same: `limit="3"`, `range=""`, and nothing at all.
 *
 * @param {string} type
 */
function loose(type) {
  const words = type.split('|').map(word => word.trim());
  if (words.includes('unknown')) return 'unknown';
  if (words.includes('number')) words.push('`${number}`', "''");
  if (words.includes('boolean')) words.push("''");
  return [...new Set([...words, 'null'])].join(' | ');
}

/** @param {Described} item */
function line({ name, description, type }) {
  const comment = description ? `  /** ${description.replaceAll(/\s*\n\s*/g, ' ')} */\n` : '';
  return `${comment}  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${type.text};`;
}
