import { mkdirSync, writeFileSync } from 'node:fs';
import { frameworks } from './frameworks.mjs';
import { widgetTypes } from './widget-types.mjs';

/**
 * Writes the types of the tags for each framework: one file made from the manifest tells what the
 * widgets take and fire, and one small file a framework says that in the framework's words.
 *
 * @param {{ outdir: string }} options
 */
export function frameworkTypes({ outdir }) {
  return {
    name: 'framework-types',
    /** @param {{ customElementsManifest: import('./widget-types.mjs').Manifest }} context */
    packageLinkPhase({ customElementsManifest }) {
      const elements = customElementsManifest.modules
        .flatMap(module => module.declarations)
        .filter(({ tagName }) => tagName);
      mkdirSync(outdir, { recursive: true });
      writeFileSync(`${outdir}/widgets.d.ts`, widgetTypes(elements));
      const tags = elements.map(({ tagName }) => `${tagName}`);
      for (const [name, write] of Object.entries(frameworks)) {
        writeFileSync(`${outdir}/${name}.d.ts`, write(tags));
      }
    },
  };
}
