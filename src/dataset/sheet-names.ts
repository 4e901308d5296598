import { buffer, text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import type { Packed } from './archive.js';

const directory = 'xl/workbook.xml';

/** Whether a file is a spreadsheet that has a sheet, told without reading any; a file that is broken has none. */
export async function hasSheet({ open }: Packed, sheet: string): Promise<boolean> {
  try {
    const archive = await fromBufferPromise(await buffer(await open()));
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName !== directory) continue;
      const names = await text(await archive.openReadStreamPromise(entry));
      return names.includes(`name="${sheet}"`);
    }
  } catch {
    // Whoever reads the file by its name says what is wrong with it.
  }
  return false;
}
