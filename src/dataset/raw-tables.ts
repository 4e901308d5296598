import { readCip, type Cip } from './cip.js';
import { readCompletions, type Completions } from './completions.js';
import { readInstitutions, type Institution } from './institutions.js';
import { readOews, type Oews } from './oews.js';
import { readOnet, type Onet } from './onet.js';
import { readProjections, type Projections } from './projections.js';
import { RawFolder } from './raw-folder.js';

/** Everything that is read from the official files. */
export interface RawTables {
  onet: Onet;
  oews: Oews;
  projections: Projections;
  cip: Cip;
  /** The first year of the directory's school year: 2024 for 2024–25. */
  directoryYear: number;
  /** Schools that are open, by UNITID. */
  institutions: ReadonlyMap<string, Institution>;
  completions: Completions;
}

/** Reads the official files in and under a folder. */
export async function readTables(path: string): Promise<RawTables> {
  const raw = await RawFolder.open(path);
  const { year, institutions } = await readInstitutions(raw);
  return {
    onet: await readOnet(raw),
    oews: await readOews(raw),
    projections: await readProjections(raw),
    cip: await readCip(raw),
    directoryYear: year,
    institutions,
    completions: await readCompletions(raw),
  };
}
