import pMap from 'p-map';
import { censusOf, checkCareer, type CareerContext } from './career.js';
import type { EndpointOptions } from './endpoint.js';
import { careersIn, statesIn } from './contents.js';
import { dataset } from './kinds.js';
import { UnansweredError, type Place } from './place.js';
import { Reader } from './reader.js';
import { Findings, type CheckReport } from './report.js';
import { ownCounts, ownStates } from './rules.js';
import { sampleOf } from './sample.js';
import { remarkStrays } from './strays.js';

/** What to check. */
export interface CheckOptions extends EndpointOptions {
  /** Keys of the careers; all that the place lists by default. */
  careers?: readonly string[] | undefined;
  /** How many of them to check, chosen at random; all by default. */
  sample?: number | undefined;
  /** The seed of the random choice; the same seed chooses the same careers. */
  seed?: number | undefined;
  /** Called for each career once its documents are checked. */
  onCareer?: (done: number, total: number) => void;
}

/** Checks the documents of a place against the contract. Runs in Node and in browsers. */
export async function checkPlace(place: Place, options: CheckOptions = {}): Promise<CheckReport> {
  const findings = new Findings();
  const reader = new Reader(place, findings);
  const { sample, seed = Math.floor(Math.random() * 2 ** 32) } = options;
  let careers = 0;
  const onCareer = (done: number, total: number) => {
    careers = done;
    options.onCareer?.(done, total);
  };
  try {
    await walk({ place, findings, reader, states: [] }, { ...options, seed, onCareer });
  } catch (error) {
    if (!(error instanceof UnansweredError)) throw error;
    findings.addFaults(place.name, [{ path: '$', expected: 'a response', found: error.message }]);
  }
  return {
    place: place.name,
    careers,
    documents: reader.documents,
    ...(sample !== undefined && { seed }),
    ...findings.listed(),
  };
}

type Walk = Omit<CheckOptions, 'seed'> & { seed: number; onCareer: (done: number, total: number) => void };

async function walk(context: CareerContext, { careers, sample, seed, onCareer }: Walk) {
  const { place, findings, reader } = context;
  const top = await reader.read(dataset, { career: '' });
  if (top.missing) findings.addRemarks(place.locate('dataset.json'), [noDataset]);
  const listed = await careersIn(context, careers);
  const chosen = sample === undefined ? listed : sampleOf(listed, sample, seed);
  let done = 0;
  const check = async (career: string) => {
    const found = await checkCareer(career, { ...context, states: statesIn(top.json) });
    onCareer(++done, chosen.length);
    return found;
  };
  const census = censusOf(await pMap(chosen, check, { concurrency: place.parallel }));
  if (careers || chosen.length < listed.length || !reader.keys) return;
  remarkStrays(place, listed, findings);
  // Documents that could not be read are not in the counts.
  if (!top.document || !reader.isComplete) return;
  const misfits = [...ownCounts(top.document, census), ...ownStates(top.document, census)];
  findings.addFaults(place.locate('dataset.json'), misfits);
}

const noDataset = 'does not exist: it would list the states that have documents';
