import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

/** What a bundler makes of a snippet's blocks, as the page that loads it. */
interface Built {
  body: string;
  files: Record<string, string>;
}

/** Builds the snippets that are for a bundler, with the real frameworks; undefined for the others. */
export async function builtFor(name: string, blocks: string[]): Promise<Built | undefined> {
  switch (name) {
    case 'npm': {
      const [, script = '', ...rest] = blocks;
      const [css, markup] = rest.length > 1 ? rest : ['', rest[0]];
      return page('npm', await bundle(script, 'js'), markup, css);
    }
    case 'react': {
      const [css, component] = blocks.length > 2 ? blocks.slice(1) : ['', blocks[1]];
      const start = `import { createRoot } from 'react-dom/client';
        import { ${componentIn(component!)} as Snippet } from 'snippet';
        createRoot(document.getElementById('app')).render(<Snippet />);`;
      return page('react', await bundle(start, 'jsx', { contents: component!, loader: 'jsx' }), '', css);
    }
    case 'vue': {
      const { contents, css } = fromVue(blocks[1]!);
      const start = `import { createApp } from 'vue'; import Snippet from 'snippet'; createApp(Snippet).mount('#app');`;
      return page('vue', await bundle(start, 'js', { contents, loader: 'js' }), '', css);
    }
    case 'svelte': {
      const { js, css } = compileSvelte(blocks[1]!, {
        filename: 'Snippet.svelte',
        generate: 'client',
        css: 'external',
      });
      const start = `import { mount } from 'svelte'; import Snippet from 'snippet';
        mount(Snippet, { target: document.getElementById('app') });`;
      return page('svelte', await bundle(start, 'js', { contents: js.code, loader: 'js' }), '', css?.code);
    }
    default:
      return undefined;
  }
}

// A bundler's styles are a file of the site's own, which its policy allows.
function page(name: string, script: string, markup = '<div id="app"></div>', css = ''): Built {
  return {
    body: `<link rel="stylesheet" href="/${name}.css">${markup || '<div id="app"></div>'}<script type="module" src="/${name}.js"></script>`,
    files: { [`${name}.js`]: script, [`${name}.css`]: css },
  };
}

function fromVue(source: string) {
  const { descriptor, errors } = parse(source, { filename: 'Snippet.vue' });
  if (errors.length) throw errors[0]!;
  const compilerOptions = { isCustomElement: (tag: string) => tag.includes('-') };
  const { content } = compileScript(descriptor, {
    id: 'snippet',
    inlineTemplate: true,
    templateOptions: { compilerOptions },
  });
  return { contents: content, css: descriptor.styles.map(style => style.content).join('\n') };
}

const componentIn = (code: string) => /export function (\w+)/.exec(code)![1]!;

async function bundle(
  contents: string,
  loader: 'js' | 'jsx',
  snippet?: { contents: string; loader: 'js' | 'jsx' },
): Promise<string> {
  const own: Plugin = {
    name: 'own',
    setup(build) {
      // The package as npm has it: its own exports say what is where.
      build.onResolve({ filter: /^career-widgets/ }, ({ path }) => ({
        path: fileURLToPath(import.meta.resolve(path)),
      }));
      build.onResolve({ filter: /^snippet$/ }, () => ({ path: 'snippet', namespace: 'snippet' }));
      build.onLoad({ filter: /./, namespace: 'snippet' }, () => ({ ...snippet!, resolveDir: '.' }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir: '.' },
    plugins: [own],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}
