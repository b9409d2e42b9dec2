/** What the plans of a place promise in numbers: one row a target, by domain, beside what other places promise. */
import type { IndicatorTargets } from '../../corpus/indicatorTargets.ts';
import { commitmentOf, placesOf } from '../../corpus/places.ts';
import type { Place } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Domain } from '../../model/plan.ts';
import type { Target } from '../../model/target.ts';
import { formatItemName } from '../../naming/itemNames.ts';
import type { Link } from '../../naming/links.ts';
import { pathOf } from '../../naming/placeLinks.ts';
import { indicatorPath } from '../../naming/routes/indicatorRoutes.ts';
import { domainSectionPath } from '../../naming/routes/planRoutes.ts';
import { toOtherValues } from '../item/otherValues.ts';
import { toTargetRows } from '../shared/targetRows.ts';
import type { ShownTarget } from '../shared/targetRows.ts';

export interface NumberRow extends Omit<ShownTarget, 'path'> {
  /** The page of its indicator; null for a target without a registered one. */
  path: string | null;
  /** The goal or measure that promises it. */
  item: Link;
  /** The departments that lead it, as written; empty when the text names none. */
  leads: string[];
  /** Values of other places for the same indicator, at most three, and where the rest stands. */
  others: Link[];
  further: Link | null;
}

export interface DomainNumbers {
  domain: Link;
  rows: NumberRow[];
}

const mostOthers = 3;

/** The targets of a plan, domain by domain; domains without a number are left out. */
export function toDomainNumbers(plan: PublishedPlan, indicators: readonly IndicatorTargets[]): DomainNumbers[] {
  return [...Map.groupBy(placesOf(plan), ({ domain }) => domain)].flatMap(([domain, places]): DomainNumbers[] => {
    const rows = places.flatMap((place) => toRows(place, indicators));
    return rows.length === 0 ? [] : [{ domain: toLink(domain), rows }];
  });
}

function toLink({ id, heading }: Domain): Link {
  return { label: heading, path: domainSectionPath(id) };
}

function toRows(place: Place, indicators: readonly IndicatorTargets[]): NumberRow[] {
  const item = commitmentOf(place);
  const shown = toTargetRows(item.targets);
  return item.targets.flatMap((target, at): NumberRow[] => {
    const row = shown[at];
    return row === undefined ? [] : [toRow(row, target, place, indicators)];
  });
}

function toRow(shown: ShownTarget, target: Target, place: Place, indicators: readonly IndicatorTargets[]): NumberRow {
  const item = commitmentOf(place);
  const [others] = toOtherValues([target], place.plan, indicators);
  const left = others === undefined ? 0 : others.values.length + others.further - mostOthers;
  return {
    ...shown,
    item: { label: formatItemName(place), path: pathOf(place) },
    leads: item.leads.map(({ text }) => text),
    others: others?.values.slice(0, mostOthers) ?? [],
    further:
      left > 0 && target.indicatorId !== null
        ? { label: `另 ${String(left)} 个`, path: indicatorPath(target.indicatorId) }
        : null,
  };
}
