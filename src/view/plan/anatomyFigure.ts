/** The anatomy of a plan: what can be measured in its commitments. */
import type { Chart } from '../../charts/chart.ts';
import { anatomyChart } from '../../charts/anatomy/draw.ts';
import type { AnatomyGoal, AnatomyRow } from '../../charts/anatomy/series.ts';
import type { CommitmentKind } from '../../model/commitment.ts';
import type { Domain, Goal, Task } from '../../model/plan.ts';
import type { Profile } from '../../model/profile.ts';
import { dutyPlacesIn } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { nameKinds } from '../../naming/kindCounts.ts';
import { commitmentName, commitmentNames, formatNumber, shortKindNames, shortPlanName } from '../../naming/names.ts';
import { commitmentPath } from '../../naming/routes/itemRoutes.ts';
import { domainSectionPath, planChartPath } from '../../naming/routes/planRoutes.ts';
import type { SavedChart } from '../shared/savedChart.ts';

export interface AnatomyFigure {
  chart: Chart;
  finding: string;
  saved: SavedChart;
}

/** The anatomy of a plan with its finding; its table is the profile of the plan. */
export function toAnatomyFigure(plan: PublishedPlan): AnatomyFigure {
  const finding = toFinding(plan);
  return {
    chart: anatomyChart({
      id: 'anatomy',
      title: `${shortPlanName(plan)}可衡量之处`,
      desc: finding,
      rows: plan.domains.map(toRow),
      words: {
        goals: nameKinds(
          plan.domains.flatMap((domain) => dutyPlacesIn({ plan, domain })),
          shortKindNames,
        ),
        number: '数值',
        deadline: '年份',
        lead: '牵头',
        measures: plan.domains.some(({ measures }) => measures.length > 0) ? '措施' : null,
      },
    }),
    finding,
    saved: {
      name: `${shortPlanName(plan)}可衡量之处`,
      svgPath: planChartPath(plan.id, 'anatomy', 'svg'),
      csvPath: planChartPath(plan.id, 'anatomy', 'csv'),
    },
  };
}

function toRow({ id, heading, goals, measures, tasks }: Domain): AnatomyRow {
  const toColumn = (kind: CommitmentKind, item: Goal | Task): AnatomyGoal => {
    const { targets, deadline, leads } = item;
    const facts = {
      number: targets.length > 0,
      deadline: deadline?.year != null || targets.some(({ year }) => year !== null),
      lead: leads.length > 0,
    };
    const name = `${heading} ${commitmentName(kind, item)}${say(facts)}`;
    return { num: formatNumber(item), href: commitmentPath(item.id), name, ...facts };
  };
  return {
    label: heading,
    href: domainSectionPath(id),
    goals: [...goals.map((goal) => toColumn('goal', goal)), ...tasks.map((task) => toColumn('task', task))],
    measures: measures.map((measure) => {
      const number = measure.targets.length > 0;
      const name = `${heading} ${commitmentName('measure', measure)}${number ? '：写明数值' : ''}`;
      return { num: formatNumber(measure), href: commitmentPath(measure.id), name, number };
    }),
  };
}

function say({ number, deadline, lead }: { number: boolean; deadline: boolean; lead: boolean }): string {
  const parts = [...(number ? ['数值'] : []), ...(deadline ? ['年份'] : []), ...(lead ? ['牵头单位'] : [])];
  return parts.length === 0 ? '' : `：写明${parts.join('、')}`;
}

function toFinding({ profile }: PublishedPlan): string {
  if (profile === null) return '';
  const { goals: all, measures, measuresWithNumber, tasks, ...named } = profile;
  const facts = [
    ...(all === 0 ? [] : [sayNamed('goal', { all, ...named })]),
    ...(measures === 0 ? [] : [`${String(measures)} 项策略措施里，${String(measuresWithNumber)} 项写明数值`]),
    ...(tasks === undefined ? [] : [sayNamed('task', tasks)]),
  ];
  return facts.length === 0 ? '' : `${facts.join('；')}。`;
}

function sayNamed(kind: CommitmentKind, { all, number, deadline, lead, none }: NonNullable<Profile['tasks']>): string {
  return `${String(all)} 项${commitmentNames[kind]}里，${String(number)} 项写明数值，${String(deadline)} 项写明年份，${String(lead)} 项写明牵头单位，${String(none)} 项三样都没有`;
}
