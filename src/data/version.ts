/** The version of the data: a fingerprint of all plans, the same on every machine for the same content. */
import { getCollection } from 'astro:content';
import { sha256 } from './sha256.ts';

let version: Promise<string> | undefined;

/**
 * The first twelve hexadecimal digits of the SHA-256 of all plans, ordered by id.
 *
 * await getDataVersion() // => '3f0c9a1b72de'
 */
export function getDataVersion(): Promise<string> {
  version ??= computeVersion();
  return version;
}

async function computeVersion(): Promise<string> {
  const plans = (await getCollection('plans')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return (await sha256(plans.map(({ data }) => JSON.stringify(data)).join('\n'))).slice(0, 12);
}
