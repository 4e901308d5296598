/** What the entries need to know about a widget. */
export interface Widget {
  tag: string;
  /** Name of the class: `WageSummaryElement`. */
  element: string;
  /** Languages that it has strings in besides English: `es` for `words.es.ts`. */
  languages: string[];
  /** The events that it fires, from the comments of its class. */
  events: { type: string; name: string }[];
}

/** First line of a generated file. */
export const header =
  '// Made from src/widgets/registry.ts by "npm run entries"; change tools/entries-source.ts.';

/** Reads a widget from the files of its folder and the source of its class. */
export function widgetOf(tag: string, files: readonly string[], source: string): Widget {
  const element = `${inCapitals(`-${tag}`)}Element`;
  if (!source.includes(`export class ${element} `))
    throw new Error(`src/widgets/${tag}/element.ts must export the class ${element}.`);
  const fired = source.matchAll(/^ \* @fires \{(\w+)\} ([\w-]+)/gm);
  const languages = files.flatMap(file => /^words\.(\w+)\.ts$/.exec(file)?.[1] ?? []);
  return { tag, element, languages, events: [...fired].map(([, type = '', name = '']) => ({ type, name })) };
}

/**
 * The files that list every widget explicitly, because bundlers and type checkers need static imports. All other
 * code iterates over the registry.
 */
export function entrySources(widgets: readonly Widget[]): Record<string, string> {
  const byName = widgets.toSorted((one, other) => (one.tag < other.tag ? -1 : 1));
  const sources = {
    ...Object.fromEntries(widgets.map(widget => [`src/entries/${widget.tag}.ts`, doorOf(widget)])),
    'src/entries/all.ts': lines(byName, ({ tag }) => `export * from './${tag}.js';`),
    'src/entries/loader.ts': loader(widgets),
    'src/entries/react.ts': react(widgets, byName),
    'src/widgets/elements.generated.ts': lines(
      byName,
      ({ tag, element }) => `export { ${element} } from './${tag}/element.js';`,
    ),
    'src/widgets/words.generated.ts': words(widgets),
    ...Object.fromEntries(
      [...new Set(widgets.flatMap(({ languages }) => languages))].map(language => [
        `src/widgets/words.${language}.generated.ts`,
        words(
          widgets.filter(({ languages }) => languages.includes(language)),
          language,
        ),
      ]),
    ),
  };
  return Object.fromEntries(
    Object.entries(sources).map(([file, source]) => [file, `${header}\n${source}\n`]),
  );
}

const doorOf = ({ tag, element }: Widget) => `import { ${element} } from '../widgets/${tag}/element.js';
import { define } from '../widget/define.js';

define('${tag}', ${element});

export { configure } from '../load/endpoint.js';
export { grantConsent } from '../embed/loader.js';
export { addWords, loadLanguage } from '../i18n/registry.js';
export { ${element} };

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${element};
  }
}`;

const loader = (widgets: readonly Widget[]) => `import { load } from '../embed/loader.js';
import { reportOnce } from '../load/report.js';
import { whenParsed } from '../widget/when-parsed.js';

// Written out, so that a bundler sees them.
const imports = {
${lines(widgets, ({ tag }) => `'${tag}': () => import('./${tag}.js'),`)}
};

// Does nothing on a server, where a bundle may be loaded too.
whenParsed(() => load(tag => imports[tag](), reportOnce));

export { grantConsent } from '../embed/loader.js';`;

function react(widgets: readonly Widget[], byName: readonly Widget[]) {
  const types = new Set(widgets.flatMap(({ events }) => events.map(({ type }) => type)));
  return `import { createComponent, type EventName } from '@lit/react';
import React from 'react';
import type { ${[...types].sort().join(', ')} } from '../widget/events.js';
${lines(byName, ({ tag, element }) => `import { ${element} } from './${tag}.js';`)}

${widgets.map(component).join('\n\n')}

export { configure } from '../load/endpoint.js';
export { grantConsent } from '../embed/loader.js';`;
}

const component = ({ tag, element, events }: Widget) =>
  `/** \`<${tag}>\` for React 18 and before; React 19 takes the tag itself. */
export const ${inCapitals(`-${tag}`)} = createComponent({
  react: React,
  tagName: '${tag}',
  elementClass: ${element},
  events: {
${events.map(({ type, name }) => `    on${inCapitals(`-${name}`)}: '${name}' as EventName<${type}>,`).join('\n')}
  },
});`;

function words(widgets: readonly Widget[], language = '') {
  const file = language ? `words.${language}` : 'words';
  return `${lines(widgets, ({ tag }, index) => `import { words as words${index} } from './${tag}/${file}.js';`)}

/** What the widgets say beside what every widget may say${language ? '' : ', in English'}. */
export const words = { ${widgets.map((_, index) => `...words${index}`).join(', ')} }${language ? '' : ' as const'};`;
}

const lines = (widgets: readonly Widget[], write: (widget: Widget, index: number) => string) =>
  widgets.map(write).join('\n');

/** `-wage-summary` is `WageSummary`. */
const inCapitals = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
