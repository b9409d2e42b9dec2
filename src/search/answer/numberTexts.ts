/**
 * The texts whose numbers are read for a query. The numbers of a plan are a file: where the texts are spread over more plans
 * than anyone would look through, those of the first are read, and it is said how many plans are left out.
 */
import { bundlesFor, mayPass } from '../index/bundleList.ts';
import type { PlanKey } from '../index/bundleList.ts';
import type { OpenIndex } from '../index/openIndex.ts';
import { byText, getPlace } from '../index/recordPlaces.ts';
import type { RecordPlace } from '../index/recordPlaces.ts';
import { indicatorWord, topicWord } from '../index/wordParts.ts';
import { listsEverything } from './asked.ts';
import type { Asked } from './asked.ts';
import { countedIn } from './candidates.ts';
import type { EngineParts } from './engineParts.ts';
import { MOST_PLANS } from './mostPlans.ts';
import { keepRestricted } from './restrictions.ts';

export interface NumberTexts {
  /** Of the texts with numbers those that are read, in order. */
  ids: string[];
  /** Number of texts that have each word. */
  counts: number[];
  /** All texts with numbers, of more plans than are read; null when all are read. */
  spread: string[] | null;
  /** Number of plans that pass the filters and are not read. */
  plansLeftOut: number;
}

/** The texts that have one of the words, or treat its subject, and promise numbers. */
export async function findNumberTexts(parts: EngineParts, asked: Asked): Promise<NumberTexts> {
  const { ids, counts } = await findTexts(parts, asked);
  const { places } = parts.index;
  const measured = ids.filter((id) => getPlace(places, id).measured);
  const plans = [...new Set(measured.map((id) => getPlace(places, id).plan))];
  if (plans.length <= MOST_PLANS) return { ids: measured, counts, spread: null, plansLeftOut: 0 };
  const [wanted, others] = [true, false].map((passes) =>
    plans.filter((plan) => mayPass(plan, asked.filters) === passes),
  );
  const read = new Set<PlanKey>([...(wanted ?? []), ...(others ?? [])].slice(0, MOST_PLANS));
  return {
    ids: measured.filter((id) => read.has(getPlace(places, id).plan)),
    counts,
    spread: measured,
    plansLeftOut: Math.max(0, (wanted?.length ?? 0) - MOST_PLANS),
  };
}

async function findTexts(
  { index, candidates }: EngineParts,
  asked: Asked,
): Promise<Pick<NumberTexts, 'ids' | 'counts'>> {
  // Conditions on numbers are checked on each number, filters by their values.
  const open = { ...asked, numbers: null, meant: asked.meant && { ...asked.meant, years: [] } };
  const bundles = bundlesFor(index.list, {});
  const { terms, indicators, near } = asked.wanted;
  if (terms.length === 0) {
    const ids = listsEverything(asked) ? (await candidates.find(asked, bundles)).ids : [];
    return { ids, counts: [] };
  }
  const found = new Set<string>();
  const counts: number[] = [];
  for (const [at, term] of terms.entries()) {
    const wanted = { terms: [term], indicators: [indicators[at] ?? []], subjects: [], near };
    const { ids } = await candidates.find({ ...open, wanted }, bundles);
    counts.push(ids.length);
    for (const id of ids) found.add(id);
  }
  for (const id of await keepRestricted(await findTreating(asked, index), open, index)) found.add(id);
  const placeOf = (id: string): RecordPlace => getPlace(index.places, id);
  return { ids: [...found].sort((a, b) => byText(placeOf(a), placeOf(b))), counts };
}

/** The texts that treat what the words name. */
async function findTreating(asked: Asked, index: OpenIndex): Promise<string[]> {
  const { subjects } = asked.wanted;
  const treating = await index.findWords([
    ...subjects.flatMap(({ topics }) => topics.map(topicWord)),
    ...subjects.flatMap((subject) => subject.indicators.map(indicatorWord)),
  ]);
  return treating.filter(countedIn(asked, index));
}
