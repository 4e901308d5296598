/** @typedef {(tags: string[]) => string} Writer */

/**
 * The types of each framework that a page is typed by: `tags` become entries of its own interface.
 *
 * @type {Record<string, Writer>}
 */
export const frameworks = {
  // React brings `ref`, `key`, `style`, `aria-*` and the names of DOM events; it gives custom elements `class` too.
  'jsx-react': tags => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Handlers, Props, Tag, WidgetElement } from './widgets.js';

type Own<T extends Tag> = Props<T> & Handlers<T, 'on'> & { class?: string | undefined };
export type ReactProps<T extends Tag> = Own<T> &
  Omit<DetailedHTMLProps<HTMLAttributes<WidgetElement<T>>, WidgetElement<T>>, keyof Own<T>>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${entries(tags, 'ReactProps')}
    }
  }
}
`,

  'jsx-preact': tags => `import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { Handlers, Props, Tag, WidgetElement } from './widgets.js';

type Own<T extends Tag> = Props<T> & Handlers<T, 'on'>;
export type PreactProps<T extends Tag> = Own<T> &
  Omit<HTMLAttributes<WidgetElement<T>> & ClassAttributes<WidgetElement<T>>, keyof Own<T>>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${entries(tags, 'PreactProps')}
    }
  }
}
`,

  'jsx-solid': tags => `import type { JSX } from 'solid-js';
import type { Handlers, Props, Tag, WidgetElement } from './widgets.js';

/** Solid takes capitals for small letters: \`headingLevel\` is \`heading-level\` or \`prop:headingLevel\`. */
type Plain<T extends Tag> = { [P in keyof Props<T> as P extends Lowercase<P & string> ? P : never]?: Props<T>[P] };
type Own<T extends Tag> = Plain<T> & Handlers<T, 'on:'> & {
  [P in keyof Props<T> as \`\${'prop:' | 'attr:'}\${P & string}\`]?: Props<T>[P];
};
export type SolidProps<T extends Tag> = Own<T> & Omit<JSX.HTMLAttributes<WidgetElement<T>>, keyof Own<T>>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${entries(tags, 'SolidProps')}
    }
  }
}
`,

  vue: tags => `import type { HTMLAttributes } from 'vue';
import type { Handler, Props, Tag, WidgetElement, Widgets } from './widgets.js';

/** \`@cw-load\` is \`onCwLoad\` to Vue. */
type Listeners<T extends Tag> = {
  [E in keyof Widgets[T]['events'] as E extends \`cw-\${infer Name}\` ? \`onCw\${Capitalize<Name>}\` : never]?:
    Handler<Widgets[T]['events'][E], WidgetElement<T>> | undefined;
};
type Own<T extends Tag> = Props<T> & Listeners<T> & { slot?: string | undefined };
type VueWidget<T extends Tag> = new () => WidgetElement<T> & {
  /** Only for templates: the element has no such property. */
  $props: Own<T> & Omit<HTMLAttributes, keyof Own<T>>;
};

declare module 'vue' {
  interface GlobalComponents {
${entries(tags, 'VueWidget')}
  }
}
`,

  // \`oncw-load\` is Svelte 5's, \`on:cw-load\` that of 4.
  svelte: tags => `import type { HTMLAttributes } from 'svelte/elements';
import type { Handlers, Props, Tag, WidgetElement } from './widgets.js';

type Own<T extends Tag> = Props<T> & Handlers<T, 'on' | 'on:'>;
export type SvelteProps<T extends Tag> = Own<T> & Omit<HTMLAttributes<WidgetElement<T>>, keyof Own<T>>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${entries(tags, 'SvelteProps')}
  }
}
`,
};

/** @param {string[]} tags @param {string} type */
function entries(tags, type) {
  return tags.map(tag => `      '${tag}': ${type}<'${tag}'>;`).join('\n');
}
