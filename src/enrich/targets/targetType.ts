/** The type of a target and the direction it moves in, from its unit, its verbs and the name of its indicator. */
import type { Target } from '../../model/target.ts';
import type { Context } from './draft.ts';
import { SET_UP } from './tables/cues.ts';
import { SERVED, STAFF } from './tables/nouns.ts';
import type { Words } from './wordSpan.ts';

type Type = Target['type'];
type Direction = Target['direction'];

/** Those served, equipped or up to a standard, among those eligible: 覆盖率, 参保率, 筛查率. */
const COVERED = new RegExp(`(?:${SERVED})率$`, 'u');
const QUALIFIED = '通过|达到|得到|接受|开展|实现|享有|享受|参加|掌握|完成|获得|符合|纳入|使用|普及';
/** A share of those that have, pass or receive something: 配备…的中小学校比例. */
const RELATIVE = new RegExp(`(?:${SET_UP}|${QUALIFIED}).*的.*(?:比例|比重|占比)$`, 'u');
const PERSONNEL = new RegExp(`(?:${STAFF})$`, 'u');

/** 提高农村自来水普及率到90%: the verb before the subject, its preposition before the number. */
const RAISED_TO = /^(?:提高|提升|增加|扩大).*[到至]$/u;
const LOWERED_TO = /^(?:降低|减少).*[到至]$/u;

/** The type of a target: whether its number is a level, a coverage, a count, an input or a change. */
export function typeOf({ statement, head }: Context, indicator: string): Type {
  const [{ kind }] = statement.series;
  if (kind === 'money' || kind === 'extent')
    return /(?:标准|收入|水平|补贴|津贴)$/u.test(indicator) ? 'level' : 'input';
  if (kind === 'count') return 'count-per-unit';
  const changes = head.verbs[0]?.change === true && (kind === 'share' || kind === 'points' || kind === 'rate');
  if (changes) return head.yearly ? 'annual-change' : 'relative-change';
  return COVERED.test(indicator) || RELATIVE.test(indicator) ? 'coverage' : 'level';
}

/**
 * The type of a count: staff of an institution and absolute numbers are inputs, anything else counted per body, place,
 * head or period is a count per unit.
 */
export function countType(thing: Words, per: string | null): Type {
  return per === null || PERSONNEL.test(thing.form) ? 'input' : 'count-per-unit';
}

/** The direction that the verbs state: falling wins over keeping, keeping over rising; without one it is a level. */
export function directionOf({ statement, head }: Context): Direction {
  const named = head.verbs.map(({ direction }) => direction);
  const moved = (['decrease', 'maintain', 'increase'] as const).find((direction) => named.includes(direction));
  if (moved !== undefined) return moved;
  if (RAISED_TO.test(statement.head.form)) return 'increase';
  return LOWERED_TO.test(statement.head.form) ? 'decrease' : 'level';
}
