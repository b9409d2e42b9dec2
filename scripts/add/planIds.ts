/** Ids and codes of new plans. */
import type { Region } from '../../src/model/region.ts';
import { plain, toSyllables } from '../words/toPinyin.ts';

/**
 * Region, audience and first year; without the year where the text tells none.
 *
 * toPlanId({ slug: 'liaocheng' }, 'women', 2021) // => 'liaocheng-women-2021'
 */
export function toPlanId({ slug }: Pick<Region, 'slug'>, audience: string, year: number | null): string {
  return [slug, audience, ...(year === null ? [] : [String(year)])].join('-');
}

/** The id with the first number that no other has. `freeId('yushu-children-2021', taken) // => 'yushu-children-2021-2'` */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let next = 2; ; next += 1) if (!taken.has(`${id}-${String(next)}`)) return `${id}-${String(next)}`;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const MOST_LETTERS = 8;

/**
 * The code for the short addresses of a plan: the initials of its region's short name and of its audience, and further
 * letters until no other plan has it.
 *
 * toPlanCode({ shortName: '聊城' }, 'women', new Set()) // => 'lcw'
 */
export function toPlanCode(
  { shortName }: Pick<Region, 'shortName'>,
  audience: string,
  taken: ReadonlySet<string>,
): string {
  const initials = toSyllables(shortName, []).map((syllable) => plain(syllable).replace(/[^a-z]/gu, '').slice(0, 1));
  const code = `${initials.join('').slice(0, MOST_LETTERS - 3) || 'p'}${audience.slice(0, 1)}`;
  if (!taken.has(code)) return code;
  const endings = LETTERS.flatMap((first) => ['', ...LETTERS].map((second) => first + second));
  const free = [...LETTERS, ...endings].map((ending) => code + ending).find((longer) => !taken.has(longer));
  if (free === undefined) throw new Error(`No code is left that begins with ${code}`);
  return free;
}
