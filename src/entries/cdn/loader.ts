import { reportOnce } from '../../load/report.js';
import { importBeside } from '../../embed/import-beside.js';
import { load } from '../../embed/loader.js';
import { whenParsed } from '../../widget/when-parsed.js';

whenParsed(() => load(importBeside, reportOnce));

export { grantConsent } from '../../embed/loader.js';
