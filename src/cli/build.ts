import { parseArgs } from 'node:util';
import { buildDataset, type BuildReport, type BuildStep } from '../dataset/build.js';
import type { Stock } from '../dataset/stock.js';
import { UsageError, type Command, type Terminal } from './command.js';
import { Progress } from './progress.js';

/** `career-widgets build` */
export const build: Command = {
  summary: 'Build a dataset from the official files.',

  help: `Usage: career-widgets build --raw DIR --out DIR [options]

Builds the documents that the widgets show, for every occupation of the United
States, from the official files: O*NET, and, where present, BLS wages and
projections, IPEDS and the NCES crosswalk. It starts by listing the files it
found and what is lost without the missing ones. Any static host can serve the
folder. An existing dataset stays in place until the new one is complete.

  --raw DIR              The official files, under their publishers' names, in
                         any folders, plain, gzipped or in the publishers' zip
                         archives. The newest of several vintages is read.
  --out DIR              The folder to write.
  --careers LIST         Only these, by O*NET-SOC code or key, comma-separated.
  --states LIST          State documents for these only (TX,PR), or for none.
  --schools-per-file N   The most schools per document (default 25); documents
                         also give the total.
  --no-descriptions      Facts on career cards instead of O*NET's descriptions.
  --title TEXT           Title of the dataset.
  --compress             Also write a .br and a .gz file beside each document.
  --json                 Print the report as JSON: counts, files, joins with
                         each table, and every career left without wages or
                         schools, with the reason.
  --help                 Print this.

The same files make the same bytes. Exit code 0: built. 1: not built, and an
earlier dataset is as it was. 2: the arguments make no sense. 130: stopped by
Ctrl+C, with the same result as 1.

  career-widgets build --raw downloads --out public/data --states TX,OK
`,

  async run(args, terminal) {
    const { raw, out, json, ...options } = optionsIn(args);
    const progress = new Steps(terminal);
    const stop = new AbortController();
    const signals = Object.entries(exitCodes).map(([name, code]) => {
      const onSignal = () => stop.abort(code);
      process.once(name, onSignal);
      return () => process.off(name, onSignal);
    });
    try {
      const report = await buildDataset({
        raw,
        out,
        ...options,
        signal: stop.signal,
        onStock: stock => terminal.err.write(stockText(stock)),
        onProgress: (step, done, total) => progress.update(step, done, total),
      });
      progress.stop();
      terminal.out.write(json ? `${JSON.stringify(report, null, 2)}\n` : reportText(out, report));
    } catch (error) {
      if (!stop.signal.aborted) throw error;
      progress.stop();
      terminal.err.write('career-widgets: Stopped. An earlier dataset is as it was.\n');
      return stop.signal.reason as number;
    } finally {
      progress.stop();
      for (const forget of signals) forget();
    }
    return 0;
  },
};

// What a shell expects of a command that was stopped by a signal; a second one ends it at once.
const exitCodes = { SIGINT: 130, SIGTERM: 143 };

function optionsIn(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      raw: { type: 'string' },
      out: { type: 'string' },
      careers: { type: 'string' },
      states: { type: 'string' },
      'schools-per-file': { type: 'string' },
      'no-descriptions': { type: 'boolean', default: false },
      title: { type: 'string' },
      compress: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { raw, out, careers, states, title, compress, json } = values;
  if (!raw || !out)
    throw new UsageError('Pass the folder to read with --raw, and the one to write with --out.');
  return {
    raw,
    out,
    json,
    title,
    compress,
    careers: listIn(careers),
    states: states === 'none' ? [] : listIn(states),
    schools: numberIn(values['schools-per-file']),
    descriptions: !values['no-descriptions'],
  };
}

const listIn = (text: string | undefined) =>
  text
    ?.split(',')
    .map(item => item.trim())
    .filter(Boolean);

function numberIn(text: string | undefined) {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UsageError(`--schools-per-file must be a whole number of 1 or more, not "${text}".`);
}

/** One progress display after another. */
class Steps {
  readonly #terminal: Terminal;
  #current: { step: BuildStep; progress: Progress } | undefined;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  update(step: BuildStep, done: number, total: number) {
    if (this.#current?.step !== step) {
      this.stop();
      this.#current = { step, progress: new Progress(this.#terminal, labels[step]) };
    }
    this.#current.progress.update(done, total);
  }

  stop() {
    this.#current?.progress.stop();
    this.#current = undefined;
  }
}

const labels: Record<BuildStep, string> = { write: 'Writing careers', compress: 'Compressing files' };

const number = new Intl.NumberFormat('en-US');
const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 });
const size = new Intl.NumberFormat('en-US', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });

function stockText({ found, missing }: Pick<Stock, 'found' | 'missing'>) {
  return [
    'Found:',
    ...found.flatMap(({ file, vintage, passedOver }) => [
      `  ${file}${vintage && ` (${vintage})`}`,
      ...passedOver.map(other => `    passed over: ${other}`),
    ]),
    ...(missing.length > 0 ? ['Missing:'] : []),
    ...missing.map(({ file, from, without }) => `  ${file}: ${without}. Download it from ${from}`),
    '',
  ].join('\n');
}

function reportText(out: string, { counts, states, files, bytes, joins, leftOut }: BuildReport) {
  const careers = number.format(counts.careers);
  return [
    `${out}: ${careers} careers and ${states.length} states in ${number.format(files)} files, ${size.format(bytes / 1e6)}`,
    ...joins.map(
      join =>
        `  ${join.with}: ${number.format(join.careers)} of ${number.format(join.of)} (${percent.format(join.careers / (join.of || 1))})`,
    ),
    ...leftOutLines(leftOut),
    '',
  ].join('\n');
}

// A longer list would push the rest off the screen.
const mostNamed = 20;

function leftOutLines(leftOut: BuildReport['leftOut']) {
  if (leftOut.length <= mostNamed) {
    return leftOut.map(({ code, title, lacks, reason }) => `${code} ${title} has no ${lacks}: ${reason}`);
  }
  const kinds = [...new Set(leftOut.map(({ lacks }) => lacks))];
  const counts = kinds.map(kind => `${leftOut.filter(({ lacks }) => lacks === kind).length} without ${kind}`);
  return [`Careers left ${counts.join(', ')}: --json lists each, with the reason.`];
}
