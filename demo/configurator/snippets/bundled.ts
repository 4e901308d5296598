import type { Attribute } from '../manifest.js';
import { elementsOf } from './elements.js';
import { escaped, htmlAttribute, indented, tagMarkup } from './markup.js';
import type { Block, Order, Snippet } from './snippet.js';
import { themeRule } from './theme-rule.js';

const install: Block = { place: 'In a terminal', code: 'npm install career-widgets' };

const importLine = ({ configuration: { widget } }: Order) => `import 'career-widgets/${widget}';`;

const tags = (order: Order, write = htmlAttribute) =>
  elementsOf(order)
    .map(tag => tagMarkup(tag, write))
    .join('\n');

const styles = ({ configuration }: Order): Block[] => {
  const rule = themeRule(configuration);
  return rule ? [{ place: 'In a style sheet', code: rule }] : [];
};

export const npm: Snippet = {
  name: 'npm',
  title: 'npm',
  advice: 'For a site with a bundler: the import goes into any script of the page, the tag into its HTML.',
  isRemote: false,
  blocks: order => [
    install,
    { place: 'In a script', code: importLine(order) },
    ...styles(order),
    { place: 'In the page', code: tags(order) },
  ],
};

export const react: Snippet = {
  name: 'react',
  title: 'React',
  advice:
    'For React 19 and later. Before 19, take the component of career-widgets/react, which has the same properties.',
  isRemote: false,
  blocks: order => {
    const attributes = new Map(order.widget.attributes.map(attribute => [attribute.name, attribute]));
    const body = indented(
      tags(order, (name, value) => jsx(attributes.get(name), name, value)),
      '      ',
    );
    const name = componentOf(order.configuration.widget);
    return [
      install,
      ...styles(order),
      {
        place: `In ${name}.jsx`,
        code: `${importLine(order)}\n\nexport function ${name}() {\n  return (\n    <>\n${body}\n    </>\n  );\n}`,
      },
    ];
  },
};

export const vue: Snippet = {
  name: 'vue',
  title: 'Vue',
  advice:
    "Vue is told once which tags are elements: template.compilerOptions.isCustomElement = tag => tag.includes('-'), in the options of its plugin for Vite.",
  isRemote: false,
  blocks: order => [
    install,
    {
      place: `In ${componentOf(order.configuration.widget)}.vue`,
      code: [
        `<script setup>\n${importLine(order)}\n</script>`,
        `<template>\n${indented(tags(order))}\n</template>`,
        ...(themeRule(order.configuration) ? [`<style>\n${themeRule(order.configuration)}\n</style>`] : []),
      ].join('\n\n'),
    },
  ],
};

export const svelte: Snippet = {
  name: 'svelte',
  title: 'Svelte',
  advice: 'For Svelte 5; the import may as well stand once in the layout of the site.',
  isRemote: false,
  blocks: order => {
    const { configuration } = order;
    const rule = themeRule(configuration, `:global(${configuration.widget})`);
    return [
      install,
      {
        place: `In ${componentOf(configuration.widget)}.svelte`,
        code: [
          `<script>\n${indented(importLine(order))}\n</script>`,
          tags(order, svelteAttribute),
          ...(rule ? [`<style>\n${indented(rule)}\n</style>`] : []),
        ].join('\n\n'),
      },
    ];
  },
};

function jsx(attribute: Attribute | undefined, name: string, value: string): string {
  const property = attribute?.property ?? name;
  if (attribute?.kind === 'flag') return property;
  if (attribute?.kind === 'number' && /^\d+$/.test(value)) return `${property}={${value}}`;
  return `${property}="${escaped(value)}"`;
}

// In Svelte, braces in a text are an expression.
const svelteAttribute = (name: string, value: string) =>
  /[{}]/.test(value) ? `${name}={${JSON.stringify(value)}}` : htmlAttribute(name, value);

/** `wage-summary` is `WageSummary`. */
export const componentOf = (tag: string): string =>
  tag.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
