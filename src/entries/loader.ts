// Made from src/widgets/registry.ts by "npm run entries"; change tools/entries-source.ts.
import { load } from '../embed/loader.js';
import { reportOnce } from '../load/report.js';
import { whenParsed } from '../widget/when-parsed.js';

// Written out, so that a bundler sees them.
const imports = {
  'related-careers': () => import('./related-careers.js'),
  'popular-schools': () => import('./popular-schools.js'),
  'wage-summary': () => import('./wage-summary.js'),
};

// Does nothing on a server, where a bundle may be loaded too.
whenParsed(() => load(tag => imports[tag](), reportOnce));

export { grantConsent } from '../embed/loader.js';
