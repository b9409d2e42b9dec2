/** Two versions of content/plans → what was gained, lost and changed, in words. */
import { z } from 'zod';
import type { Goal, Measure, Plan } from '../../src/model/plan.ts';
import type { Files } from '../write/writePlan.ts';

/** One line a difference: goals, measures, departments and targets by name, other files by path. Empty: the same. */
export function compareContent(committed: Files, composed: Files): string[] {
  const paths = [...new Set([...committed.keys(), ...composed.keys()])].sort();
  return paths.flatMap((path) => {
    const before = committed.get(path);
    const after = composed.get(path);
    if (before === after) return [];
    if (path.endsWith('/plan.json')) return comparePlans(path, readPlan(before), readPlan(after));
    return [`${verb(before, after)} file ${path}`];
  });
}

function comparePlans(path: string, before: Plan | undefined, after: Plan | undefined): string[] {
  const found = [
    ...compareItems('goal', itemsOf(before, goalsOf), itemsOf(after, goalsOf)),
    ...compareItems('measure', itemsOf(before, measuresOf), itemsOf(after, measuresOf)),
    ...compareItems('departments of', itemsOf(before, departmentsOf), itemsOf(after, departmentsOf)),
    ...compareItems('targets of', itemsOf(before, targetsOf), itemsOf(after, targetsOf)),
  ];
  return found.length > 0 ? found : [`${verb(before, after)} file ${path}`];
}

type Items = Map<string, string>;

function compareItems(kind: string, before: Items, after: Items): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id) !== after.get(id))
    .map((id) => `${verb(before.get(id), after.get(id))} ${kind} ${id}`);
}

function verb(before: unknown, after: unknown): string {
  if (before === undefined) return 'gained';
  return after === undefined ? 'lost' : 'changed';
}

const item = z.looseObject({ id: z.string() });
/** As much of a plan as is compared, whatever version of the model wrote it. */
const comparable = z.looseObject({ domains: z.array(z.looseObject({ goals: z.array(item), measures: z.array(item) })) });

/** A committed file that is no plan counts as none: everything in it is then gained. */
function readPlan(text: string | undefined): Plan | undefined {
  if (text === undefined) return undefined;
  try {
    return comparable.safeParse(JSON.parse(text)).data as unknown as Plan | undefined;
  } catch {
    return undefined;
  }
}

function itemsOf(plan: Plan | undefined, list: (plan: Plan) => [string, unknown][]): Items {
  return new Map((plan === undefined ? [] : list(plan)).map(([id, value]) => [id, JSON.stringify(value)]));
}

function goalsOf({ domains }: Plan): [string, unknown][] {
  return domains.flatMap(({ goals }) => goals.map(({ id, num, text, lines }): [string, unknown] => [id, [num, text, lines]]));
}

function measuresOf({ domains }: Plan): [string, unknown][] {
  return domains.flatMap(({ measures }) =>
    measures.map(({ id, num, heading, text, lines }): [string, unknown] => [id, [num, heading, text, lines]]),
  );
}

function departmentsOf({ domains }: Plan): [string, unknown][] {
  return domains.flatMap(({ goals }) =>
    goals
      .filter(({ leads = [], responsibles = [], collective = null }) => leads.length + responsibles.length > 0 || collective !== null)
      .map(({ id, leads, responsibles, collective }): [string, unknown] => [id, [leads, responsibles, collective]]),
  );
}

function targetsOf({ domains }: Plan): [string, unknown][] {
  return domains
    .flatMap(({ goals, measures }): (Goal | Measure)[] => [...goals, ...measures])
    .filter(({ targets = [] }) => targets.length > 0)
    .map(({ id, targets }) => [id, targets]);
}
