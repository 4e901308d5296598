import { fileURLToPath } from 'node:url';
import { tell, type AdapterOptions } from './adapter.js';
import { prerenderFiles } from './files.js';
import { pagesIn } from './pages.js';

/** What Astro passes to an integration after it has built a site. */
export interface AstroBuild {
  dir: URL;
  logger: { info(message: string): void; warn(message: string): void };
}

/** The part of Astro's integration interface that we use. */
export interface AstroIntegration {
  name: string;
  hooks: { 'astro:build:done': (build: AstroBuild) => Promise<void> };
}

/** Astro's integration: `integrations: [careerWidgets({ endpoint: 'public/data' })]`. */
export function careerWidgets({ strict, ...options }: AdapterOptions): AstroIntegration {
  return {
    name: 'career-widgets',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const folder = fileURLToPath(dir);
        let written = 0;
        const failures: string[] = [];
        await prerenderFiles(
          await pagesIn([folder]),
          { root: folder, ...options },
          ({ file, ...outcome }) => {
            written += outcome.written;
            tell(file.slice(folder.length), outcome, false, message => failures.push(message));
          },
        );
        for (const message of failures) logger.warn(message);
        logger.info(`${written} widgets prerendered`);
        if (strict && failures.length > 0) throw new Error(failures.join('\n'));
      },
    },
  };
}
