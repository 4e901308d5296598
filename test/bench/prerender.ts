import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// What prerendering costs: `npm run bench:prerender [-- --rounds 3]`.
//
// Pages are the demo's article with three widgets, each about a career of its own, so that no document and nothing
// that is rendered serves twice. Prerendering is measured against only reading and parsing those pages and writing as
// many bytes as they become, each in a process of its own, turn by turn. Parsing has one thread, prerendering those that
// it takes by itself; CPU time counts them all. Files are written into memory where there is a folder for that.

const { values } = parseArgs({
  options: {
    scratch: { type: 'string', default: existsSync('/dev/shm') ? '/dev/shm' : tmpdir() },
    rounds: { type: 'string', default: '3' },
  },
});

interface Run {
  seconds: number;
  cpu: number;
  memory: number;
  pages: number;
  written: number;
}

const few = 250;
const many = 1000;
const limits = { ratio: 4, growth: 1.15 };
const dataset = 'test/fixtures/dataset/careers';
const scratch = await mkdtemp(join(values.scratch, 'career-widgets-bench-'));
const misses: string[] = [];

try {
  await makeSite();
  const runs = Array.from({ length: Number(values.rounds) }, (_, round) => round);
  const parsed: Run[] = [];
  const large: Run[] = [];
  const small: Run[] = [];
  for (const round of runs) {
    large.push(await prerender(many, `large-${round}`));
    small.push(await prerender(few, `small-${round}`));
    parsed.push(run('parse', join(scratch, 'pages'), join(scratch, `large-${round}`), join(scratch, 'out')));
  }
  const ratios = large.map((one, round) => one.seconds / parsed[round]!.seconds);
  const cpu = large.map((one, round) => one.cpu / parsed[round]!.cpu);
  say('pages', `${many.toLocaleString('en-US')} of three widgets each`);
  say('only parsing and writing, pages a second', spread(parsed.map(one => one.pages / one.seconds)));
  say('prerendering, pages a second', spread(large.map(one => one.pages / one.seconds)));
  say('CPU time over that of parsing and writing', spread(cpu));
  tell('prerendering over parsing and writing', spread(ratios), median(ratios) <= limits.ratio);
  const peaks = [small, large].map(runs => median(runs.map(one => one.memory)));
  const growth = peaks[1]! / peaks[0]!;
  const figures = peaks.map(peak => `${Math.round(peak / 1e6)} MB`);
  tell(`peak memory of ${few} and of ${many} pages`, figures.join(', '), growth <= limits.growth);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
if (misses.length > 0) {
  console.error(`\nMissed: ${misses.join('; ')}`);
  process.exitCode = 1;
}

async function makeSite() {
  const article = await readFile('demo/article.html', 'utf8');
  let widgets = 0;
  // The article's own three; what leads to them and what stands beside them goes.
  const page = article.replace(
    /<(popular-schools|related-careers|wage-summary)\b[^>]*>[^]*?<\/\1>/g,
    widget => ([2, 3, 4].includes(widgets++) ? widget : ''),
  );
  const keys = await readdir(dataset);
  await mkdir(join(scratch, 'pages'));
  for (let number = 0; number < many; number++) {
    const model = keys[number % keys.length]!;
    const key = `${model}-${number}`;
    const folder = join(scratch, 'data/careers', key);
    await mkdir(folder, { recursive: true });
    for (const name of ['related.json', 'schools.json', 'wages.json']) {
      const text = await readFile(join(dataset, model, name), 'utf8');
      await writeFile(join(folder, name), text.replaceAll(`"${model}"`, `"${key}"`));
    }
    await writeFile(join(scratch, 'pages', `${key}.html`), page.replaceAll('healthcare-social-workers', key));
  }
}

async function prerender(count: number, name: string): Promise<Run> {
  const folder = join(scratch, name);
  const pages = (await readdir(join(scratch, 'pages'))).slice(0, count);
  await mkdir(folder);
  for (const page of pages) await cp(join(scratch, 'pages', page), join(folder, page));
  const result = run('prerender', folder, join(scratch, 'data'));
  if (result.written !== count * 3) throw new Error(`${result.written} widgets were written of ${count * 3}`);
  return result;
}

function run(...args: string[]): Run {
  const script = join(import.meta.dirname, 'prerender-run.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args]);
  if (status !== 0) throw new Error(String(stderr));
  return JSON.parse(String(stdout)) as Run;
}

function tell(what: string, figure: string, holds: boolean) {
  say(what, `${figure}${holds ? '' : '  MISSED'}`);
  if (!holds) misses.push(what);
}

function say(what: string, figure: string) {
  console.log(`${`${what}:`.padEnd(45)} ${figure}`);
}

function spread(figures: readonly number[]) {
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  return `${median(figures).toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

function median(figures: readonly number[]) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
