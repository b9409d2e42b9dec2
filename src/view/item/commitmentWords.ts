/** The words of a commitment in sentences, with marks, line ends and suspected slips. */
import { commitmentOf, headingOf } from '../../corpus/places.ts';
import type { Place } from '../../corpus/places.ts';
import type { PlacedTypo } from '../../corpus/typos.ts';
import { toLineStarts, toMarks, toSentences } from '../shared/sentenceRuns.ts';
import type { Sentence } from '../shared/sentenceRuns.ts';

/** Its sentences; those of a measure or task begin with its heading. */
export function toCommitmentSentences(place: Place, typos: readonly PlacedTypo[]): Sentence[] {
  const commitment = commitmentOf(place);
  return toSentences(commitment.text, {
    starts: toLineStarts(commitment.slices),
    marks: toMarks(commitment),
    typos,
    runIn: runInLength(commitment.text, headingOf(place)),
  });
}

/** The length of a heading in its text, with its 。 if it has one; 0 without a heading. */
function runInLength(text: string, heading: string | null): number {
  if (heading === null) return 0;
  return heading.length + (text.charAt(heading.length) === '。' ? 1 : 0);
}
