/** The ids that a document and its plans get where no other has them. */
import type { Region } from '../model/region.ts';

/** What the id of a plan is made of. */
export interface IdParts {
  audience: string;
  /** The first of the period, else of the notice; null where the text tells none. */
  year: number | null;
}

/**
 * Region, audience and first year; without the year where the text tells none.
 *
 * toPlanId({ slug: 'liaocheng' }, { audience: 'women', year: 2021 }) // => 'liaocheng-women-2021'
 */
export function toPlanId({ slug }: Pick<Region, 'slug'>, { audience, year }: IdParts): string {
  return [slug, audience, ...(year === null ? [] : [String(year)])].join('-');
}

/**
 * The id of its only plan; of several plans, without the audience.
 *
 * toDocumentId({ slug: 'tengchong' }, [{ audience: 'women', year: 2021 }, …]) // => 'tengchong-2021'
 */
export function toDocumentId({ slug }: Pick<Region, 'slug'>, plans: readonly IdParts[]): string {
  const [first] = plans;
  if (first === undefined) return slug;
  if (plans.length === 1) return toPlanId({ slug }, first);
  return [slug, ...(first.year === null ? [] : [String(first.year)])].join('-');
}
