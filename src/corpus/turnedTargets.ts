/**
 * Ratios written the other way round (男比女 2∶3 beside 女比男 3∶2), turned so that they can be on one line and be
 * compared. What the text writes is kept beside the turned value.
 */
import type { Indicator } from '../model/indicator.ts';
import type { Comparator, Target } from '../model/target.ts';
import { must } from '../text/must.ts';
import type { IndicatorTargets, TargetPlace } from './indicatorTargets.ts';

const flipped: Record<Comparator, Comparator> = { '<=': '>=', '>=': '<=', '<': '>', '>': '<', '=': '=', '~': '~' };
const RATIO = /^(\d+(?:\.\d+)?)([:：∶比])(\d+(?:\.\d+)?)$/u;

/**
 * The target in the terms of the entry that its own is turned to; unchanged for all others.
 *
 * turnTarget(target, entry) // => { written: '3:2', value: 1.5, … } for 2:3
 */
export function turnTarget(target: Target, { turned }: Pick<Indicator, 'turned'>): Target {
  if (turned === null) return target;
  const [, first = '', sign = '', second = ''] = must(RATIO.exec(target.written), `ratio ${target.written}`);
  return {
    ...target,
    indicatorId: turned.to,
    scope: turned.scope ?? target.scope,
    comparator: flipped[target.comparator],
    value: Number(second) / Number(first),
    written: `${second}${sign}${first}`,
    polarity: opposite(target.polarity),
  };
}

/**
 * The targets on the line of an indicator: its own, and those that are turned to it. Where there are any of these, every
 * target has the places it speaks of as its scope, and a turned one what the text writes.
 */
export function targetsOnLine(
  { indicator, targets }: IndicatorTargets,
  all: readonly IndicatorTargets[],
): TargetPlace[] {
  const turned = all.filter((other) => other.indicator.turned?.to === indicator.id && other.targets.length > 0);
  if (turned.length === 0) return targets;
  return [
    ...targets.map((found) => withScope(found, [indicator.places, found.target.scope])),
    ...turned.flatMap((other) =>
      other.targets.map(({ target, place }) =>
        withScope({ target: turnTarget(target, other.indicator), place }, [
          other.indicator.places,
          `原文写${target.written}`,
        ]),
      ),
    ),
  ];
}

function withScope({ target, place }: TargetPlace, parts: (string | null)[]): TargetPlace {
  const scope = parts.filter((part) => part !== null).join('，');
  return { target: { ...target, scope: scope === '' ? null : scope }, place };
}

function opposite(polarity: Target['polarity']): Target['polarity'] {
  if (polarity === null) return null;
  return polarity === 'higher-better' ? 'lower-better' : 'higher-better';
}
