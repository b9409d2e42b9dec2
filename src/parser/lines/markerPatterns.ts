/** The patterns of markers, built from the table of their words. */
import type { PlanWords } from '../../model/planWords.ts';
import { oneOf } from '../../text/oneOf.ts';
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';

type Opens = 'goal' | 'measure';

export interface MarkerPatterns {
  goal: RegExp;
  measure: RegExp;
  /** Markers by their ending, that are the whole of a line; the first group is what stands before it. */
  ending: Record<Opens, RegExp>;
  /** Markers behind the name of their domain, that are the whole of a line. */
  named: Record<Opens, RegExp>;
  /** Markers by their ending that text follows in the line, behind a number or between brackets: 1.目标。青年更加健康。 */
  headed: Record<Opens, RegExp>;
  /** The markers that may begin within a line; global. */
  within: RegExp;
}

/** Words with which a sentence goes on: 完成任务, 实现目标. */
const NO_MARKER = '实现|完成|落实|达到|采取|制定|确定|分解|围绕|明确';
const OPENS = `(?:${OPENING_BRACKET}|[“"‘«])?`;
const CLOSES = `(?:${CLOSING_BRACKET}|[”"’»])?(?:如下)?(?:[:。;]|[.](?!\\d)){0,2}`;
/** Two markers joined: 目标及指标, 主要任务和措施. */
const JOINED = '(?:[、和与及]|以及)';
/** What a marker may begin with, before an ending: two or three characters, a year, a five-year plan. */
const BEFORE = '(?:主要|具体|重点)?\\p{Script=Han}{1,3}|(?:到)?\\d{4}年|[“"]?十[三四五六]五[”"]?(?:时期|期间)?';

/** The patterns built from a table of markers. */
export function toMarkerPatterns(markers: PlanWords['markers']): MarkerPatterns {
  const opening = (kind: Opens): RegExp => {
    return new RegExp(`^${OPENS}${oneOf(wordsFor(kind, false))}${CLOSES}`, 'u');
  };
  const wordsFor = (kind: Opens, wanted: boolean): string[] =>
    markers.flatMap(({ opens, ending, words }) => (opens === kind && ending === wanted ? words : []));
  const ending = (kind: Opens): RegExp => {
    const words = oneOf(wordsFor(kind, true));
    const known = oneOf([...wordsFor(kind, false), ...wordsFor(kind, true)]);
    const joined = `(?:${JOINED}\\p{Script=Han}{0,2}${known})?`;
    return new RegExp(
      `^${OPENS}(?!${NO_MARKER})(${BEFORE}|)${words}${joined}${CLOSES}$|^${OPENS}${known}${JOINED}\\p{Script=Han}{0,2}${words}${CLOSES}$`,
      'u',
    );
  };
  const named = (kind: Opens): RegExp => {
    const words = markers.flatMap(({ opens, withinLine, words: own }) => (opens === kind && withinLine ? own : []));
    return new RegExp(`^${OPENS}(?!.*(?:${NO_MARKER}))\\p{Script=Han}{2,10}${oneOf(words)}${CLOSES}$`, 'u');
  };
  const headed = (kind: Opens): RegExp => {
    const words = oneOf([...wordsFor(kind, false), ...wordsFor(kind, true)]);
    const known = `(?!${NO_MARKER})(?:${BEFORE}|)${words}`;
    return new RegExp(`^(?:${known}[:。]|(?![(])${OPENING_BRACKET}${known}${CLOSING_BRACKET}[:。]?)`, 'u');
  };
  return {
    goal: opening('goal'),
    measure: opening('measure'),
    ending: { goal: ending('goal'), measure: ending('measure') },
    named: { goal: named('goal'), measure: named('measure') },
    headed: { goal: headed('goal'), measure: headed('measure') },
    within: new RegExp(markerWithinLine(markers), 'gu'),
  };
}

/** The source of a pattern for the beginning of a marker within a line. */
export function markerWithinLine(markers: PlanWords['markers']): string {
  return `(?:(?![(])${OPENING_BRACKET})?${oneOf(markers.flatMap(({ withinLine, words }) => (withinLine ? words : [])))}`;
}
