/**
 * What a question asks beside its words, checked on each record: a number about the words, of the value and year asked,
 * and the bureau asked. A bureau restricts where a plan names bureaus; records of other plans stay, and come last.
 */
import type { OpenIndex } from '../index/openIndex.ts';
import { getPlace } from '../index/recordPlaces.ts';
import type { BureauStanding } from '../records/facets.ts';
import type { Asked } from './asked.ts';
import { asksForNumbers, matchedNumbers } from './matchedNumbers.ts';

/** So many records weigh less than the time that they would take after their numbers. */
const FEW = 4;

/** How each record stands to the bureaus asked for; undefined when none is. */
export async function standings(
  ids: readonly string[],
  { meant }: Asked,
  { tables }: OpenIndex,
): Promise<BureauStanding[] | undefined> {
  if (meant === null || meant.departments.length === 0) return undefined;
  return tables.standingsOf(ids, meant.departments);
}

/** The records that pass both. Without words, or asked who leads, a plan that names no bureaus has nothing to say about one. */
export async function keepRestricted(ids: string[], asked: Asked, index: OpenIndex): Promise<string[]> {
  if (asksForNumbers(asked)) readAlong(ids, index);
  const [matched, standing] = await Promise.all([
    asksForNumbers(asked) ? matchedNumbers(ids, asked, index) : undefined,
    standings(ids, asked, index),
  ]);
  const onlyRanks = asked.wanted.terms.length > 0 && (asked.meant?.roles ?? []).length === 0;
  return ids.filter((_, at) => {
    if (matched?.[at]?.length === 0) return false;
    const stands = standing?.[at];
    return stands !== 'other' && (onlyRanks || stands !== 'unnamed');
  });
}

/** Begins to read few records along with their numbers: most will be hits. Those of second texts are only counted. */
function readAlong(ids: readonly string[], { places, readRecords }: OpenIndex): void {
  const likely = ids.filter((id) => {
    const { measured, plan } = getPlace(places, id);
    return measured && !plan.otherText;
  });
  if (likely.length <= FEW) readRecords(likely).catch(() => undefined);
}
