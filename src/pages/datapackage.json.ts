/**
 * All data files as a Data Package: schemas, hashes, sources. At the root, because it may only name files below itself.
 */
import type { APIRoute } from 'astro';
import { getCorpus } from '../data/committedCorpus.ts';
import { getPlanFiles } from '../data/planFiles.ts';
import { sha256 } from '../data/sha256.ts';
import { toDataFiles, toPlanFiles } from '../view/data/dataFiles.ts';
import { toDataPackage } from '../view/data/dataPackage.ts';
import { toOfferedFiles } from '../view/data/dataPage.ts';

export const GET: APIRoute = async ({ locals }) => {
  const corpus = await getCorpus();
  const planJson = new Map(getPlanFiles().map(({ id, json }) => [id, json]));
  const tables = toDataFiles(corpus);
  const files = await toOfferedFiles(tables, toPlanFiles(corpus.texts), planJson, sha256);
  const described = toDataPackage(files, [...corpus.sources.values()], locals.dataVersion);
  return new Response(`${JSON.stringify(described, null, 2)}\n`);
};
