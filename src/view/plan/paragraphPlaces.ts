/** Where the paragraphs of a plan that are neither goal nor measure stand in its reading pages. */
import type { PublishedPlan } from '../../model/published.ts';
import type { Link } from '../../naming/links.ts';
import { toSearchRecords } from '../../search/records/searchRecords.ts';

/**
 * The place of a paragraph by its words, named by its section; of words that stand twice, the first place.
 *
 * toParagraphPlaces(plan).get('国家统一部署……') // => { label: '落实规划实施责任', path: '/plans/…/implementation/#section-1' }
 */
export function toParagraphPlaces(plan: PublishedPlan): Map<string, Link> {
  const places = toSearchRecords(plan)
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ label, blocks }) => blocks.map(({ text, url }) => [text, { label, path: url }] as const));
  return new Map(places.toReversed());
}
