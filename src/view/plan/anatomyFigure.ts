/** The anatomy of a plan: what can be measured in its goals and measures. */
import type { Chart } from '../../charts/chart.ts';
import { anatomyChart } from '../../charts/anatomy/draw.ts';
import type { AnatomyRow } from '../../charts/anatomy/series.ts';
import type { Domain } from '../../model/plan.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { commitmentName, shortPlanName } from '../../naming/names.ts';
import { goalPath, measurePath } from '../../naming/routes/itemRoutes.ts';
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
      words: { goals: '目标', number: '数值', deadline: '年份', lead: '牵头', measures: '措施' },
    }),
    finding,
    saved: {
      name: `${shortPlanName(plan)}可衡量之处`,
      svgPath: planChartPath(plan.id, 'anatomy', 'svg'),
      csvPath: planChartPath(plan.id, 'anatomy', 'csv'),
    },
  };
}

function toRow({ id, heading, goals, measures }: Domain): AnatomyRow {
  return {
    label: heading,
    href: domainSectionPath(id),
    goals: goals.map(({ id: goalId, num, targets, deadline, leads }) => {
      const facts = {
        number: targets.length > 0,
        deadline: deadline !== null || targets.some(({ year }) => year !== null),
        lead: leads.length > 0,
      };
      return { num, href: goalPath(goalId), name: `${heading} ${commitmentName('goal', num)}${say(facts)}`, ...facts };
    }),
    measures: measures.map(({ id: measureId, num, targets }) => {
      const number = targets.length > 0;
      const name = `${heading} ${commitmentName('measure', num)}${number ? '：写明数值' : ''}`;
      return { num, href: measurePath(measureId), name, number };
    }),
  };
}

function say({ number, deadline, lead }: { number: boolean; deadline: boolean; lead: boolean }): string {
  const parts = [...(number ? ['数值'] : []), ...(deadline ? ['年份'] : []), ...(lead ? ['牵头单位'] : [])];
  return parts.length === 0 ? '' : `：写明${parts.join('、')}`;
}

function toFinding({ profile }: PublishedPlan): string {
  if (profile === null) return '';
  const { goals, number, deadline, lead, none, measures, measuresWithNumber } = profile;
  const facts = `${String(goals)} 项主要目标里，${String(number)} 项写明数值，${String(deadline)} 项写明年份，${String(lead)} 项写明牵头单位，${String(none)} 项三样都没有`;
  return `${facts}；${String(measures)} 项策略措施里，${String(measuresWithNumber)} 项写明数值。`;
}
