/** Whether a file was added before. */
import { join } from 'node:path';
import { hasBytes } from '../../src/model/catalogue.ts';
import { inBothLanguages } from '../command/inputError.ts';
import type { CataloguedDocument } from '../read/readCatalogue.ts';
import type { Received } from './receive.ts';

/** Throws an InputError that names where the same file, or a file with the same text, already is. */
export function refuseEarlier({ path, sha256, textSha256 }: Received, documents: readonly CataloguedDocument[]): void {
  const earlier = documents.find((document) => [sha256, textSha256].some((hash) => hasBytes(document, hash)));
  if (earlier === undefined) return;
  const place = join(earlier.folder, earlier.file);
  const plans = earlier.plans.map(({ id }) => id).join(', ');
  throw inBothLanguages({
    en: `${path}: is already there as ${place} (${plans}); nothing was added`,
    zh: `${path}：已经收录，即 ${place}（${plans}）；没有添加任何内容`,
  });
}
