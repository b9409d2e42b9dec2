/** 国家层面: the national targets of an indicator, and how each place's target stands to them. */
import { standingTo } from '../../corpus/nationalReferences.ts';
import type { Standing } from '../../corpus/nationalReferences.ts';
import type { TargetPlace } from '../../corpus/indicatorTargets.ts';
import type { NationalReference } from '../../model/nationalReference.ts';
import { planLabel } from '../../naming/names.ts';
import { formatNumber, units } from '../../naming/targetWording.ts';

export interface NationalLine {
  /** e.g. 国家层面：≤ 6‰（2030年），《中国儿童发展纲要（2021—2030年）》国发〔2021〕16号. */
  says: string;
  /** Its words as a source quotes them; null when none does. */
  phrase: string | null;
  /** One sentence for every standing that occurs, e.g. 比国家严：榆树儿童. */
  standings: string[];
}

/** Said with every such line. */
export const targetsOnly = '目标与目标相比，不是完成情况';

const signs = { '<=': '≤', '>=': '≥', '=': '＝', '~': '约', '<': '＜', '>': '＞' } as const;

const reasons = { unit: '计量单位不同', scope: '范围或人群不同', year: '年份不同', wording: '写法不同' } as const;

/** The lines of an indicator, in the order of the registry; empty when the registry has none. */
export function toNationalLines(
  indicatorId: string,
  targets: readonly TargetPlace[],
  references: readonly NationalReference[],
): NationalLine[] {
  return references
    .filter(({ indicator }) => indicator === indicatorId)
    .map((national) => ({
      says: formatNational(national),
      phrase: national.phrase,
      standings: sayStandings(targets, national),
    }));
}

/**
 * A national target with its document.
 *
 * formatNational(reference) // => '国家层面：≤ 6‰（2030年），《中国儿童发展纲要（2021—2030年）》国发〔2021〕16号'
 */
export function formatNational({ comparator, value, unit, per, year, scope, document }: NationalReference): string {
  const limits = [year === null ? '常年要求' : `${String(year)}年`, ...(scope === null ? [] : [scope])].join('，');
  const named = `《${document.title}》${document.number ?? `（${document.date}）`}`;
  return `国家层面：${signs[comparator]} ${formatNumber(value)}${units[unit]}${per === null ? '' : `／${per}`}（${limits}），${named}`;
}

function sayStandings(targets: readonly TargetPlace[], national: NationalReference): string[] {
  const said = targets.map((found) => ({ found, words: sayStanding(standingOf(found, national)) }));
  return [...Map.groupBy(said, ({ words }) => words)].map(
    ([words, all]) => `${words}：${[...new Set(all.map(({ found }) => sayTarget(found)))].join('、')}`,
  );
}

function standingOf({ target, place }: TargetPlace, national: NationalReference): Standing {
  return standingTo({ ...target, year: yearOf({ target, place }) }, national);
}

function sayStanding(standing: Standing): string {
  if (standing.is === 'not-comparable') return `${reasons[standing.why]}，不可直接相比`;
  return { stronger: '比国家要求高', equal: '与国家相同', weaker: '比国家要求低' }[standing.is];
}

function sayTarget(found: TargetPlace): string {
  const year = yearOf(found);
  return `${planLabel(found.place.plan)}${year === null ? '' : `（${String(year)}年）`}`;
}

function yearOf({ target, place }: TargetPlace): number | null {
  return target.year ?? place.plan.period?.to ?? null;
}
