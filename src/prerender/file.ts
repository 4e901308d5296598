import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { pageText } from './encoding.js';
import type { Failure, Outcome } from './failure.js';
import type { Prerenderer } from './prerenderer.js';

/** The outcome for the file of a page. */
export interface FileOutcome extends Outcome {
  file: string;
  /** Whether the file has changed. */
  isChanged: boolean;
}

/** Prerenders a file in place. */
export async function prerenderFile(file: string, prerenderer: Prerenderer): Promise<FileOutcome> {
  try {
    const bytes = readFileSync(file);
    const text = pageText(bytes);
    const { html, ...outcome } = await prerenderer.page({ html: text.text, path: file, text });
    const isChanged = html !== text.text;
    if (isChanged) replace(file, text.bytes(html));
    return { file, isChanged, ...outcome };
  } catch (error) {
    const failures: Failure[] = [{ message: (error as Error).message }];
    return { file, isChanged: false, written: 0, kept: 0, failures, remarks: [] };
  }
}

/** Replaces a file atomically: concurrent readers see the old content or the new. */
function replace(file: string, bytes: Buffer): void {
  // A symbolic link is kept, and its target replaced.
  const place = realpathSync.native(file);
  const { mode } = statSync(place);
  const beside = `${place}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, bytes, { mode });
    // The umask applies to new files only, so the mode of the old one is restored.
    chmodSync(beside, mode);
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
