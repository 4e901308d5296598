import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Careers } from '../../src/contract/schemas.js';
import { stateNames } from '../../src/dataset/states.js';
import type { CheckReport } from '../../src/entries/node/check.js';
import type { BuildReport } from '../../src/entries/node/dataset.js';
import { digestOf } from './digest.js';
import { carried, officialFiles, skip } from './official-files.js';
import { figuresOf, type Figure } from './official-figures.js';
import { officialTables } from './official-tables.js';
import { seededRandom } from './seeded-random.js';

const careersDrawn = 40;
const ofEachKind = 8;

describe('the dataset of the whole United States', { skip }, () => {
  let folder: string;
  let out: string;
  let report: BuildReport;
  let careers: { key: string; title: string; code: string }[];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'career-widgets-'));
    out = join(folder, 'dataset');
    report = JSON.parse(run('build', '--raw', officialFiles, '--out', out, '--json')) as BuildReport;
    careers = await careersIn(out);
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it('has three documents for each of 1,016 occupations, and those of every state', async () => {
    assert.equal(careers.length, 1016);
    assert.equal(new Set(careers.map(({ key }) => key)).size, 1016);
    for (const { key } of careers) {
      const names = await readdir(join(out, 'careers', key));
      assert.deepEqual(
        names.filter(name => name.endsWith('.json')),
        ['related.json', 'schools.json', 'wages.json'],
        key,
      );
    }
    assert.deepEqual(report.states, [...stateNames.keys()].sort());
    assert.deepEqual(report.counts, { careers: 1016, wages: 997, schools: 815 });
  });

  it('holds to the contract, document by document', () => {
    const { documents, faults, remarks } = JSON.parse(run('check', out, '--json')) as CheckReport;
    assert.deepEqual([faults, remarks], [[], []]);
    assert.equal(documents, report.files);
  });

  it('joins as many occupations as the notes beside the official files count, or more', () => {
    const least = {
      'related careers': 923,
      'national wages, May 2025': 995,
      'state wages, May 2025': 960,
      'projections, 2024–34': 963,
      'programs, by the crosswalk': 825,
      'schools with graduates in related programs, 2023–24': 814,
    };
    assert.deepEqual(
      report.joins.map(join => join.with),
      Object.keys(least),
    );
    for (const join of report.joins) {
      assert.equal(join.of, 1016);
      assert.ok(join.careers >= least[join.with as keyof typeof least], `${join.with}: ${join.careers}`);
    }
  });

  it('lists every occupation without wages or schools, with the reason', async () => {
    const official = await officialTables();
    const lacking = (what: string) => report.leftOut.filter(({ lacks }) => lacks === what);
    assert.deepEqual(
      lacking('wages').map(({ code }) => code),
      official.unpaid(),
    );
    assert.deepEqual(
      lacking('schools').map(({ code }) => code),
      official.untaught(),
    );
    assert.equal(lacking('related careers').length, 93);
    for (const { reason, title } of report.leftOut) assert.match(reason, /^[A-Z].*\.$/, title);
  });

  it('holds the figures of the official files', async context => {
    const { random, seed } = seededRandom(context);
    const official = await officialTables();
    const figures: Figure[] = [];
    for (const career of draw(careers, careersDrawn, random)) {
      const [state = ''] = draw(report.states, 1, random);
      figures.push(...(await figuresOf(out, career, state, official)));
    }
    // Openings stand only where O*NET's sentences do not.
    for (const career of draw(await careersIn(carried), 3, random)) {
      const all = await figuresOf(carried, career, 'TX', official);
      figures.push(...all.filter(({ kind }) => kind === 'openings'));
    }
    const kinds = [...new Set(figures.map(({ kind }) => kind))];
    let compared = 0;
    for (const kind of kinds) {
      const ofKind = figures.filter(figure => figure.kind === kind);
      for (const { what, told, official } of draw(ofKind, ofEachKind, random)) {
        assert.deepEqual(told, official(), `${kind}: ${what} (${seed})`);
        compared++;
      }
    }
    context.diagnostic(`${compared} figures of ${kinds.length} kinds compared`);
    assert.ok(compared >= 200, `only ${compared} figures compared`);
    assert.equal(kinds.length, 44);
  });

  it('comes out the same, byte for byte, when it is built again', () => {
    const again = join(folder, 'again');
    run('build', '--raw', officialFiles, '--out', again);
    assert.equal(digestOf(again), digestOf(out));
  });
});

/** Runs the built command, and returns what it says. */
function run(...args: string[]) {
  const built = spawnSync(process.execPath, ['dist/entries/node/cli.js', ...args], { maxBuffer: 1e8 });
  assert.equal(built.status, 0, String(built.stderr));
  return String(built.stdout);
}

async function careersIn(dataset: string) {
  const { careers } = JSON.parse(await readFile(join(dataset, 'careers.json'), 'utf8')) as Careers;
  return careers.map(({ key, title, code = '' }) => ({ key, title, code }));
}

function draw<Item>(all: readonly Item[], count: number, random: () => number): Item[] {
  const left = [...all];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}
