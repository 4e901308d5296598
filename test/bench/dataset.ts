import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { repeatInstitutions } from './repeat-institutions.js';

// What the dataset of the whole United States costs to build: `npm run bench:dataset [-- --rounds 5]`.
//
// A build is measured against only reading and parsing the same files, in one thread, each in a process of its own,
// turn by turn. Files are written into memory where there is a folder for that: a disk that has just deleted many
// files is slow for minutes, and says nothing of the build.

const { values } = parseArgs({
  options: {
    raw: { type: 'string', default: process.env['CAREER_WIDGETS_RAW'] ?? '../shared/data/raw-2026' },
    scratch: { type: 'string', default: existsSync('/dev/shm') ? '/dev/shm' : tmpdir() },
    rounds: { type: 'string', default: '5' },
  },
});

interface Run {
  seconds: number;
  cpu: number;
  memory: number;
  files: number;
  bytes: number;
}

const limits = { ratio: 2.5, memory: 1e9, tenfold: 11, related: 2000, wages: 1500, schools: 8000 };
const times = 10;
const raw = resolve(values.raw);
const scratch = await mkdtemp(join(values.scratch, 'career-widgets-bench-'));
const misses: string[] = [];

try {
  const once = await measure(raw, Number(values.rounds));
  tell('building over reading', spread(once.ratios), median(once.ratios) <= limits.ratio);
  tell('peak memory', `${Math.round(once.memory / 1e6)} MB`, once.memory < limits.memory);
  await tellSizes(join(scratch, 'out'));
  console.log('\nTen times as many institutions:');
  const tenfold = join(scratch, 'raw');
  await repeatInstitutions(raw, tenfold, times);
  const ten = await measure(tenfold, 2);
  const growth = ten.seconds / once.seconds;
  tell('time of ten times as many institutions', `${growth.toFixed(2)} of one`, growth <= limits.tenfold);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
if (misses.length > 0) {
  console.error(`\nMissed: ${misses.join('; ')}`);
  process.exitCode = 1;
}

async function measure(raw: string, rounds: number) {
  const reads: Run[] = [];
  const builds: Run[] = [];
  const out = join(scratch, 'out');
  for (let round = 0; round < rounds; round++) {
    reads.push(run('read', raw));
    await rm(out, { recursive: true, force: true });
    builds.push(run('build', raw, out));
  }
  const seconds = (runs: readonly Run[]) => runs.map(one => one.seconds);
  const cpu = builds.map((build, index) => build.cpu / reads[index]!.cpu);
  const { files, bytes } = builds[0]!;
  say('reading and parsing, s', spread(seconds(reads)));
  say('building, s', spread(seconds(builds)));
  say('CPU time over that of reading', spread(cpu));
  say('written', `${files.toLocaleString('en-US')} files, ${Math.round(bytes / 1e6)} MB`);
  return {
    seconds: median(seconds(builds)),
    ratios: builds.map((build, index) => build.seconds / reads[index]!.seconds),
    memory: Math.max(...builds.map(build => build.memory)),
  };
}

function run(...args: string[]): Run {
  const script = join(import.meta.dirname, 'dataset-run.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args]);
  if (status !== 0) throw new Error(String(stderr));
  return JSON.parse(String(stdout)) as Run;
}

/** Compressed sizes of documents, every tenth of the nation's and every hundredth of the states'. */
async function tellSizes(out: string) {
  const keys = await readdir(join(out, 'careers'));
  for (const name of ['related', 'wages', 'schools'] as const) {
    const national = keys.map(key => join(out, 'careers', key, `${name}.json`));
    const states = await Promise.all(
      keys.map(async key => {
        const folder = join(out, 'careers', key, name);
        return (await readdir(folder).catch(() => [])).map(file => join(folder, file));
      }),
    );
    const sizes = await packedSizes(national.filter((_, index) => index % 5 === 0));
    const all = await packedSizes([...national, ...states.flat()].filter((_, index) => index % 100 === 0));
    const worst = Math.max(median(sizes), median(all));
    const text = `${median(sizes)} B of the nation, ${median(all)} B of all`;
    tell(`median ${name} document, brotli`, text, worst <= limits[name]);
  }
}

function packedSizes(paths: readonly string[]) {
  return Promise.all(paths.map(async path => brotliCompressSync(await readFile(path)).length));
}

function tell(what: string, figure: string, holds: boolean) {
  say(what, `${figure}${holds ? '' : '  MISSED'}`);
  if (!holds) misses.push(what);
}

function say(what: string, figure: string) {
  console.log(`${`${what}:`.padEnd(40)} ${figure}`);
}

function spread(figures: readonly number[]) {
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  return `${median(figures).toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

function median(figures: readonly number[]) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
