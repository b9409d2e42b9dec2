/**
 * All data files as a Data Package: schemas, hashes, sources. At the root, because it may only name files below itself.
 */
import type { APIRoute } from 'astro';
import { getCorpus } from '../data/committedCorpus.ts';
import { getFrozenData } from '../data/frozenData.ts';
import { sha256 } from '../data/sha256.ts';
import { toPlanFiles } from '../view/data/dataFiles.ts';
import { toDataPackage } from '../view/data/dataPackage.ts';
import { toOfferedFiles } from '../view/data/offeredFiles.ts';

export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  const { version, packaged } = await getFrozenData();
  const files = await toOfferedFiles(packaged, toPlanFiles(corpus.texts), sha256);
  const described = toDataPackage(files, [...corpus.sources.values()], version);
  return new Response(`${JSON.stringify(described, null, 2)}\n`);
};
