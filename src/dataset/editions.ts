import { text } from 'node:stream/consumers';
import { officialFiles, type OfficialFile } from './official-files.js';
import { RawFileError, unreadable } from './raw-file-error.js';
import { folderOf, type RawFile, type RawFolder } from './raw-folder.js';

/** The release of the O*NET database. */
export interface Release {
  /** `30.2` */
  version: string;
  /** `February 2026` */
  released: string;
}

/** The editions to read, for files that only work together. */
export interface Editions {
  /** The folder of the newest O*NET release, and which release it is. */
  onet: { folder: string; version: string } | undefined;
  /** The newest year with both the directory and completions: `2024` for 2024–25. */
  ipeds: string | undefined;
}

/** Chooses the newest edition of each set of files. */
export async function chooseEditions(raw: RawFolder): Promise<Editions> {
  return { onet: await newestRelease(raw), ipeds: newestYear(raw) };
}

/** The files that belong to the chosen edition. */
export function ofEdition(files: readonly RawFile[], { set }: OfficialFile, editions: Editions): RawFile[] {
  const { onet, ipeds } = editions;
  if (set === 'onet' && onet) {
    return files
      .filter(file => folderOf(file) === onet.folder)
      .map(file => ({ ...file, vintage: onet.version }));
  }
  return files.filter(({ vintage }) => set !== 'ipeds' || !ipeds || vintage.startsWith(ipeds));
}

/** Reads the release that a Read Me file of O*NET states. */
export async function releaseIn(file: RawFile): Promise<Release> {
  const words = await file
    .open()
    .then(text)
    .catch((cause: unknown) => {
      throw unreadable(file, 'file', cause);
    });
  const match = /O\*NET ([\d.]+) Database\s+(\w+ \d{4}) Release/i.exec(words);
  if (!match) throw new RawFileError({ file: file.name }, 'This file does not state a release.', file.advice);
  return { version: match[1]!, released: match[2]! };
}

// The files have the same names in every release; only the Read Me beside them states the release.
async function newestRelease(raw: RawFolder) {
  const notes = raw.all(officialFiles.release);
  const releases = await Promise.all(
    raw.all(officialFiles.occupations).map(async occupations => {
      const folder = folderOf(occupations);
      const note = notes.find(one => folderOf(one) === folder);
      return { folder, version: note ? (await releaseIn(note)).version : '' };
    }),
  );
  const [newest, next] = releases.sort((a, b) => byNumbers(b.version, a.version));
  if (newest && next?.version === newest.version && isPacked(newest.folder) === isPacked(next.folder)) {
    const fault = `O*NET ${newest.version} was found twice: ${newest.folder} and ${next.folder}.`;
    throw new RawFileError({ file: officialFiles.occupations.like }, fault, 'Keep only the one to read.');
  }
  return newest;
}

const isPacked = (folder: string) => /\.zip(\/|$)/i.test(folder);

function byNumbers(a: string, b: string) {
  const [one, other] = [a, b].map(version => version.split('.').map(Number)) as [number[], number[]];
  return one[0]! - other[0]! || (one[1] ?? 0) - (other[1] ?? 0);
}

// A directory of another year would lack the schools that opened or closed in between.
function newestYear(raw: RawFolder) {
  const [schools, awards] = [officialFiles.institutions, officialFiles.completions].map(wanted =>
    raw.all(wanted),
  ) as [RawFile[], RawFile[]];
  const years = awards.map(yearOf);
  const both = schools.map(yearOf).find(year => years.includes(year));
  if (both || !schools[0] || !awards[0]) return both;
  const { like, from } = officialFiles.institutions;
  throw new RawFileError(
    { file: schools[0].name },
    `These schools are of ${yearOf(schools[0])}, and the awards in ${awards[0].name} of ${yearOf(awards[0])}.`,
    `Download ${ofYear(like, yearOf(awards[0]))} from ${from}, too.`,
  );
}

const yearOf = ({ vintage }: RawFile) => vintage.slice(0, 4);

/** The name of a file for another year. */
export const ofYear = (like: string, year: string): string => like.replace(/\d{4}/, year);
