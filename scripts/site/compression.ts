/**
 * How the files of the site are compressed, once for all readers: what is weighed is what is served. Brotli's levels
 * above eight need ten times the time of eight or more and save a tenth at most.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import type { BrotliOptions, ZlibOptions } from 'node:zlib';
import { promisify } from 'node:util';

const gzipOptions: ZlibOptions = { level: 9 };
const brotliOptions: BrotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } };

const gzipSoon = promisify<Buffer, ZlibOptions, Buffer>(gzip);
const brotliSoon = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress);

export const compressions = {
  gzip: {
    ending: '.gz',
    compress: (bytes: Buffer): Buffer => gzipSync(bytes, gzipOptions),
    compressSoon: (bytes: Buffer): Promise<Buffer> => gzipSoon(bytes, gzipOptions),
  },
  brotli: {
    ending: '.br',
    compress: (bytes: Buffer): Buffer => brotliCompressSync(bytes, brotliOptions),
    compressSoon: (bytes: Buffer): Promise<Buffer> => brotliSoon(bytes, brotliOptions),
  },
} as const;

/** A hash of what decides the compressed bytes of a file, besides its own: this module, and Node with its libraries. */
export function compressionCode(): string {
  const { versions, arch } = process;
  return createHash('sha256')
    .update(JSON.stringify([versions, arch]))
    .update(readFileSync(new URL(import.meta.url)))
    .digest('hex');
}
