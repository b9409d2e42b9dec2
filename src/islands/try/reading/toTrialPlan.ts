/** A plan that was read → what the page shows of it. */
import type { Message } from '../../../model/message.ts';
import type { Domain, Plan } from '../../../model/plan.ts';
import type { Region } from '../../../model/region.ts';
import type { ReadingRegistry } from '../../../model/registry.ts';
import { countPlan } from '../../../corpus/counts.ts';
import { formatDate } from '../../../naming/dates.ts';
import { formatGrouped } from '../../../naming/groupedNumber.ts';
import { severityName, wordMessage } from '../../../naming/messageWording.ts';
import { formatValue, formatYears } from '../../../naming/targetWording.ts';
import { findRegion } from './findRegion.ts';
import { itemsOf } from './items.ts';
import { toBodies } from './toBodies.ts';
import { toOutline } from './toOutline.ts';
import { toPlace } from './toOutline.ts';
import type { TextPlace, TrialBody, TrialFact, TrialPlan, TrialRemark, TrialTarget } from './trial.ts';

/** Everything shown of a plan. The registry names its audience and its departments. */
export function toTrialPlan(plan: Plan, registry: ReadingRegistry): TrialPlan {
  const targets = plan.domains.flatMap(targetsOf);
  const bodies = toBodies(plan, registry.departments);
  return {
    title: plan.displayTitle,
    place: { lines: plan.source.lines, spans: [] },
    facts: toFacts(plan, registry),
    counts: toCounts(plan, bodies),
    outline: toOutline(plan),
    targets,
    bodies,
    remarks: toTrialRemarks(plan.messages),
  };
}

function toFacts(plan: Plan, { audiences, regions }: ReadingRegistry): TrialFact[] {
  const { title, issued, period } = plan;
  const region = findRegion(plan, regions);
  return [
    fact('标题', title),
    fact('发文机关', issued?.by ?? null),
    fact('发文字号', issued?.number ?? null),
    fact('成文日期', issued?.date === null || issued === null ? null : formatDate(issued.date)),
    fact('规划期限', period === null ? null : `${String(period.from)}—${String(period.to)}年`, periodRemark(period)),
    fact(
      '地区',
      region === null ? null : nameOf(region),
      region === null ? '地区表里没有认出，须填行政区划代码' : null,
    ),
    fact('对象', audiences.find(({ id }) => id === plan.audience)?.name ?? null),
  ];
}

/** The words for the period where they are no years, and whether it was inferred. */
function periodRemark(period: Plan['period']): string | null {
  if (period === null) return null;
  const words = /\d{4}.*\d{4}/u.test(period.text) ? [] : [`原文作${period.text}`];
  return [...words, ...(period.stated ? [] : ['由文中提法推断'])].join('，') || null;
}

function nameOf({ province, name, code }: Region): string {
  return `${province}${name}（${code}）`;
}

function fact(label: string, value: string | null, remark: string | null = null): TrialFact {
  return { label, value, remark };
}

/** `toCounts(plan, bodies)[2] // => { label: '策略措施', value: '93', remark: null }` */
function toCounts(plan: Plan, bodies: readonly TrialBody[]): TrialFact[] {
  const { goals, measures, tasks, targets } = countPlan(plan);
  const counts: [string, number][] = [
    ['领域', plan.domains.length],
    ['主要目标', goals],
    ['策略措施', measures],
    ['重点任务', tasks],
    ['目标值', targets],
    ['部门', bodies.length],
  ];
  return counts.map(([label, count]) => fact(label, formatGrouped(count)));
}

function targetsOf(domain: Domain): TrialTarget[] {
  return itemsOf(domain).flatMap(({ label, targets, lines, slices, text }) =>
    targets.map((target): TrialTarget => ({
      domain: domain.heading,
      item: label,
      indicator: target.indicator,
      written: target.written,
      value: formatValue(target),
      years: formatYears(target) ?? '',
      quote: target.quote,
      place: cutPlace(toPlace(lines, slices), target.span, text.length),
    })),
  );
}

/** The place of a part of a text, by its offsets. */
function cutPlace({ spans }: TextPlace, [start, end]: readonly [number, number], length: number): TextPlace {
  let passed = 0;
  const cut = spans.flatMap((span) => {
    const from = Math.max(start - passed, 0);
    const to = Math.min(Math.min(end, length) - passed, span.length);
    passed += span.length;
    return from < to ? [{ line: span.line, column: span.column + from, length: to - from }] : [];
  });
  const lines = cut.map(({ line }) => line);
  return { lines: [Math.min(...lines), Math.max(...lines)], spans: cut };
}

/** Messages by rule, the gravest first. */
export function toTrialRemarks(messages: readonly Message[]): TrialRemark[] {
  const rules = Map.groupBy(messages, ({ ruleId, severity }) => `${severity} ${ruleId}`);
  const remarks = [...rules.values()].flatMap((found): TrialRemark[] => {
    const [first] = found;
    if (first === undefined) return [];
    const { finding, remedy } = wordMessage(first, 'zh');
    const places = found.map((message) => ({
      words: wordMessage(message, 'zh').words.join(' '),
      place: placeOf(message),
    }));
    return [
      { severity: severityName(first.severity, 'zh'), grave: first.severity !== 'info', finding, remedy, places },
    ];
  });
  return remarks.sort((a, b) => Number(b.grave) - Number(a.grave));
}

function placeOf({ line, column, actual }: Message): TextPlace | null {
  if (line === null) return null;
  const spans = column === null ? [] : [{ line, column, length: Math.max(actual?.length ?? 1, 1) }];
  return { lines: [line, line], spans };
}
