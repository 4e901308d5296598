import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What a script costs to carry: as it is, and packed as servers pack what they keep. */
export interface Packed {
  min: number;
  gzip: number;
  brotli: number;
}

export function packed(text: string): Packed {
  const bytes = Buffer.from(text);
  return { min: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli(text) };
}

export function brotli(text: string): number {
  const bytes = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}
