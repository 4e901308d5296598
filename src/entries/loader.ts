import { reportOnce } from '../load/report.js';
import { load } from '../embed/loader.js';
import { whenParsed } from '../widget/when-parsed.js';

// Written out, so that a bundler sees them.
const widgets = {
  'related-careers': () => import('./related-careers.js'),
  'popular-schools': () => import('./popular-schools.js'),
  'wage-summary': () => import('./wage-summary.js'),
};

// On a server, where a bundle may be loaded too, nothing happens.
whenParsed(() => load(tag => widgets[tag](), reportOnce));

export { grantConsent } from '../embed/grant-consent.js';
