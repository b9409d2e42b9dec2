/**
 * The form a text is matched in: same length, every code unit at its place, but with one shape per sign.
 *
 * Full-width ASCII becomes ASCII, half-width Chinese stops become full-width, traditional characters become simplified. What is found here is cut out of the
 * original at the same offsets.
 */
import { simplify, traditionalPairs } from './traditional.ts';

const HALF_WIDTH_STOPS: Record<string, string> = { '｡': '。', '､': '、' };
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const TRADITIONAL = new RegExp(`[${traditionalPairs().map(([from]) => from).join('')}]`, 'g');

/** The same text in matching form, code unit for code unit. `toMatchForm('（１）主要目標') // => '(1)主要目标'` */
export function toMatchForm(text: string): string {
  return text
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[｡､]/g, (stop) => HALF_WIDTH_STOPS[stop] ?? stop)
    .replace(TRADITIONAL, simplify);
}
