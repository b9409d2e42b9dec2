/** Names for falls: 下降20% of a mortality is a target for the fall, not for the mortality. */
import type { Target } from '../../model/target.ts';

/**
 * The indicator phrase of a target: the words of the text, with 降幅 where the number is the size of a fall.
 *
 * toIndicatorName('儿童伤害死亡率', { type: 'relative-change', direction: 'decrease' }) // => '儿童伤害死亡率降幅'
 */
export function toIndicatorName(words: string, { type, direction }: Pick<Target, 'type' | 'direction'>): string {
  if (direction !== 'decrease' || (type !== 'relative-change' && type !== 'annual-change')) return words;
  const link = /[增降](?:幅|速)$/u.test(words) ? '的' : '';
  return `${words}${link}${type === 'annual-change' ? '年均降幅' : '降幅'}`;
}
