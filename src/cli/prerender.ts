import { parseArgs } from 'node:util';
import type { FileOutcome } from '../prerender/file.js';
import { prerenderFiles } from '../prerender/files.js';
import { pagesIn } from '../prerender/pages.js';
import { isWeb } from '../prerender/place.js';
import { UsageError, type Command } from './command.js';
import { PrerenderReport } from './prerender-report.js';
import { Progress } from './progress.js';

/** `career-widgets prerender` */
export const prerender: Command = {
  summary: 'Put the widgets of built pages into their HTML.',

  help: `Usage: career-widgets prerender GLOB… --endpoint URL|DIR [options]

Finds the widgets in HTML files, reads their documents, and writes their content
into the pages, so that it shows before scripts run and without them. The
elements hydrate it and request nothing. All else in a file stays as it is,
byte for byte. A widget that already has content is left alone; one whose
document cannot be loaded keeps the page's own fallback, and is reported.

  GLOB                   Files, folders or patterns; folders and patterns match
                         .html and .htm files only. Quote patterns.
  --endpoint URL|DIR     Where the documents are, overriding the page, except
                         for widgets with their own endpoint="https://…"
                         attribute.
  --refresh              Also replace content from an earlier run.
  --light-dom            Write plain HTML, for feeds, e-mail and systems that
                         clean up HTML: no script, no shadow DOM. dist/cdn/
                         light.css is a style sheet for it.
  --styles URL           Link style sheets in this folder (those of dist/cdn),
                         for policies that forbid inline styles.
  --nonce TEXT           Write inline styles with this nonce.
  --json-ld              Also write structured data (JSON-LD).
  --module-preload       Also preload the code of a page's widgets, on pages
                         that have the loader.
  --root DIR             Root folder of the site, to resolve src="/…".
  --site URL             URL of the site: links within it are internal.
  --strict               Exit with 1 if a widget has no content.
  --json                 Print the report as JSON: files, changed, widgets,
                         written, kept, failures, remarks and style hashes.
  --help                 Print this.

Exit code 0: done. 1: a file could not be read or written or, with --strict, a
widget has no content. 2: invalid arguments, or no page found.

  career-widgets prerender public --endpoint public/careers-data
  career-widgets prerender 'feeds/**/*.html' --light-dom --strict \\
    --endpoint https://example.com/data/
`,

  async run(args, terminal) {
    const { words, json, strict, ...options } = optionsIn(args);
    const files = await pagesIn(words);
    if (files.length === 0) throw new UsageError(`${words.join(' ')}: no .html file found.`);
    const report = new PrerenderReport(files.length, !options.lightDom && options.styles === undefined);
    const progress = new Progress(terminal, 'Prerendering pages');
    const onFile = (outcome: FileOutcome) => {
      report.add(outcome);
      progress.update(report.done, files.length);
    };
    try {
      await prerenderFiles(files, options, onFile);
    } finally {
      progress.stop();
    }
    terminal.out.write(json ? report.json() : report.text());
    return report.hasBrokenFiles || (strict && report.hasFailures) ? 1 : 0;
  },
};

function optionsIn(args: readonly string[]) {
  const { values, positionals: words } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      endpoint: { type: 'string' },
      refresh: { type: 'boolean', default: false },
      'light-dom': { type: 'boolean', default: false },
      styles: { type: 'string' },
      nonce: { type: 'string' },
      'json-ld': { type: 'boolean', default: false },
      'module-preload': { type: 'boolean', default: false },
      root: { type: 'string' },
      site: { type: 'string' },
      strict: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { endpoint, styles, nonce, root, site, refresh, strict, json } = values;
  const lightDom = values['light-dom'];
  if (words.length === 0) throw new UsageError('Pass the pages: files, folders or patterns.');
  if (!endpoint)
    throw new UsageError('Pass the location of the documents, a URL or a folder, with --endpoint.');
  if (styles !== undefined && nonce !== undefined)
    throw new UsageError('--styles and --nonce cannot be combined.');
  if (lightDom && (styles ?? nonce) !== undefined) {
    throw new UsageError('--light-dom writes no styles: link dist/cdn/light.css in the page.');
  }
  if (site !== undefined && !(isWeb(site) && URL.canParse(site)))
    throw new UsageError(`--site must be a URL such as https://www.example.com/, not "${site}".`);
  return {
    words,
    endpoint,
    refresh,
    lightDom,
    jsonLd: values['json-ld'],
    modulePreload: values['module-preload'],
    root,
    site,
    strict,
    json,
    styles: stylesBy(styles, nonce),
  };
}

function stylesBy(folder: string | undefined, nonce: string | undefined) {
  if (nonce !== undefined) return { nonce };
  return folder === undefined ? undefined : { folder };
}
