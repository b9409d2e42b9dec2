/** The goals that a measure serves, for readers who ask who answers for it: the plan names departments for goals. */
import type { Goal, Measure, Plan } from '../../model/plan.ts';
import { commitmentName } from '../../naming/names.ts';
import { commitmentPath } from '../../naming/routes/itemRoutes.ts';
import type { ServedGoal } from './record.ts';

/** The goals that a measure is related to and whose text names departments, nearest first. */
export function findServedGoals({ domains }: Plan, { related }: Measure): Goal[] {
  const goals = domains.flatMap((domain) => domain.goals);
  return related
    .toSorted((a, b) => b.score - a.score)
    .flatMap(({ id }) => goals.find((goal) => goal.id === id) ?? [])
    .filter(({ leads, responsibles }) => leads.length + responsibles.length > 0);
}

/** The goal as a hit shows it. `toServedGoal(goal).label // => '主要目标8'` */
export function toServedGoal({ id, num, leads, responsibles }: Goal): ServedGoal {
  return {
    label: commitmentName('goal', { id, num }),
    url: commitmentPath(id),
    leads: leads.map(({ text }) => text),
    responsibles: responsibles.map(({ text }) => text),
  };
}
