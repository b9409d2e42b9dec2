/** Markers: the words 主要目标 and 策略措施 that open the two lists of a domain. */
import { matchEnumerator } from './enumerator.ts';

export interface Marker {
  opens: 'goal' | 'measure';
  /** Code units of the printed number in front of the words; 0 when there is none. */
  label: number;
  /** Code units of the whole marker, label and closing sign included. */
  length: number;
}

const GOALS = /^[[【〔]?(?:主要目标|具体目标|发展目标|目标与指标|目标和指标|目标任务)[\]】〕]?[:。]?/u;
const MEASURES = /^[[【〔]?(?:策略措施|主要措施|具体措施|支持措施|策略与措施|策略和措施)[\]】〕]?[:。]?/u;

/**
 * The marker a text begins with, when nothing or an item follows it; undefined otherwise.
 * `matchMarker('1.主要目标') // => { opens: 'goal', label: 2, length: 6 }`
 */
export function matchMarker(compact: string): Marker | undefined {
  const label = matchEnumerator(compact)?.length ?? 0;
  const words = compact.slice(label, label + 12);
  const goals = GOALS.exec(words);
  const found = goals ?? MEASURES.exec(words);
  if (found === null) return undefined;
  const length = label + found[0].length;
  if (length < compact.length && matchEnumerator(compact.slice(length, length + 8)) === undefined) return undefined;
  return { opens: goals === null ? 'measure' : 'goal', label, length };
}
