/**
 * A long list cut into runs, each of a few screens of a phone, which shows one at a time (RunPart.astro). Nothing is lost or
 * moved: the runs one after the other are the list.
 */

/** Some items of a list that follow one another. */
export interface ListRun<Item> {
  /** Number of its first item in the list, counted from 1. */
  first: number;
  /** Number of its last item. */
  last: number;
  items: Item[];
}

/** What a run holds at most, in Han characters: as many as fill about five screens of a phone. */
const MOST = 2200;

/** What stands between two items, in Han characters: a rule, room, the line of a link. */
export const itemGap = 60;

/**
 * The runs of a list, of nearly equal weight; one for a short list, none for an empty one. `weightOf` gives what an item
 * fills, in Han characters. An item that is longer than a run is one by itself.
 *
 * toRuns(['甲', '乙', '丙'], () => 1000) // => [{ first: 1, last: 2, items: ['甲', '乙'] }, { first: 3, last: 3, items: ['丙'] }]
 */
export function toRuns<Item>(items: readonly Item[], weightOf: (item: Item) => number): ListRun<Item>[] {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  const share = total / Math.ceil(total / MOST);
  const runs: ListRun<Item>[] = [];
  let weight = 0;
  items.forEach((item, at) => {
    const own = weightOf(item);
    const open = runs.at(-1);
    // Half of an item may go beyond the share, so that the last run is not left with the crumbs.
    if (open === undefined || (weight > 0 && (weight + own / 2 > share || weight + own > MOST))) {
      runs.push({ first: at + 1, last: at + 1, items: [item] });
      weight = own;
    } else {
      open.items.push(item);
      open.last = at + 1;
      weight += own;
    }
  });
  return runs;
}
