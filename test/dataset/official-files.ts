import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The folder of official files, which is not part of the repository. */
export const officialFiles = resolve(root, process.env['CAREER_WIDGETS_RAW'] ?? '../shared/data/raw-2026');

/** A folder of older editions, which are still read: O*NET 30.2, and wages of the states in May 2023. */
export const olderFiles = resolve(root, process.env['CAREER_WIDGETS_OLDER_RAW'] ?? '../shared/data/raw');

/** Why a test that needs the official files is skipped; false where they are there. */
export const skip = existsSync(officialFiles)
  ? false
  : `no official files in ${officialFiles}; set CAREER_WIDGETS_RAW`;

/** Why a test that needs the older editions is skipped; false where they are there. */
export const skipOlder = existsSync(olderFiles)
  ? false
  : `no official files in ${olderFiles}; set CAREER_WIDGETS_OLDER_RAW`;

/** The dataset that the repository carries. */
export const carried = join(root, 'test/fixtures/dataset');
