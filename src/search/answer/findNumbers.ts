/**
 * The numbers that answer a query, as rows, and the counts beside their filters.
 *
 * A row is a number about the words (query/aboutWord.ts), whatever else stands in the same text. Where no number meets
 * the whole question, first the place, the audience and the year that the words name are given up, then words.
 */
import { unitNames } from '../../naming/targetWording.ts';
import { bundlesFor } from '../index/bundleList.ts';
import { plansOf } from '../index/recordFinder.ts';
import { byText, getPlace } from '../index/recordPlaces.ts';
import type { RecordPlace } from '../index/recordPlaces.ts';
import { indicatorWord, topicWord } from '../index/wordParts.ts';
import { judgeTargets, isAbout } from '../query/aboutWord.ts';
import type { NumberQuery, Query } from '../query/query.ts';
import { passes } from '../query/conditions.ts';
import { facetNames } from '../records/record.ts';
import type { FacetValues } from '../records/record.ts';
import { must } from '../../text/must.ts';
import { listsEverything } from './asked.ts';
import type { Asked } from './asked.ts';
import { countedIn } from './candidates.ts';
import { withoutMeant } from './closest.ts';
import type { EngineParts } from './engineParts.ts';
import { toFacetCounts } from './facetCounts.ts';
import type { FacetCount } from './facetCounts.ts';
import { meetsAsked, toNumberValues } from './matchedNumbers.ts';
import { sortNumbers, toListedNumber } from './numberRows.ts';
import type { FoundNumber, NumberCounts, NumberList } from './numberRows.ts';
import { keepRestricted } from './restrictions.ts';

/** At most this many closest numbers are given. */
const MOST_CLOSEST = 20;

/** A number with the values of its facets. */
type Placed = FoundNumber & { values: FacetValues };

/** The rows of a query. Rejects with SearchUnavailable. */
export async function findNumbers(parts: EngineParts, query: Query): Promise<NumberList> {
  const asked = await parts.asking.ask(query, true);
  const { all, counts } = await gather(parts, asked);
  const found = all.filter((own) => isAnswer(own, asked) && meets(own, asked));
  const rows = sortNumbers(found.length > 0 ? found : closest(all, asked, counts), asked.order);
  const plans = await plansOf(
    parts.index,
    rows.map(({ id }) => id),
  );
  return {
    matched: found.length > 0 || rows.length === 0 ? 'exact' : 'closest',
    understood: asked.meant,
    rows: rows.map((own, at) => toListedNumber(own, must(plans[at], 'plan'))),
  };
}

/** The counts of a query's rows. */
export async function countNumbers(parts: EngineParts, query: Query): Promise<NumberCounts> {
  const { index, asking } = parts;
  const asked = await asking.ask(query, true);
  const all = (await gather(parts, asked)).all.filter((own) => isAnswer(own, asked));
  const numbers = asked.numbers;
  const among = (without: Partial<NumberQuery>): Placed[] =>
    all.filter(({ target }) => meetsAsked(target, { ...asked, numbers: numbers && { ...numbers, ...without } }));
  const passing = (left: readonly Placed[]): Placed[] => left.filter(({ values }) => passes(values, asked.filters));
  const plans = await index.readPlans(bundlesFor(index.list, {}));
  return {
    facets: toFacetCounts(
      among({}).map(({ values }) => values),
      { filters: asked.filters, counted: facetNames.filter((facet) => facet !== 'number') },
      index,
      { ...(await index.tables.labelsOf(all.map(({ id }) => id))), plans },
    ),
    units: countBy(passing(among({ unit: '' })), ({ target }) => target.unit, unitNames),
    modalities: countBy(
      passing(among({ modality: '' })),
      ({ target }) => (target.modality === null ? 'firm' : 'hedged'),
      modalityNames,
    ),
  };
}

const modalityNames = { firm: '直接写明', hedged: '写“鼓励”“力争”等' };

function countBy(
  found: readonly Placed[],
  toValue: (own: Placed) => string,
  names: Readonly<Record<string, string>>,
): FacetCount[] {
  return Object.entries(names).flatMap(([value, label]) => {
    const count = found.filter((own) => toValue(own) === value).length;
    return count === 0 ? [] : [{ value, label, count }];
  });
}

/** Every number of the texts that have one of the words, or treat its subject; and how many texts have each word. */
async function gather(parts: EngineParts, asked: Asked): Promise<{ all: Placed[]; counts: number[] }> {
  const { index } = parts;
  const { ids, counts } = await findTexts(parts, asked);
  const [entries, values] = await Promise.all([index.tables.entriesOf(ids), index.tables.valuesOf(ids, 'all')]);
  const all = ids.flatMap((id, at) => {
    const entry = entries[at];
    if (entry === undefined) return [];
    return judgeTargets(entry.targets, asked.wanted).map(({ target, about, each }) => ({
      ...{ id, entry, target, about, each, place: getPlace(index.places, id) },
      values: { ...values[at], ...toNumberValues([target]) },
    }));
  });
  return { all, counts };
}

async function findTexts(
  { index, candidates }: EngineParts,
  asked: Asked,
): Promise<{ ids: string[]; counts: number[] }> {
  // Conditions on numbers are checked on each number, filters by their values.
  const open = { ...asked, numbers: null, meant: asked.meant && { ...asked.meant, years: [] } };
  const bundles = bundlesFor(index.list, {});
  const { terms, indicators, subjects, near } = asked.wanted;
  if (terms.length === 0) {
    return { ids: listsEverything(asked) ? (await candidates.find(asked, bundles)).ids : [], counts: [] };
  }
  const found = new Set<string>();
  const counts: number[] = [];
  for (const [at, term] of terms.entries()) {
    const wanted = { terms: [term], indicators: [indicators[at] ?? []], subjects: [], near };
    const { ids } = await candidates.find({ ...open, wanted }, bundles);
    counts.push(ids.length);
    for (const id of ids) found.add(id);
  }
  const treating = await index.findWords([
    ...subjects.flatMap(({ topics }) => topics.map(topicWord)),
    ...subjects.flatMap((subject) => subject.indicators.map(indicatorWord)),
  ]);
  const others = treating.filter(countedIn(asked, index));
  for (const id of await keepRestricted(others, open, index)) found.add(id);
  const placeOf = (id: string): RecordPlace => getPlace(index.places, id);
  return { ids: [...found].sort((a, b) => byText(placeOf(a), placeOf(b))), counts };
}

/** True when the number is about all words, by itself. */
function isAnswer({ about }: FoundNumber, { wanted }: Asked): boolean {
  return wanted.terms.length === 0 || isAbout(about);
}

function meets({ target, values }: Placed, asked: Asked): boolean {
  return meetsAsked(target, asked) && passes(values, asked.filters);
}

/** The numbers that meet most of the question: its words elsewhere or due in other years, else most of its words. */
function closest(all: readonly Placed[], asked: Asked, counts: readonly number[]): FoundNumber[] {
  if (asked.meant === null) return [];
  const open = { ...asked, meant: { ...asked.meant, years: [] }, filters: withoutMeant(asked.filters, asked.meant) };
  const elsewhere = all.filter((own) => isAnswer(own, asked) && meets(own, open));
  if (elsewhere.length > 0) return elsewhere;
  for (const conditions of [asked, open]) {
    const left = all.filter((own) => meets(own, conditions)).map((own) => ({ own, score: toScore(own, counts) }));
    const best = Math.max(0, ...left.map(({ score }) => score));
    const nearest = left.filter(({ score }) => score > 0 && score === best).map(({ own }) => own);
    if (nearest.length > 0) return nearest.slice(0, MOST_CLOSEST);
  }
  return [];
}

/** A word that stands beside a number counts less than one that it is about. */
const BESIDE = 0.4;

/** How much of the question a number is about: a word says the more, the fewer texts have it. */
function toScore({ each }: FoundNumber, counts: readonly number[]): number {
  const most = Math.max(...counts) + 1;
  return each.reduce((sum, about, at) => {
    const weight = 1 + Math.log(most / ((counts[at] ?? 0) + 1));
    return sum + (about === undefined ? 0 : about === 'beside' ? BESIDE * weight : weight);
  }, 0);
}
