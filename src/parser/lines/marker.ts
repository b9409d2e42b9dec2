/** Markers: the lines 主要目标 and 策略措施 that open the two lists of a domain. */
import { matchEnumerator } from './enumerator.ts';

export interface Marker {
  opens: 'goal' | 'measure';
  /** Code units of the printed number in front of the words; 0 when there is none. */
  labelLength: number;
}

const GOALS = /^[[【]?(?:主要目标|具体目标|发展目标|目标与指标|目标任务)[\]】]?\s*[:。]?$/u;
const MEASURES = /^[[【]?(?:策略措施|主要措施|具体措施|支持措施|策略与措施)[\]】]?\s*[:。]?$/u;

/**
 * The marker a line in matching form is; undefined when it is none.
 * `matchMarker('1. 主要目标') // => { opens: 'goal', labelLength: 3 }`
 */
export function matchMarker(form: string): Marker | undefined {
  const labelLength = matchEnumerator(form)?.length ?? 0;
  const words = form.slice(labelLength);
  if (GOALS.test(words)) return { opens: 'goal', labelLength };
  return MEASURES.test(words) ? { opens: 'measure', labelLength } : undefined;
}
