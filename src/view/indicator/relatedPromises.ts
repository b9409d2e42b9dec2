/** What else is promised about the matter of an indicator: entries, targets without an entry, goals and measures. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { TargetPlace } from '../../corpus/indicatorTargets.ts';
import type { Indicator, RelatedPromise } from '../../model/indicator.ts';
import type { Link } from '../../naming/links.ts';
import { toItemLinkInFull } from '../../naming/itemNames.ts';
import { indicatorPath } from '../../naming/routes/indicatorRoutes.ts';
import { formatValue } from '../../naming/targetWording.ts';

export interface RelatedLine {
  /** Name of the indicator or phrase of the target; null for a goal or measure without a number. */
  name: Link | { label: string; path: null } | null;
  /** Where it stands; empty for an indicator, which has its own page. */
  places: (Link & { value: string | null })[];
  differs: string;
}

type Known = Pick<Corpus, 'plans' | 'indicators' | 'singleTargets' | 'findPlace'>;

/** The related promises of an entry, in the order of the registry; targets without an entry only of these plans. */
export function toRelatedLines({ related }: Indicator, known: Known): RelatedLine[] {
  return related.flatMap((promise) => {
    const named = toNamed(promise, known);
    return named === undefined ? [] : [{ ...named, differs: promise.differs }];
  });
}

/** The entries to which a target without one is related. */
export function entriesRelatedTo({ target }: TargetPlace, indicators: Corpus['indicators']): Link[] {
  return indicators
    .filter(({ indicator }) => indicator.related.some(({ to }) => to === target.indicator))
    .map(({ indicator }) => ({ label: indicator.name, path: indicatorPath(indicator.id) }));
}

/** Undefined for a target that only other plans have. */
function toNamed(
  { to }: RelatedPromise,
  { plans, indicators, singleTargets, findPlace }: Known,
): Omit<RelatedLine, 'differs'> | undefined {
  const entry = indicators.find(({ indicator }) => indicator.id === to);
  if (entry !== undefined) {
    return { name: { label: entry.indicator.name, path: indicatorPath(to) }, places: [] };
  }
  const targets = singleTargets.filter(({ target }) => target.indicator === to);
  if (targets.length === 0) return { name: null, places: [{ ...toItemLinkInFull(findPlace(to)), value: null }] };
  const own = targets.filter(({ place }) => plans.includes(place.plan));
  if (own.length === 0) return undefined;
  return {
    name: { label: to, path: null },
    places: own.map(({ target, place }) => ({ ...toItemLinkInFull(place), value: formatValue(target) })),
  };
}
