/** Markers: the words, such as 主要目标 and 策略措施, that open the two lists of a domain. */
import type { PlanWords } from '../../model/planWords.ts';
import { oneOf } from '../../text/oneOf.ts';
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { BULLET, matchEnumerator } from './enumerator.ts';

export interface Marker {
  opens: 'goal' | 'measure';
  /** Code units of the printed number before the words; 0 when there is none. */
  label: number;
  /** Code units of the whole marker, label and closing sign included. */
  length: number;
  /** True when it names its domain too (儿童健康主要目标), or is known by its end alone behind a number (2.发展举措). */
  named: boolean;
}

export interface MarkerPatterns {
  goal: RegExp;
  measure: RegExp;
  /** Markers by their ending, that are the whole of a line; the first group is what stands before it. */
  ending: Record<Marker['opens'], RegExp>;
  /** Markers behind the name of their domain, that are the whole of a line. */
  named: Record<Marker['opens'], RegExp>;
  /** The markers that may begin within a line; global. */
  within: RegExp;
}

/** Words with which a sentence goes on: 完成任务, 实现目标. */
const NO_MARKER = '实现|完成|落实|达到|采取|制定|确定|分解|围绕|明确';
/** What may stand behind a marker to the end of the line: (责任单位:市司法局): */
const BRACKETED = new RegExp(`^${OPENING_BRACKET}[^()[\\]【】]{2,80}${CLOSING_BRACKET}[:。]?$`, 'u');
/** Signs that set a marker off: ◆目标, ——主要目标——, ▍主要目标, ##主要目标##. */
const SIGN = `(?:${BULLET}|[\\p{So}\\p{Sm}\\p{Pd}*#|])`;
const LEAD = new RegExp(`^(?![<>])${SIGN}{1,3}`, 'u');
const TRAIL = new RegExp(`^[:。]?${SIGN}{1,3}[:。]?$`, 'u');
const OPENS = `(?:${OPENING_BRACKET}|[“"‘«])?`;
const CLOSES = `(?:${CLOSING_BRACKET}|[”"’»])?(?:如下)?[:。;]{0,2}`;
/** Two markers joined: 目标及指标, 主要任务和措施. */
const JOINED = '(?:[、和与及]|以及)';

const ANNOUNCES = new RegExp(`:|${CLOSING_BRACKET}$`, 'u');
/** What a marker may begin with, before an ending: two or three characters, a year, a five-year plan. */
const BEFORE = '(?:主要|具体|重点)?\\p{Script=Han}{1,3}|(?:到)?\\d{4}年|[“"]?十[三四五六]五[”"]?(?:时期|期间)?';

/** The patterns built from a table of markers. */
export function toMarkerPatterns(markers: PlanWords['markers']): MarkerPatterns {
  const opening = (kind: Marker['opens']): RegExp => {
    return new RegExp(`^${OPENS}${oneOf(wordsFor(kind, false))}${CLOSES}`, 'u');
  };
  const wordsFor = (kind: Marker['opens'], wanted: boolean): string[] =>
    markers.flatMap(({ opens, ending, words }) => (opens === kind && ending === wanted ? words : []));
  const ending = (kind: Marker['opens']): RegExp => {
    const words = oneOf(wordsFor(kind, true));
    const known = oneOf([...wordsFor(kind, false), ...wordsFor(kind, true)]);
    const joined = `(?:${JOINED}\\p{Script=Han}{0,2}${known})?`;
    return new RegExp(
      `^${OPENS}(?!${NO_MARKER})(${BEFORE}|)${words}${joined}${CLOSES}$|^${OPENS}${known}${JOINED}\\p{Script=Han}{0,2}${words}${CLOSES}$`,
      'u',
    );
  };
  const named = (kind: Marker['opens']): RegExp => {
    const words = markers.flatMap(({ opens, withinLine, words: own }) => (opens === kind && withinLine ? own : []));
    return new RegExp(`^${OPENS}(?!.*(?:${NO_MARKER}))\\p{Script=Han}{2,10}${oneOf(words)}${CLOSES}$`, 'u');
  };
  return {
    goal: opening('goal'),
    measure: opening('measure'),
    ending: { goal: ending('goal'), measure: ending('measure') },
    named: { goal: named('goal'), measure: named('measure') },
    within: new RegExp(markerWithinLine(markers), 'gu'),
  };
}

/** The source of a pattern for the beginning of a marker within a line. */
export function markerWithinLine(markers: PlanWords['markers']): string {
  return `(?:(?![(])${OPENING_BRACKET})?${oneOf(markers.flatMap(({ withinLine, words }) => (withinLine ? words : [])))}`;
}

/**
 * The marker a text begins with, provided it ends there, or an item or a bracket follows; undefined otherwise.
 * `matchMarker('1.主要目标', patterns) // => { opens: 'goal', label: 2, length: 6, named: false }`
 */
export function matchMarker(compact: string, patterns: MarkerPatterns): Marker | undefined {
  const lead = LEAD.exec(compact)?.[0].length ?? 0;
  const label = lead + (matchEnumerator(compact.slice(lead))?.length ?? 0);
  const words = compact.slice(label, label + 12);
  const goals = patterns.goal.exec(words);
  const found = goals ?? patterns.measure.exec(words);
  if (found === null) return matchEnding(compact, label, lead, patterns);
  const length = label + found[0].length;
  const rest = compact.slice(length, length + 90);
  const marker: Marker = { opens: goals === null ? 'measure' : 'goal', label, length, named: false };
  if (TRAIL.test(rest)) return { ...marker, length: compact.length };
  if (rest === '' || matchEnumerator(rest) !== undefined || BRACKETED.test(rest)) return marker;
  return matchEnding(compact, label, lead, patterns);
}

/**
 * The marker a text begins with, when the text goes on in the same line without a number; undefined otherwise.
 * `announced('发展目标:青年就业更加充分。', patterns) // => { opens: 'goal', label: 0, length: 5 }`
 */
export function announced(compact: string, patterns: MarkerPatterns): Marker | undefined {
  const label = matchEnumerator(compact)?.length ?? 0;
  const words = compact.slice(label, label + 12);
  const goals = patterns.goal.exec(words);
  const [found = ''] = goals ?? patterns.measure.exec(words) ?? [];
  if (!ANNOUNCES.test(found)) return undefined;
  const length = label + found.length;
  const rest = compact.slice(length, length + 90);
  if (rest === '' || matchEnumerator(rest) !== undefined || BRACKETED.test(rest)) return undefined;
  return { opens: goals === null ? 'measure' : 'goal', label, length, named: false };
}

function matchEnding(compact: string, label: number, lead: number, patterns: MarkerPatterns): Marker | undefined {
  const words = compact.slice(label, label + 20);
  if (label + words.length < compact.length) return undefined;
  for (const opens of ['goal', 'measure'] as const) {
    const found = patterns.ending[opens].exec(words);
    const before = found?.[1] ?? '';
    const marker = { opens, label, length: compact.length };
    if (found !== null) return { ...marker, named: label > lead && before !== '' };
    if (label === lead && patterns.named[opens].test(words)) return { ...marker, named: true };
  }
  return undefined;
}
