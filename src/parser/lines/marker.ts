/** Markers: the words, such as 主要目标 and 策略措施, that open the two lists of a domain. */
import { toBare } from '../../text/glosses.ts';
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { BULLET, matchEnumerator } from './enumerator.ts';
import type { MarkerPatterns } from './markerPatterns.ts';

export interface Marker {
  opens: 'goal' | 'measure';
  /** Code units of the printed number before the words; 0 when there is none. */
  label: number;
  /** Code units of the whole marker, label and closing sign included. */
  length: number;
  /** True when it names its domain too (儿童健康主要目标), or is known by its end alone behind a number (2.发展举措). */
  named: boolean;
}

/** What may stand behind a marker to the end of the line: (责任单位:市司法局): */
const BRACKETED = new RegExp(`^${OPENING_BRACKET}[^()[\\]【】]{2,80}${CLOSING_BRACKET}[:。]?$`, 'u');
/** Signs that set a marker off: ◆目标, ——主要目标——, ▍主要目标, ##主要目标##. */
const SIGN = `(?:${BULLET}|[\\p{So}\\p{Sm}\\p{Pd}*#|])`;
const LEAD = new RegExp(`^(?![<>])${SIGN}{1,3}`, 'u');
const TRAIL = new RegExp(`^[:。]?${SIGN}{1,3}[:。]?$`, 'u');
/** A number of several steps: 2.1.1 主要目标. */
const DECIMAL = /^\d{1,2}(?:\.\d{1,2}){1,2}[.、]?(?=\p{Script=Han})/u;
/** Words that lead to a marker with its items in the same line: 到2030年，实现以下主要目标：1.…… */
export const INTRODUCED =
  '(?:到\\d{4}年底?[,，])?(?:主要|重点|努力|力争)*(?:实现|达到|采取|落实|实施)(?:以下|下列|如下)';
const INTRODUCES = new RegExp(`^${INTRODUCED}(?=\\p{Script=Han})`, 'u');
const FRAMED = new RegExp(`^${OPENING_BRACKET}`, 'u');
/** As far as a marker and what stands behind it are looked at, where glosses stand in it. */
const FARTHEST = 160;
const ANNOUNCES = new RegExp(`:|${CLOSING_BRACKET}$`, 'u');
/**
 * The marker a text begins with, provided it ends there, or an item or a bracket follows; undefined otherwise.
 * `matchMarker('1.主要目标', patterns) // => { opens: 'goal', label: 2, length: 6, named: false }`
 */
export function matchMarker(compact: string, patterns: MarkerPatterns): Marker | undefined {
  const head = compact.slice(0, FARTHEST);
  const { text, placeOf } = toBare(head);
  if (text.length === head.length) return matchPlain(compact, patterns);
  // 發(fā)展目標: read without the glosses, and as long as it is with them.
  const marker = matchPlain(text + (head.length < compact.length ? '…' : ''), patterns);
  return marker && { ...marker, label: placeOf(marker.label), length: placeOf(marker.length) };
}

function matchPlain(compact: string, patterns: MarkerPatterns): Marker | undefined {
  const introduced = INTRODUCES.exec(compact)?.[0].length ?? 0;
  const lead = introduced || (LEAD.exec(compact)?.[0].length ?? 0);
  const label = lead + labelLength(compact.slice(lead));
  const words = compact.slice(label, label + 12);
  const goals = patterns.goal.exec(words);
  const found = goals ?? patterns.measure.exec(words);
  if (found === null) return introduced > 0 ? undefined : matchEnding(compact, label, lead, patterns);
  const length = label + found[0].length;
  const rest = compact.slice(length, length + 90);
  const marker: Marker = { opens: goals === null ? 'measure' : 'goal', label, length, named: false };
  if (introduced > 0) return matchEnumerator(rest) === undefined ? undefined : marker;
  if (TRAIL.test(rest)) return { ...marker, length: compact.length };
  if (rest === '' || matchEnumerator(rest) !== undefined || BRACKETED.test(rest)) return marker;
  return matchEnding(compact, label, lead, patterns);
}

/**
 * A marker by its ending behind a number or a sign, or between brackets, that text or further numbers follow: 1.目标。青年更加健康。
 * 2.措施。（1）…, ——目标：…, 【目标】…. It names no more than that, and opens a list only where one is due.
 */
function matchHeaded(compact: string, label: number, patterns: MarkerPatterns): Marker | undefined {
  const start = label > 0 ? label : (LEAD.exec(compact)?.[0].length ?? 0);
  const words = compact.slice(start, start + 20);
  for (const opens of ['goal', 'measure'] as const) {
    const [found = ''] = patterns.headed[opens].exec(words) ?? [];
    const isSetOff = start > 0 || FRAMED.test(found);
    if (found !== '' && isSetOff) return { opens, label, length: start + found.length, named: true };
  }
  return undefined;
}

/**
 * The marker a text begins with, when the text goes on in the same line without a number; undefined otherwise.
 * `announced('发展目标:青年就业更加充分。', patterns) // => { opens: 'goal', label: 0, length: 5 }`
 */
export function announced(compact: string, patterns: MarkerPatterns): Marker | undefined {
  const label = labelLength(compact);
  const words = compact.slice(label, label + 12);
  const goals = patterns.goal.exec(words);
  const [found = ''] = goals ?? patterns.measure.exec(words) ?? [];
  if (!ANNOUNCES.test(found)) return matchHeaded(compact, label, patterns);
  const length = label + found.length;
  const rest = compact.slice(length, length + 90);
  if (rest === '' || matchEnumerator(rest) !== undefined || BRACKETED.test(rest)) return undefined;
  return { opens: goals === null ? 'measure' : 'goal', label, length, named: false };
}

/** Code units of the number before a marker, which may have several steps: 2.1.1 主要目标. */
function labelLength(compact: string): number {
  return DECIMAL.exec(compact)?.[0].length ?? matchEnumerator(compact)?.length ?? 0;
}

function matchEnding(compact: string, label: number, lead: number, patterns: MarkerPatterns): Marker | undefined {
  const words = compact.slice(label, label + 20);
  if (label + words.length < compact.length) return undefined;
  for (const opens of ['goal', 'measure'] as const) {
    const found = patterns.ending[opens].exec(words);
    const before = found?.[1] ?? '';
    const marker = { opens, label, length: compact.length };
    if (found !== null) return { ...marker, named: label > lead && before !== '' };
    if (patterns.named[opens].test(words)) return { ...marker, named: true };
  }
  return undefined;
}
