/** The redline of two texts of one plan: every block with its runs and its kinds of change. */
import type { PublishedPlan } from '../../../corpus/publishedPlans.ts';
import { diffPairs } from '../../../text/diff/diffTexts.ts';
import type { BodyName } from '../../../text/diff/diffTokens.ts';
import type { DiffRun } from '../../../text/diff/run.ts';
import type { Link } from '../../../naming/links.ts';
import { toDutyChanges } from './dutyChanges.ts';
import type { DutyChange } from './dutyChanges.ts';
import { changeKinds, differsInForm, kindsOfRuns } from './changeKindNames.ts';
import type { ChangeKind } from './changeKindNames.ts';
import { toReadings } from './readings.ts';
import type { Readings } from './readings.ts';
import { pairBlocks } from './textPairs.ts';
import type { BlockPair } from './textPairs.ts';
import { must } from '../../../text/must.ts';

export interface RedlineBlock {
  /** Anchor on the page. */
  id: string;
  chapter: string;
  /** The block in either text; null when that text lacks it. */
  one: Link | null;
  two: Link | null;
  runs: DiffRun[];
  duties: DutyChange[];
  numbers: Readings[];
  departments: Readings[];
  /** Clauses that only the first or only the second text has. */
  clauses: Readings[];
  /** Its place in each text, when they differ; null when they do not. */
  moved: { one: string; two: string } | null;
  /** At least one; `form` and `same` only occur alone. */
  kinds: ChangeKind[];
}

/** The redline; a change of one of these departments for another has the class `department`. */
export function toTextRedline(
  one: PublishedPlan,
  two: PublishedPlan,
  departments: readonly BodyName[],
): RedlineBlock[] {
  const pairs = pairBlocks(one, two);
  const redlines = diffPairs(
    pairs.map((pair) => [pair.one?.text ?? '', pair.two?.text ?? '']),
    { departments: [...departments, ...[one, two].flatMap(committeeNames)] },
  );
  return pairs.map((pair, at) => toBlock(pair, must(redlines[at], 'redline of a pair')));
}

/** The words of one list are names of one committee. */
function committeeNames({ audienceEntry }: PublishedPlan): BodyName[] {
  return audienceEntry.committees.flatMap(({ words }) => words.map((name) => ({ name, body: words.join() })));
}

function toBlock(pair: BlockPair, runs: DiffRun[]): RedlineBlock {
  const { one, two } = pair;
  const either = must(one ?? two, 'text of a pair');
  const duties = toDutyChanges(one?.duty ?? null, two?.duty ?? null);
  return {
    id: one?.key ?? `two-${either.key}`,
    chapter: either.chapter,
    one: one?.link ?? null,
    two: two?.link ?? null,
    runs,
    duties,
    numbers: toReadings(runs, 'number'),
    departments: toReadings(runs, 'department'),
    clauses: toReadings(runs, 'wording').filter(isClauseOfOne),
    moved: one !== null && two !== null && one.place !== two.place ? { one: one.place, two: two.place } : null,
    kinds: toKinds(pair, runs, duties),
  };
}

/** The least length of words that are listed as a clause that one text lacks; shorter ones are seen in their place. */
const LEAST_CLAUSE = 8;

function isClauseOfOne({ one, two }: Readings): boolean {
  return (one[1] === '' || two[1] === '') && one[1].length + two[1].length >= LEAST_CLAUSE;
}

/** A block that only one of the texts has was added or removed, whatever its content. */
function toKinds({ one, two }: BlockPair, runs: DiffRun[], duties: DutyChange[]): ChangeKind[] {
  if (one === null) return ['added'];
  if (two === null) return ['removed'];
  const kinds = kindsOfRuns(runs);
  if (duties.length > 0) kinds.add('department');
  if (one.place !== two.place) kinds.add('moved');
  if (kinds.size > 0) return changeKinds.filter((kind) => kinds.has(kind));
  return [differsInForm(runs) ? 'form' : 'same'];
}
