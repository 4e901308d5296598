import { Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';

/** What the command said. */
export interface Said {
  code: number;
  out: string;
  err: string;
}

/** Runs `career-widgets`, in a terminal or not. */
export async function run(args: readonly string[], { isTTY = false } = {}): Promise<Said> {
  const said = { out: '', err: '' };
  const stream = (name: keyof typeof said) =>
    new Writable({
      write(chunk: Buffer, _, done) {
        said[name] += chunk.toString();
        done();
      },
    });
  const code = await main(args, { out: stream('out'), err: Object.assign(stream('err'), { isTTY }) });
  return { code, ...said };
}
