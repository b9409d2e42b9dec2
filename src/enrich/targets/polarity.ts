/** Polarity: whether more or less is wished for, from the words of a target. */
import type { Target } from '../../model/target.ts';
import { HARMFUL_COUNTS, HARMS, MEN_BEFORE_WOMEN } from './tables/wishes.ts';

type Words = Pick<Target, 'indicator' | 'comparator' | 'unit' | 'type' | 'direction' | 'quote'>;

/** A rate of something harmful, its growth, or the number of its cases. */
const HARM = new RegExp(`(?:${HARMS})率?(?:年均)?(?:增幅|增速|增长率|率)?$|(?:${HARMFUL_COUNTS})(?:人)?数$`, 'u');
const INVERTED = new RegExp(MEN_BEFORE_WOMEN, 'u');
const HELD_DOWN = /控制|压减|不超过|不高于|不得超过|不大于/u;
const REACHED = /达|实现|保持|稳定|不低于|至少|以上/u;

/**
 * The better direction; null when the words do not make it plain. For a change its size is what is wished for: a fall
 * that is promised should be large.
 *
 * polarityOf({ indicator: '先天梅毒发生率', … }) // => 'lower-better'
 */
export function polarityOf({ indicator, comparator, unit, type, direction, quote }: Words): Target['polarity'] {
  if (type === 'relative-change' || type === 'annual-change') return 'higher-better';
  if (HARM.test(indicator) || INVERTED.test(indicator)) return 'lower-better';
  if (comparator === '<=' || comparator === '<' || direction === 'decrease' || HELD_DOWN.test(quote)) {
    return 'lower-better';
  }
  if (comparator === '>=' || comparator === '>' || direction === 'increase') return 'higher-better';
  if (type === 'coverage' || type === 'count-per-unit') return 'higher-better';
  // Money spent is no aim in itself.
  if (type === 'input') return unit === 'CNY' ? null : 'higher-better';
  return direction === 'maintain' || REACHED.test(quote) ? 'higher-better' : null;
}
