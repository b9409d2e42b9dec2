/**
 * What a commitment is called: kind, number and first clause. The one name for its heading, the title of its page,
 * breadcrumbs, hits, comparisons and the links before and after it.
 */
import { commitmentOf, headingOf, kindOf } from '../corpus/places.ts';
import type { Place } from '../corpus/places.ts';
import { leadClause } from '../text/leadClause.ts';
import type { Link } from './links.ts';
import { commitmentName, shortPlanName } from './names.ts';
import { pathOf } from './placeLinks.ts';

/** Number and first clause apart, for headings that set them in different type. */
export interface ItemName {
  /** e.g. 主要目标3. */
  number: string;
  /** Words of the plan, verbatim; they may end in …… */
  clause: string;
}

/** The two parts of its name. `itemName(place) // => { number: '策略措施5', clause: '加强儿童保健服务和管理' }` */
export function itemName(place: Place): ItemName {
  return {
    number: commitmentName(kindOf(place), commitmentOf(place)),
    clause: leadClause(headingOf(place) ?? commitmentOf(place).text),
  };
}

/**
 * Its name in one line.
 *
 * formatItemName(place) // => '主要目标3 新生儿、婴儿和5岁以下儿童死亡率分别控制在3‰、3.3‰和4‰以下'
 */
export function formatItemName(place: Place): string {
  const { number, clause } = itemName(place);
  return `${number} ${clause}`;
}

/**
 * Its name after that of its plan, for lists of several plans.
 *
 * formatItemNameInFull(place) // => '聊城儿童规划 主要目标3 新生儿、婴儿和5岁以下儿童死亡率……'
 */
function formatItemNameInFull(place: Place): string {
  return `${shortPlanName(place.plan)} ${formatItemName(place)}`;
}

/**
 * The same in at most this many characters, for titles; the clause is cut.
 *
 * formatItemTitle(place, 28) // => '聊城儿童规划 主要目标3 新生儿、婴儿和5岁以下儿童死…'
 */
export function formatItemTitle(place: Place, length: number): string {
  const characters = [...formatItemNameInFull(place)];
  if (characters.length <= length) return characters.join('');
  // A number that is cut would be another number.
  const start = characters
    .slice(0, length - 1)
    .join('')
    .replace(/[\s\d.．]+$/u, '');
  return `${start}…`;
}

/** A link that names it within its plan. */
export function toItemLink(place: Place): Link {
  return { label: formatItemName(place), path: pathOf(place) };
}

/** A link that names its plan too. */
export function toItemLinkInFull(place: Place): Link {
  return { label: formatItemNameInFull(place), path: pathOf(place) };
}
