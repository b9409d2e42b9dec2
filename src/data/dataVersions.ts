/** The data versions that were published, from the ledger. */
import { getEntry } from 'astro:content';
import type { DataVersions } from '../model/dataVersion.ts';

/** By version, in the order in which they were published; empty before the first. */
export async function getDataVersions(): Promise<DataVersions> {
  return (await getEntry('dataVersions', 'data-versions'))?.data ?? {};
}
