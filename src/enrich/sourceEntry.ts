/**
 * What was recognised in a document → its entry in the catalogue, as far as the text tells. Ids, codes and the region are
 * the caller's: they depend on what is published already.
 */
import type { SourceDocument } from '../model/catalogue.ts';
import type { Plan } from '../model/plan.ts';
import type { Region } from '../model/region.ts';
import type { Audience } from '../model/audience.ts';

/** What the text alone does not tell; empty strings where a person must fill it in. */
export interface EntrySurroundings {
  /** Id of the document, and id and code of each plan. */
  ids: { document: string; plans: readonly { id: string; code: string }[] };
  /** The file that holds the text, and its SHA-256. */
  file: string;
  sha256: string;
  /** null when no registry knows it. */
  region: Region | null;
  audiences: readonly Audience[];
}

/**
 * The entry, in the order of source.yaml.
 *
 * toSourceEntry(plans, surroundings).plans[0]?.title // => '某县儿童发展规划（2021—2030年）'
 */
export function toSourceEntry(
  plans: readonly Plan[],
  { ids, file, sha256, region, audiences }: EntrySurroundings,
): SourceDocument {
  return {
    id: ids.document,
    file,
    sha256,
    region: region?.code ?? '',
    issued: plans[0]?.issued ?? null,
    plans: plans.map(({ title, audience, source }, at) => {
      const genre = audiences.find(({ id }) => id === audience)?.genre ?? '发展规划';
      return {
        id: ids.plans[at]?.id ?? '',
        code: ids.plans[at]?.code ?? '',
        lines: source.lines,
        title,
        ...(title === null ? { displayTitle: `${region?.name ?? ''}${genre}` } : {}),
      };
    }),
  };
}

/**
 * The id of a plan: region, audience and first year; without the year where the text tells none. Empty when the region is
 * not known.
 *
 * proposePlanId(liaocheng, { audience: 'women', … }) // => 'liaocheng-women-2021'
 */
export function proposePlanId(
  region: Region | null,
  { audience, period, issued }: Pick<Plan, 'audience' | 'period' | 'issued'>,
): string {
  if (region === null) return '';
  const year = period?.from ?? issued?.date?.slice(0, 4);
  return [region.slug, audience, ...(year === undefined ? [] : [String(year)])].join('-');
}
