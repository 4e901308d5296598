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

Reads the documents of an endpoint or a folder, and reports each that does not
match the contract: its URL, the JSON path and what was expected. What a widget
would leave out of a document counts, too. Remarks point out what matches the
contract but may not be intended; they do not affect the exit code.

  --sample N             Check N careers, chosen at random.
  --seed N               Choose the same careers as the run that printed N.
  --career KEY           Check this career; can be repeated.
  --parallel N           The most concurrent requests (default 6).
  --origin URL           The site that the widgets are on, if the endpoint
                         allows only some sites to read it.
  --json                 Print the report as JSON: place, careers, documents,
                         faults, more (faults beyond the first ten of a
                         document, by URL), remarks and seed.
  --help                 Print this.

dataset.json and careers.json are always checked. In a whole folder, unused
files get a remark, and .br and .gz files must have the same content as the
file beside them. Exit code 0: all documents match. 1: some do not.
2: invalid arguments, or nothing to check.

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
  if (!address || more.length > 0) throw new UsageError('Pass one place to check: a URL or a folder.');
  const { origin, career: careers, json } = values;
  if (origin !== undefined && !/^https?:$/.test(URL.canParse(origin) ? new URL(origin).protocol : '')) {
    throw new UsageError(`--origin must be a site, such as https://www.example.com, not "${origin}".`);
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
  throw new UsageError(`--${name} must be a whole number of ${least} or more, not "${text}".`);
}
