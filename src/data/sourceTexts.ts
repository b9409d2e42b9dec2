/** The source texts as received, straight from content/sources, each checked against its recorded hash. */
import { getCollection } from 'astro:content';
import type { ReceivedText } from '../corpus/publishedSources.ts';
import { sha256 as sha256Of } from './sha256.ts';

const texts = import.meta.glob<string>('/content/sources/*/*.txt', { query: '?raw', import: 'default', eager: true });

/** All source texts, by id. A text that is missing or differs from its record stops the build. */
export async function getSourceTexts(): Promise<ReceivedText[]> {
  const documents = (await getCollection('sources')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Promise.all(documents.map(({ data: { id, file, sha256 } }) => proveText(id, file, sha256)));
}

async function proveText(id: string, file: string, sha256: string): Promise<ReceivedText> {
  const text = texts[`/content/sources/${id}/${file}`];
  if (text === undefined) throw new Error(`Source ${id}: there is no file ${file}.`);
  if ((await sha256Of(text)) !== sha256) {
    throw new Error(`Source ${id}: ${file} is not the text that source.yaml records.`);
  }
  return { id, file, sha256, text };
}
