import { reportOnce } from '../../load/report.js';
import { embed } from '../../embed/embed.js';
import { importBeside } from '../../embed/import-beside.js';

void embed({
  load: widget => importBeside(widget, 0),
  report: reportOnce,
});
