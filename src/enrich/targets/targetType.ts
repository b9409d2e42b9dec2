/** The type of a target and the direction it moves in, from its unit, its verbs and the name of its indicator. */
import type { Target } from '../../model/target.ts';
import type { Context } from './draft.ts';
import { SET_UP } from './tables/cues.ts';

type Type = Target['type'];
type Direction = Target['direction'];

const COVERED = /(?:覆盖率|普及率)$/u;
const QUALIFIED = '通过|达到|得到|接受|开展|实现|享有|享受|参加|掌握|完成|获得|符合|纳入|使用|普及';
/** A share of those that have, pass or receive something: 配备…的中小学校比例. */
const RELATIVE = new RegExp(`(?:${SET_UP}|${QUALIFIED}).*的.*(?:比例|比重|占比)$`, 'u');

/** 每千名儿童拥有. */
const HAVE = /每(?:千|万|十万|10万).*拥有/u;

/** The type of a target: whether its number is a level, a coverage, a count, an input or a change. */
export function typeOf({ statement, head }: Context, indicator: string): Type {
  const [{ kind }] = statement.series;
  if (kind === 'money' || kind === 'area') return /(?:标准|收入|水平|补贴|津贴)$/u.test(indicator) ? 'level' : 'input';
  if (kind === 'count') return 'count-per-unit';
  const changes = head.verbs[0]?.change === true && (kind === 'share' || kind === 'points' || kind === 'rate');
  if (changes) return head.yearly ? 'annual-change' : 'relative-change';
  return COVERED.test(indicator) || RELATIVE.test(indicator) ? 'coverage' : 'level';
}

/**
 * The direction of the verbs: falling wins over keeping, keeping over rising. Without one, a count per thousand
 * (每千名拥有) is meant to rise; anything else is a level.
 */
export function directionOf({ statement, head }: Context, type: Type, indicator: string): Direction {
  const [{ kind }] = statement.series;
  if (type === 'input' || kind === 'ratio' || kind === 'years' || kind === 'money' || kind === 'hours') return 'level';
  const named = head.verbs.map(({ direction }) => direction);
  const moved = (['decrease', 'maintain', 'increase'] as const).find((direction) => named.includes(direction));
  return moved ?? (kind === 'count' && HAVE.test(indicator) ? 'increase' : 'level');
}
