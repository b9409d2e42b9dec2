/**
 * 主要任务 opens the measures where goals stand before it, and the goals where measures stand behind it: 主要任务： …… 政策措施： …….
 * The markers of the whole text decide.
 */
import { matchEnumerator } from './enumerator.ts';
import { matchMarker } from './marker.ts';
import type { MarkerPatterns } from './markerPatterns.ts';
import type { Line } from './readLines.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The vocabulary that a text is read with. */
export function vocabularyFor(lines: readonly Line[], vocabulary: Vocabulary): Vocabulary {
  const { markers, ofTaskGoals } = vocabulary;
  if (ofTaskGoals === null) return vocabulary;
  const kinds = lines.flatMap(({ compact }) => kindOf(compact, markers, ofTaskGoals.markers) ?? []);
  const areGoals = !kinds.includes('goal') && kinds.some((kind, at) => kind === 'task' && kinds[at + 1] === 'measure');
  return areGoals ? ofTaskGoals : vocabulary;
}

/** What a line that is a marker and no heading of a part opens; undefined for any other line. */
function kindOf(
  compact: string,
  usual: MarkerPatterns,
  ofGoals: MarkerPatterns,
): 'goal' | 'measure' | 'task' | undefined {
  if (compact.length > LONGEST) return undefined;
  const opens = whole(compact, usual);
  if (opens === undefined || OF_PARTS.has(matchEnumerator(compact)?.style ?? '')) return undefined;
  return opens === whole(compact, ofGoals) ? opens : 'task';
}

const LONGEST = 20;
const OF_PARTS: ReadonlySet<string> = new Set(['chapter', 'chinese-comma']);

function whole(compact: string, markers: MarkerPatterns): 'goal' | 'measure' | undefined {
  const marker = matchMarker(compact, markers);
  return marker?.length === compact.length ? marker.opens : undefined;
}
