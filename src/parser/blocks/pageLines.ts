/** Credits and navigation between two lines of a plan: a page ends here, and the plan goes on with the next. */
import { isCredit } from '../lines/closing.ts';
import { matchEnumerator } from '../lines/enumerator.ts';
import type { LogicalLine } from '../lines/logicalLine.ts';
import { isNavigation } from '../lines/navigation.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import type { State } from './state.ts';

/** True for a line of the page, when the first line behind it that is none goes on with an open list, section or part. */
export function isAmidPlan(state: State, { compact }: LogicalLine, following: readonly LogicalLine[]): boolean {
  const { inPlan, part, vocabulary, list, steps, sections, parts } = state;
  if (!inPlan || part === null || !isOfPage(compact, vocabulary)) return false;
  const next = following.find((line) => line.compact !== '' && !isOfPage(line.compact, vocabulary));
  const number = next === undefined ? undefined : (next.bare ?? matchEnumerator(next.compact));
  return [list?.items, steps, sections, parts].some(
    (open) => open != null && open.style === number?.style && open.last + 1 === number.num,
  );
}

function isOfPage(compact: string, { closing, navigation }: Vocabulary): boolean {
  return isCredit(compact, closing) || isNavigation(compact, navigation);
}
