/** The words of a goal or measure in sentences, with marks, line ends and suspected slips. */
import { commitmentOf } from '../../corpus/places.ts';
import type { Place } from '../../corpus/places.ts';
import type { PlacedTypo } from '../../corpus/typos.ts';
import type { Measure } from '../../model/plan.ts';
import { toLineStarts, toMarks, toSentences } from '../shared/sentenceRuns.ts';
import type { Sentence } from '../shared/sentenceRuns.ts';

/** Its sentences; those of a measure begin with its heading. */
export function toCommitmentSentences(place: Place, typos: readonly PlacedTypo[]): Sentence[] {
  const commitment = commitmentOf(place);
  return toSentences(commitment.text, {
    starts: toLineStarts(commitment.slices),
    marks: toMarks(commitment),
    typos,
    runIn: 'measure' in place ? headingLength(place.measure) : 0,
  });
}

/** The length of a measure's heading, with its 。 if it has one. */
function headingLength({ heading, text }: Measure): number {
  return heading.length + (text.charAt(heading.length) === '。' ? 1 : 0);
}
