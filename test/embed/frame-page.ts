import { embed } from '../../src/embed/embed.js';

// The frame's page, from the source: told where the widgets' code is, and what it reports is kept for the test.
const reports: string[] = [];
Object.assign(window, { reports });
void embed({
  load: tag => import(new URL(`../../src/entries/${tag}.ts`, import.meta.url).href),
  report: fault => reports.push(fault),
});
