import { reportOnce } from '../../data/report.js';
import { embed } from '../../embed/embed.js';

void embed({
  // The files beside this one, each whole in itself.
  load: widget => import(new URL(`./${widget}.js`, import.meta.url).href),
  report: reportOnce,
});
