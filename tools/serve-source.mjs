import { esbuildPlugin } from '@web/dev-server-esbuild';
import { demoFigures } from './demo-figures.mjs';
import { exampleFiles } from './example-files.mjs';
import { oneFile } from './one-file.mjs';
import { prerenderedDemo } from './prerendered-demo.mjs';
import { svelteFiles } from './svelte-files.mjs';

/**
 * Plugins with which the demo's server and the tests' server serve TypeScript sources.
 *
 * @param {{ mode?: 'development' | 'production' }} [options]
 */
export const serveSource = ({ mode = 'production' } = {}) => [
  oneFile(['zod/mini']),
  exampleFiles(),
  demoFigures(),
  prerenderedDemo(),
  ...frameworks(mode),
  svelteFiles(),
  esbuildPlugin({ ts: true, tsx: true, tsconfig: './tsconfig.json', target: 'es2022' }),
];

/**
 * The frameworks that tests and demo show the widgets in. The wrappers are for React 18, so they get that.
 *
 * @param {'development' | 'production'} mode
 */
const frameworks = mode => [
  oneFile(['react-18', 'react-18/jsx-runtime', 'react-dom-18', 'react-dom-18/client'], {
    mode,
    alias: { react: 'react-18', 'react-dom': 'react-dom-18' },
    only: ['/src/entries/react.ts', '/demo/frameworks/react-18.tsx', '/test/frameworks/react-18.test.ts'],
  }),
  oneFile(['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'], { mode }),
  oneFile(['vue'], { alias: { vue: 'vue/dist/vue.esm-browser.prod.js' } }),
  oneFile(['svelte', 'svelte/store', 'svelte/internal/client', 'svelte/internal/disclose-version'], { mode }),
  oneFile(['solid-js', 'solid-js/web', 'solid-js/h', 'solid-js/html']),
];
