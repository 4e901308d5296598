import { createReadStream, createWriteStream } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { createGunzip, createGzip } from 'node:zlib';

const first = 100_000;

/** Copies a raw folder, with every institution several times under numbers of their own. */
export async function repeatInstitutions(raw: string, out: string, times: number): Promise<void> {
  await cp(raw, out, { recursive: true });
  const folder = join(out, 'ipeds');
  const files = (await readdir(folder)).filter(name => /^(hd|ic|c)\d{4}\w*\.csv\.gz$/.test(name));
  const numbers = new Map<string, number>();
  for (const name of files.sort().reverse()) {
    await repeat(join(raw, 'ipeds', name), join(folder, name), times, numbers);
  }
}

async function repeat(from: string, to: string, times: number, numbers: Map<string, number>) {
  const packed = createGzip({ level: 1 });
  const written = packed.pipe(createWriteStream(to));
  const lines = createInterface({ input: createReadStream(from).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) {
    const id = /^(\d{6}),/.exec(line)?.[1];
    if (!id) packed.write(`${line}\r\n`);
    else
      for (const copy of copiesOf(id, line, times, numbers))
        if (!packed.write(copy)) await once(packed, 'drain');
  }
  packed.end();
  await once(written, 'close');
}

function* copiesOf(id: string, line: string, times: number, numbers: Map<string, number>) {
  const number = numbers.get(id) ?? numbers.size;
  numbers.set(id, number);
  for (let copy = 0; copy < times; copy++) {
    const own = first + number * times + copy;
    // The Department's number is the institution's own, too, or the copies would be campuses of one.
    const row = copy === 0 ? line.slice(7) : line.slice(7).replace(/,\d{8},/, `,${own}00,`);
    yield `${own},${row}\r\n`;
  }
}
