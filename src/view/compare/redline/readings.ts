/** Both readings of a change, each within its clause. */
import type { Change, DiffRun } from '../../../text/diff/run.ts';

/** The clause in one text: the words before the change, the changed words, the words after it. */
export type ChangedClause = [before: string, changed: string, after: string];

export interface Readings {
  one: ChangedClause;
  two: ChangedClause;
}

const CLAUSE_MARK = /[，,。；;：:！？!?]/u;

/**
 * Every change of this class among the runs of one pair of texts, in reading order.
 *
 * toReadings(diffTexts('达到50%以上', '达到60%以上'), 'number')
 * // => [{ one: ['达到', '50%', '以上'], two: ['达到', '60%', '以上'] }]
 */
export function toReadings(runs: readonly DiffRun[], change: Change): Readings[] {
  const [one, two] = [textWithout(runs, 'added'), textWithout(runs, 'removed')];
  const spans: { one: [number, number]; two: [number, number] }[] = [];
  let [a, b] = [0, 0];
  let open = false;
  for (const run of runs) {
    const [nextA, nextB] = [
      run.kind === 'added' ? a : a + run.text.length,
      run.kind === 'removed' ? b : b + run.text.length,
    ];
    const last = spans.at(-1);
    if (run.change !== change) {
      open = false;
    } else if (open && last !== undefined) {
      last.one[1] = nextA;
      last.two[1] = nextB;
    } else {
      spans.push({ one: [a, nextA], two: [b, nextB] });
      open = true;
    }
    [a, b] = [nextA, nextB];
  }
  return spans.map((span) => ({ one: toClause(one, span.one), two: toClause(two, span.two) }));
}

function toClause(text: string, [start, end]: [number, number]): ChangedClause {
  const from = Math.max(
    0,
    ...[...text.slice(0, start)].flatMap((sign, at) => (CLAUSE_MARK.test(sign) ? [at + 1] : [])),
  );
  const next = [...text.slice(end)].findIndex((sign) => CLAUSE_MARK.test(sign));
  return [text.slice(from, start), text.slice(start, end), text.slice(end, next < 0 ? text.length : end + next)];
}

function textWithout(runs: readonly DiffRun[], left: DiffRun['kind']): string {
  return runs
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');
}
