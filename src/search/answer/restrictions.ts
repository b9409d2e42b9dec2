/**
 * What a question asks beside its words, checked on each record: a target about the words due in the year asked, and the
 * bureau asked. A bureau restricts where a plan names bureaus; records of other plans stay, and come last.
 */
import { fold } from '../../text/fold.ts';
import type { OpenIndex } from '../index/openIndex.ts';
import type { IndexedTarget } from '../records/record.ts';
import type { BureauStanding } from '../records/facets.ts';
import type { Asked } from './asked.ts';

/** The targets of each record that a question with a year asks for; undefined for a question without one. */
export async function dueTargets(
  ids: readonly string[],
  { meant, wanted }: Asked,
  { tables }: OpenIndex,
): Promise<IndexedTarget[][] | undefined> {
  if (meant === null || meant.years.length === 0) return undefined;
  const years = meant.years.map(({ year }) => year);
  const isAbout = aboutWords(wanted.terms, wanted.indicators);
  const targets = await tables.allTargetsOf(ids);
  return targets.map((own) =>
    own.filter((target) => target.year !== null && years.includes(target.year) && isAbout(target)),
  );
}

function aboutWords(terms: readonly (readonly string[])[], indicators: readonly (readonly string[])[]) {
  const names = terms.flat();
  const ids = indicators.flat();
  return ({ indicator, indicatorId, clause }: IndexedTarget): boolean => {
    if (names.length === 0) return true;
    if (indicatorId !== null && ids.includes(indicatorId)) return true;
    const words = fold(`${indicator}|${clause}`).text;
    return names.some((name) => words.includes(name));
  };
}

/** How each record stands to the bureaus asked for; undefined when none is. */
export async function standings(
  ids: readonly string[],
  { meant }: Asked,
  { tables }: OpenIndex,
): Promise<BureauStanding[] | undefined> {
  if (meant === null || meant.departments.length === 0) return undefined;
  return tables.standingsOf(
    ids,
    meant.departments.map(({ value }) => value),
  );
}

/** The records that pass both. Without words, a plan that names no bureaus has nothing to say about one. */
export async function keepRestricted(ids: string[], asked: Asked, index: OpenIndex): Promise<string[]> {
  const [due, standing] = await Promise.all([dueTargets(ids, asked, index), standings(ids, asked, index)]);
  const hasWords = asked.wanted.terms.length > 0;
  return ids.filter((_, at) => {
    if (due !== undefined && due[at]?.length === 0) return false;
    const stands = standing?.[at];
    return stands !== 'other' && (hasWords || stands !== 'unnamed');
  });
}
