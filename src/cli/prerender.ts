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

Finds the widgets of HTML files, reads their documents, and writes what they
show into the pages, so that it is seen without a script and before one. The
elements take over from there and ask for nothing. All else in a file stays as
it is, byte for byte. A widget that has content already is left alone; one whose
document cannot be had keeps the page's own fallback, and is reported.

  GLOB                   Files, folders or patterns; those stand for the .html
                         and .htm files in them. Quote a pattern.
  --endpoint URL|DIR     Where the documents are, whatever the page says; only
                         a widget with an endpoint="https://…" of its own is
                         asked for there.
  --refresh              Also write anew what was written by an earlier run.
  --light-dom            Write plain HTML, for feeds, e-mail and systems that
                         clean up HTML: no script, no shadow DOM. dist/cdn/
                         light.css is a style sheet for it.
  --styles URL           Name style sheets in this folder (those of dist/cdn),
                         where a policy forbids styles in the page.
  --nonce TEXT           Write styles with this nonce.
  --json-ld              Also write structured data.
  --module-preload       Also have browsers ask for the code of a page's widgets
                         ahead of the loader, where the page has it.
  --root DIR             The folder that is the site, for src="/…".
  --site URL             The site's address: links within it are its own.
  --strict               Exit with 1 where a widget has no content.
  --json                 Print a report for programs: files, changed, widgets,
                         written, kept, failures, remarks and style hashes.
  --help                 Print this.

Exit code 0: done. 1: a file could not be read or written or, with --strict, a
widget could not be filled. 2: the arguments make no sense, or name no page.

  career-widgets prerender public --endpoint public/careers-data
  career-widgets prerender 'feeds/**/*.html' --light-dom --strict \\
    --endpoint https://example.com/data/
`,

  async run(args, terminal) {
    const { words, json, strict, ...options } = optionsIn(args);
    const files = await pagesIn(words);
    if (files.length === 0) throw new UsageError(`${words.join(' ')}: there is no .html file there.`);
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
  if (words.length === 0) throw new UsageError('Name the pages: files, folders or patterns.');
  if (!endpoint) throw new UsageError('Name where the documents are, a URL or a folder, with --endpoint.');
  if (styles !== undefined && nonce !== undefined)
    throw new UsageError('--styles and --nonce exclude each other.');
  if (lightDom && (styles ?? nonce) !== undefined) {
    throw new UsageError('--light-dom writes no styles: link dist/cdn/light.css in the page.');
  }
  if (site !== undefined && !(isWeb(site) && URL.canParse(site)))
    throw new UsageError(`--site asks for an address such as https://www.example.com/, not "${site}".`);
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
