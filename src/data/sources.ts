/** Queries for the source documents as received. */
import type { PublishedSource } from '../model/published.ts';
import { getCatalogue } from './catalogue.ts';

/** All source documents, by id. */
export async function getSources(): Promise<PublishedSource[]> {
  return [...(await getCatalogue()).sources.values()];
}

/** The source document with this id; there must be one. */
export async function getSource(sourceId: string): Promise<PublishedSource> {
  const source = (await getCatalogue()).sources.get(sourceId);
  if (source === undefined) throw new Error(`No source document ${sourceId}.`);
  return source;
}
