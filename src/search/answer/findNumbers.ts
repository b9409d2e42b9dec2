/**
 * The numbers that answer a query, as rows, and the counts beside their filters.
 *
 * A row is a number about the words (query/aboutWord.ts), whatever else stands in the same text. Where no number meets
 * the whole question, first the place, the audience and the year that the words name are given up, then words.
 */
import { unitNames } from '../../naming/targetWording.ts';
import { bundlesCountedFor, bundlesFor } from '../index/bundleList.ts';
import { plansOf } from '../index/recordFinder.ts';
import { getPlace } from '../index/recordPlaces.ts';
import { judgeTargets, isAbout } from '../query/aboutWord.ts';
import { filteredFacets } from '../query/query.ts';
import type { Filters, NumberQuery, Query } from '../query/query.ts';
import { passes } from '../query/conditions.ts';
import { facetNames } from '../records/record.ts';
import type { FacetName, FacetValues } from '../records/record.ts';
import { must } from '../../text/must.ts';
import type { Asked } from './asked.ts';
import { withoutMeant } from './closest.ts';
import type { EngineParts } from './engineParts.ts';
import { toFacetCounts } from './facetCounts.ts';
import type { FacetCount, FacetCounts } from './facetCounts.ts';
import { meetsAsked, toNumberValues } from './matchedNumbers.ts';
import { sortNumbers, toListedNumber } from './numberRows.ts';
import type { FoundNumber, NumberCounts, NumberList } from './numberRows.ts';
import { findNumberTexts } from './numberTexts.ts';
import type { NumberTexts } from './numberTexts.ts';

/** At most this many closest numbers are given. */
const MOST_CLOSEST = 20;

/** A number with the values of its facets. */
type Placed = FoundNumber & { values: FacetValues };

/** The rows of a query. Rejects with SearchUnavailable. */
export async function findNumbers(parts: EngineParts, query: Query): Promise<NumberList> {
  const asked = await parts.asking.ask(query, true);
  const { all, texts } = await gather(parts, asked);
  const found = all.filter((own) => isAnswer(own, asked) && meets(own, asked));
  const rows = sortNumbers(found.length > 0 ? found : closest(all, asked, texts.counts), asked.order);
  const plans = await plansOf(
    parts.index,
    rows.map(({ id }) => id),
  );
  return {
    matched: found.length > 0 || rows.length === 0 ? 'exact' : 'closest',
    understood: asked.meant,
    rows: rows.map((own, at) => toListedNumber(own, must(plans[at], 'plan'))),
    plansLeftOut: texts.plansLeftOut,
  };
}

/** The counts of a query's rows. */
export async function countNumbers(parts: EngineParts, query: Query): Promise<NumberCounts> {
  const { index, asking } = parts;
  const asked = await asking.ask(query, true);
  const { all: gathered, texts } = await gather(parts, asked);
  const all = gathered.filter((own) => isAnswer(own, asked));
  const numbers = asked.numbers;
  const among = (without: Partial<NumberQuery>): Placed[] =>
    all.filter(({ target }) => meetsAsked(target, { ...asked, numbers: numbers && { ...numbers, ...without } }));
  const passing = (left: readonly Placed[]): Placed[] => left.filter(({ values }) => passes(values, asked.filters));
  const { filters } = asked;
  const named = texts.spread === null ? bundlesFor(index.list, {}) : bundlesCountedFor(index.list, filters);
  const plans = texts.plansLeftOut > 0 ? [] : await index.readPlans(named);
  const labels = { ...(await index.tables.labelsOf(all.map(({ id }) => id))), plans };
  const counted = facetNames.filter((facet) => facet !== 'number');
  const facets = toFacetCounts(
    among({}).map(({ values }) => values),
    { filters, counted: counted.filter((facet) => isCounted(facet, texts, filters)) },
    index,
    labels,
  );
  return {
    facets: { ...facets, ...(await countPlaces(texts, filters, parts, labels)) },
    units: countBy(passing(among({ unit: '' })), ({ target }) => target.unit, unitNames),
    modalities: countBy(
      passing(among({ modality: '' })),
      ({ target }) => (target.modality === null ? 'firm' : 'hedged'),
      modalityNames,
    ),
  };
}

/** What the numbers of some plans do not tell is not counted, unless it is filtered and so must be shown. */
function isCounted(facet: FacetName, { spread, plansLeftOut }: NumberTexts, filters: Filters): boolean {
  if (spread === null) return true;
  return !placeFacets.includes(facet) && (plansLeftOut === 0 || filteredFacets(filters).includes(facet));
}

/** Where not all plans are read, a place is chosen by how many texts with numbers it has. */
const placeFacets: readonly FacetName[] = ['region', 'audience'];

async function countPlaces(
  { spread }: NumberTexts,
  filters: Filters,
  { index }: EngineParts,
  labels: Parameters<typeof toFacetCounts>[3],
): Promise<Partial<FacetCounts>> {
  if (spread === null) return {};
  const values = await index.tables.valuesOf(spread, 'listed');
  const listed = Object.fromEntries(placeFacets.map((facet) => [facet, filters[facet] ?? []]));
  const { region, audience } = toFacetCounts(values, { filters: listed, counted: placeFacets }, index, labels);
  return { region, audience };
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

/** Every number of the texts that are read for the query. */
async function gather(parts: EngineParts, asked: Asked): Promise<{ all: Placed[]; texts: NumberTexts }> {
  const { index } = parts;
  const texts = await findNumberTexts(parts, asked);
  const { ids } = texts;
  const [entries, values] = await Promise.all([index.tables.entriesOf(ids), index.tables.valuesOf(ids, 'all')]);
  const all = ids.flatMap((id, at) => {
    const entry = entries[at];
    if (entry === undefined) return [];
    return judgeTargets(entry.targets, asked.wanted).map(({ target, about, each }) => ({
      ...{ id, entry, target, about, each, place: getPlace(index.places, id) },
      values: { ...values[at], ...toNumberValues([target]) },
    }));
  });
  return { all, texts };
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
