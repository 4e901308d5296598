import { reportOnce } from '../../data/report.js';
import { importBeside } from '../../embed/import-beside.js';
import { load } from '../../embed/loader.js';

load(importBeside, reportOnce);

export { grantConsent } from '../../embed/grant-consent.js';
