import { reportOnce } from '../../data/report.js';
import { importBeside } from '../../embed/import-beside.js';
import { load } from '../../embed/loader.js';
import { whenParsed } from '../../ui/when-parsed.js';

whenParsed(() => load(importBeside, reportOnce));

export { grantConsent } from '../../embed/grant-consent.js';
