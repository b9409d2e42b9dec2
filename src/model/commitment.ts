/**
 * Commitments: what a plan promises, by kind. The one table of kinds; whoever treats goals, measures and tasks alike goes
 * through this file.
 */
import type { Domain, Goal, Headed } from './plan.ts';

/** In the order in which a domain lists them. */
export const commitmentKinds = ['goal', 'measure', 'task'] as const;

export type CommitmentKind = (typeof commitmentKinds)[number];

export type Commitment = Goal | Headed;

/** The lists of a domain, as far as they are read here. */
type Lists = Pick<Domain, 'goals' | 'measures' | 'tasks'>;

/** The list of a domain that holds a kind. */
const lists = { goal: 'goals', measure: 'measures', task: 'tasks' } as const;

/** The commitments of one kind in a domain. `listOf(health, 'goal').length // => 9 项主要目标` */
export function listOf<Kind extends CommitmentKind>(domain: Lists, kind: Kind): Lists[(typeof lists)[Kind]] {
  return domain[lists[kind]];
}

/** All commitments of a domain, kind after kind. */
export function commitmentsOf({ goals, measures, tasks }: Lists): Commitment[] {
  return [...goals, ...measures, ...tasks];
}

/** The domain with `change` applied to each of its commitments. */
export function mapCommitments<D extends Lists>(
  domain: D,
  change: <Entry extends Commitment>(entry: Entry) => Entry,
): D {
  return {
    ...domain,
    goals: domain.goals.map(change),
    measures: domain.measures.map(change),
    tasks: domain.tasks.map(change),
  };
}
