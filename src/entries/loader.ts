import { reportOnce } from '../data/report.js';
import { load } from '../embed/loader.js';

// Written out, so that a bundler sees them.
const widgets = {
  'related-careers': () => import('./related-careers.js'),
  'popular-schools': () => import('./popular-schools.js'),
  'wage-summary': () => import('./wage-summary.js'),
};

load(tag => widgets[tag](), reportOnce);

export { grantConsent } from '../embed/grant-consent.js';
