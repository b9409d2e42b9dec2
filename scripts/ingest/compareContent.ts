/** Compares two versions of content/plans: additions, losses and changes, in words. */
import { z } from 'zod';
import type { Files } from '../write/writePlan.ts';

/** The parts of a plan that are compared, whatever version of the model wrote it. */
const anything = z.unknown();
const goal = z.looseObject({
  id: z.string(),
  leads: anything,
  responsibles: anything,
  collective: anything,
  targets: anything,
});
const measure = z.looseObject({ id: z.string(), heading: anything, targets: anything });
const comparable = z.looseObject({
  domains: z.array(z.looseObject({ goals: z.array(goal), measures: z.array(measure) })),
});
type Comparable = z.infer<typeof comparable>;

/**
 * One line per difference: goals, measures, departments and targets by name, other files by path. Empty when nothing
 * differs.
 */
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

/** Id of an item, and its compared content. */
type Listed = [string, unknown];
type Goal = z.infer<typeof goal>;

const goalsOf = ({ domains }: Comparable): Goal[] => domains.flatMap(({ goals }) => goals);
const measuresOf = ({ domains }: Comparable): z.infer<typeof measure>[] => domains.flatMap(({ measures }) => measures);
const itemsIn = (plan: Comparable): (Goal | z.infer<typeof measure>)[] => [...goalsOf(plan), ...measuresOf(plan)];

/** The compared content of a plan, by kind. */
const compared: [string, (plan: Comparable) => Listed[]][] = [
  ['goal', (plan) => goalsOf(plan).map((item): Listed => [item.id, wordsOf(item)])],
  ['measure', (plan) => measuresOf(plan).map((item): Listed => [item.id, [wordsOf(item), item.heading]])],
  [
    'departments of',
    (plan) =>
      goalsOf(plan)
        .filter(namesDepartments)
        .map((item): Listed => [item.id, dutyOf(item)]),
  ],
  [
    'targets of',
    (plan) =>
      itemsIn(plan)
        .filter(({ targets }) => !isEmpty(targets))
        .map(({ id, targets }): Listed => [id, targets]),
  ],
  ['other facts of', (plan) => itemsIn(plan).map((item): Listed => [item.id, factsOf(item)])],
];

function dutyOf({ leads, responsibles, collective }: Goal): unknown[] {
  return [leads, responsibles, collective];
}

function namesDepartments(item: Goal): boolean {
  return !dutyOf(item).every(isEmpty);
}

function comparePlans(path: string, before: Comparable | undefined, after: Comparable | undefined): string[] {
  const found = compared.flatMap(([kind, list]) => compareItems(kind, itemsOf(before, list), itemsOf(after, list)));
  const known = before !== undefined && after !== undefined;
  const news = known ? found : found.filter((line) => !line.includes(' other facts of '));
  return news.length > 0 ? news : [`${verb(before, after)} file ${path}`];
}

type Items = Map<string, string>;

/** A new or lost item is reported once, as goal or measure; other facts are compared only for items on both sides. */
function compareItems(kind: string, before: Items, after: Items): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id) !== after.get(id))
    .filter((id) => kind !== 'other facts of' || (before.has(id) && after.has(id)))
    .map((id) => `${verb(before.get(id), after.get(id))} ${kind} ${id}`);
}

function verb(before: unknown, after: unknown): string {
  if (before === undefined) return 'gained';
  return after === undefined ? 'lost' : 'changed';
}

/** A committed file that is no valid plan counts as missing: all its content is then reported as gained. */
function readPlan(text: string | undefined): Comparable | undefined {
  if (text === undefined) return undefined;
  try {
    return comparable.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function itemsOf(plan: Comparable | undefined, list: (plan: Comparable) => Listed[]): Items {
  return new Map((plan === undefined ? [] : list(plan)).map(([id, value]) => [id, JSON.stringify(value)]));
}

function wordsOf({ num, text, lines }: Record<string, unknown>): unknown {
  return [num, text, lines];
}

/** All facts not compared elsewhere: laws, topics, mentions, kinship. */
function factsOf(item: Record<string, unknown>): unknown {
  const elsewhere = new Set([
    'id',
    'num',
    'text',
    'lines',
    'heading',
    'leads',
    'responsibles',
    'collective',
    'targets',
  ]);
  return Object.entries(item).filter(([key]) => !elsewhere.has(key));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
