/**
 * The source texts as received, straight from content/sources, each checked against its recorded hash. Read from disk: the
 * bundler would keep every text as a module of the build.
 */
import { existsSync, readFileSync } from 'node:fs';
import { root } from 'astro:config/server';
import { getCollection } from 'astro:content';
import type { ReceivedText } from '../corpus/publishedSources.ts';
import { sha256 as sha256Of } from './sha256.ts';

/** All source texts, by id. A text that is missing or differs from its record stops the build. */
export async function getSourceTexts(): Promise<ReceivedText[]> {
  const documents = (await getCollection('sources')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Promise.all(documents.map(({ data: { id, file, sha256 } }) => proveText(id, file, sha256)));
}

async function proveText(id: string, file: string, sha256: string): Promise<ReceivedText> {
  const path = new URL(`content/sources/${id}/${file}`, root);
  if (!existsSync(path)) throw new Error(`Source ${id}: there is no file ${file}.`);
  const text = readFileSync(path, 'utf8');
  if ((await sha256Of(text)) !== sha256) {
    throw new Error(`Source ${id}: ${file} is not the text that source.yaml records.`);
  }
  return { id, file, sha256, text };
}
