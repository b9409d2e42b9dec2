/** How the files of the site are compressed, once for all readers: what is weighed is what is served. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import type { BrotliOptions, ZlibOptions } from 'node:zlib';
import { promisify } from 'node:util';

const gzipOptions: ZlibOptions = { level: 9 };

/**
 * The files for which a phone waits: sheets and scripts, the search index, the pages of goals, measures and tasks, which
 * are shared most. They are a third of the bytes.
 */
const awaited = /^\/?(?:_astro|pagefind)\/|^\/?plans\/[^/]+\/[^/]+\/(?:goal|measure|task)-\d+\/(?:index\.html)?$/;

/**
 * Brotli's level for a file, by its path in the site. The best one needs twenty times the time of eight and saves a
 * twelfth.
 */
export function brotliLevel(file: string): number {
  return awaited.test(file) ? constants.BROTLI_MAX_QUALITY : 8;
}

/** A window that holds a whole small file: a larger one finds nothing more, and its tables cost more than the search. */
const SMALL_WINDOW = 16;

function brotliOptions(bytes: Buffer, file: string): BrotliOptions {
  const window = bytes.length <= 2 ** SMALL_WINDOW ? SMALL_WINDOW : constants.BROTLI_DEFAULT_WINDOW;
  return {
    params: { [constants.BROTLI_PARAM_QUALITY]: brotliLevel(file), [constants.BROTLI_PARAM_LGWIN]: window },
  };
}

const gzipSoon = promisify<Buffer, ZlibOptions, Buffer>(gzip);
const brotliSoon = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress);

/** Each with the ending of its files, and with functions of a file's bytes and of its path in the site. */
export const compressions = {
  gzip: {
    ending: '.gz',
    compress: (bytes: Buffer, _file: string): Buffer => gzipSync(bytes, gzipOptions),
    compressSoon: (bytes: Buffer, _file: string): Promise<Buffer> => gzipSoon(bytes, gzipOptions),
  },
  brotli: {
    ending: '.br',
    compress: (bytes: Buffer, file: string): Buffer => brotliCompressSync(bytes, brotliOptions(bytes, file)),
    compressSoon: (bytes: Buffer, file: string): Promise<Buffer> => brotliSoon(bytes, brotliOptions(bytes, file)),
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
