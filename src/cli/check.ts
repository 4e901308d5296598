import { parseArgs } from 'node:util';
import { checkDocuments } from '../check/check.js';
import { NothingToCheckError } from '../check/place.js';
import { reportText } from './check-report.js';
import { UsageError, type Command } from './command.js';
import { Progress } from './progress.js';

/** `career-widgets check` */
export const check: Command = {
  summary: 'Check an endpoint or a dataset against the contract.',

  help: `Usage: career-widgets check URL|DIR [options]

Reads the documents of an endpoint or of a folder, and reports each that does
not hold to the contract: its address, the JSON path and what was expected. What
a widget would leave out of a document counts, too. Remarks tell what holds to
the contract and may still surprise; they do not change the exit code.

  --sample N             Check N careers, chosen at random.
  --seed N               Choose the same ones as the run that printed N.
  --career KEY           Check this career; may be given more than once.
  --parallel N           The most requests at once (6).
  --origin URL           The site that the widgets are on, where the endpoint
                         allows only some sites to read it.
  --json                 Print a report for programs: place, careers, documents,
                         faults, more (faults beyond the first ten of a
                         document, by URL), remarks and seed.
  --help                 Print this.

dataset.json and careers.json are always checked. Of a whole folder, files that
no widget asks for are remarked on, and .br and .gz files must hold the same as
the file beside them. Exit code 0: all documents hold. 1: some do not.
2: the arguments make no sense, or there is nothing to check.

  career-widgets check public/data
  career-widgets check https://www.example.com/careers-data/ --sample 20
`,

  async run(args, terminal) {
    const { address, json, ...options } = optionsIn(args);
    const progress = new Progress(terminal, 'Checking careers');
    try {
      const onCareer = (done: number, total: number) => progress.update(done, total);
      const report = await checkDocuments(address, { ...options, onCareer });
      progress.stop();
      terminal.out.write(json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
      return report.faults.length > 0 ? 1 : 0;
    } catch (error) {
      throw error instanceof NothingToCheckError ? new UsageError(error.message) : error;
    } finally {
      progress.stop();
    }
  },
};

function optionsIn(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sample: { type: 'string' },
      seed: { type: 'string' },
      career: { type: 'string', multiple: true },
      parallel: { type: 'string' },
      origin: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [address, ...more] = positionals;
  if (!address || more.length > 0) throw new UsageError('Name one place to check: a URL or a folder.');
  const { origin, career: careers, json } = values;
  if (origin !== undefined && !/^https?:$/.test(URL.canParse(origin) ? new URL(origin).protocol : '')) {
    throw new UsageError(`--origin asks for a site, such as https://www.example.com, not "${origin}".`);
  }
  return {
    address,
    json,
    careers,
    origin,
    sample: numberIn('sample', values.sample, 1),
    seed: numberIn('seed', values.seed, 0),
    parallel: numberIn('parallel', values.parallel, 1),
  };
}

function numberIn(name: string, text: string | undefined, least: number) {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number < 2 ** 32) return number;
  throw new UsageError(`--${name} asks for a whole number from ${least}, not "${text}".`);
}
