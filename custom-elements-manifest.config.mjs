// Describes the elements in dist/custom-elements.json, and from that for editors and frameworks.
import { readFileSync, writeFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { frameworkTypes } from './tools/framework-types/plugin.mjs';

const files = {
  html: 'vscode.html-custom-data.json',
  css: 'vscode.css-custom-data.json',
  webTypes: 'web-types.json',
};

// A hint in an editor has no room for all parts and properties; the style sheet's hints have them.
const editors = { outdir: 'dist', hideCssPropertiesDocs: true, hideCssPartsDocs: true, hideLogs: true };

export default {
  globs: ['src/widgets/*/element.ts', 'src/widget/{widget,events}.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    tokensAndStates(),
    publicPart(),
    builtPaths(),
    frameworkTypes({ outdir: 'dist/frameworks' }),
    customElementVsCodePlugin({ ...editors, htmlFileName: files.html, cssFileName: files.css }),
    customElementJetBrainsPlugin({ ...editors, webTypesFileName: files.webTypes, packageJson: false }),
    eachOnce(),
  ],
};

/** Lists the tokens and the custom states, which are described where they are made, among what every widget has. */
function tokensAndStates() {
  const described = (file, pattern) =>
    [...readFileSync(`src/widget/${file}.ts`, 'utf8').matchAll(pattern)].map(([, name, description]) => ({
      description,
      name,
    }));
  return {
    name: 'tokens-and-states',
    moduleLinkPhase({ moduleDoc }) {
      const widget = moduleDoc.declarations.find(({ name }) => name === 'Widget');
      if (!widget) return;
      widget.cssProperties = described('tokens', /@cssprop \[(--cw-[\w-]+)\] - (.+)/g);
      widget.cssStates = described('state-effects', /@cssState (\w+) - (.+)/g);
    },
  };
}

/** Leaves out what is nobody's business outside of a class, and events that no comment describes. */
function publicPart() {
  return {
    name: 'public-part',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(module => module.declarations)) {
        declaration.members &&= declaration.members.filter(
          ({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public',
        );
        declaration.events &&= declaration.events.filter(({ description }) => description);
      }
    },
  };
}

/** Names the files that are published in place of their sources. */
function builtPaths() {
  return {
    name: 'built-paths',
    packageLinkPhase({ customElementsManifest }) {
      const built = JSON.stringify(customElementsManifest).replace(/"\/?src\/([^"]+)\.ts"/g, '"dist/$1.js"');
      Object.assign(customElementsManifest, JSON.parse(built));
    },
  };
}

/** The plugins repeat for each element what all of them have. */
function eachOnce() {
  const once = (_key, value) =>
    Array.isArray(value) ? [...new Map(value.map(item => [item?.name ?? item, item])).values()] : value;
  return {
    name: 'each-once',
    packageLinkPhase() {
      for (const file of Object.values(files)) {
        const path = `${editors.outdir}/${file}`;
        writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'), once), null, 2));
      }
    },
  };
}
