/** Markers: the words, such as 主要目标 and 策略措施, that open the two lists of a domain. */
import type { PlanWords } from '../../model/planWords.ts';
import { oneOf } from '../../text/oneOf.ts';
import { matchEnumerator } from './enumerator.ts';

export interface Marker {
  opens: 'goal' | 'measure';
  /** Code units of the printed number before the words; 0 when there is none. */
  label: number;
  /** Code units of the whole marker, label and closing sign included. */
  length: number;
}

export interface MarkerPatterns {
  goal: RegExp;
  measure: RegExp;
  /** The markers that may begin within a line; global. */
  within: RegExp;
}

/** The patterns built from a table of markers. */
export function toMarkerPatterns(markers: PlanWords['markers']): MarkerPatterns {
  const opening = (kind: Marker['opens']): RegExp => {
    const words = markers.flatMap(({ opens, words: own }) => (opens === kind ? own : []));
    return new RegExp(`^[[【〔]?${oneOf(words)}[\\]】〕]?[:。]?`, 'u');
  };
  return { goal: opening('goal'), measure: opening('measure'), within: new RegExp(markerWithinLine(markers), 'gu') };
}

/** The source of a pattern for the beginning of a marker within a line. */
export function markerWithinLine(markers: PlanWords['markers']): string {
  return `[[【〔]?${oneOf(markers.flatMap(({ withinLine, words }) => (withinLine ? words : [])))}`;
}

/**
 * The marker a text begins with, provided it ends there or an item follows; undefined otherwise.
 * `matchMarker('1.主要目标', patterns) // => { opens: 'goal', label: 2, length: 6 }`
 */
export function matchMarker(compact: string, { goal, measure }: MarkerPatterns): Marker | undefined {
  const label = matchEnumerator(compact)?.length ?? 0;
  const words = compact.slice(label, label + 12);
  const goals = goal.exec(words);
  const found = goals ?? measure.exec(words);
  if (found === null) return undefined;
  const length = label + found[0].length;
  if (length < compact.length && matchEnumerator(compact.slice(length, length + 8)) === undefined) return undefined;
  return { opens: goals === null ? 'measure' : 'goal', label, length };
}
