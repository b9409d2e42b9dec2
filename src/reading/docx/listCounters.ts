/** Counts the numbered paragraphs of a Word file in order and writes their numbers, as Word prints them. */
import type { List, ListLevel } from './listTable.ts';
import { formatListNumber } from './numberForm.ts';
import type { ListPlace, Style } from './styleSheet.ts';

/** The numbers of one family of lists. */
interface Counts {
  /** By level; undefined where counting begins anew. */
  values: (number | undefined)[];
  /** Lists and levels that have begun, since a list begins anew only once. */
  begun: Set<string>;
}

export interface ListCounters {
  /**
   * The number of the next paragraph with what parts it from the text; undefined for one without. Each call counts.
   *
   * next({ list: 3, level: 0 }, []) // => '（二）'
   */
  next(place: ListPlace, styles: readonly Style[]): string | undefined;
}

/** Counters that have counted nothing. */
export function createListCounters(lists: ReadonlyMap<number, List>): ListCounters {
  const families = new Map<string, Counts>();
  return {
    next(place, styles) {
      const found = findLevel(place, styles, lists);
      if (found === undefined) return undefined;
      const counts = families.get(found.list.family) ?? { values: [], begun: new Set() };
      families.set(found.list.family, counts);
      count(counts, found);
      const number = writeNumber(found, counts.values);
      return number === '' ? undefined : number + found.level.suffix;
    },
  };
}

interface Found {
  id: number;
  list: List;
  at: number;
  level: ListLevel;
}

/** What the paragraph says goes before what its styles say; a style may also be named by the level itself. */
function findLevel(place: ListPlace, styles: readonly Style[], lists: ReadonlyMap<number, List>): Found | undefined {
  const id = place.list ?? styles.find((style) => style.place.list !== undefined)?.place.list;
  const list = id === undefined ? undefined : lists.get(id);
  if (id === undefined || list === undefined) return undefined;
  const at = place.level ?? levelOfStyles(styles, list) ?? 0;
  const level = list.levels.get(at);
  return level === undefined ? undefined : { id, list, at, level };
}

function levelOfStyles(styles: readonly Style[], list: List): number | undefined {
  for (const { id, place } of styles) {
    const named = [...list.levels].find(([, level]) => level.style === id)?.[0];
    const level = named ?? place.level;
    if (level !== undefined) return level;
  }
  return undefined;
}

function count({ values, begun }: Counts, { id, list, at, level }: Found): void {
  const restart = list.restarts.get(at);
  const isFirst = !begun.has(`${id} ${at}`);
  begun.add(`${id} ${at}`);
  const before = values[at];
  if (restart !== undefined && isFirst) values[at] = restart;
  else values[at] = before === undefined ? level.start : before + 1;
  for (const [lower, { restart: above }] of list.levels) {
    if (lower > at && (above === undefined || at < above)) values[lower] = undefined;
  }
}

/** Levels above that were not counted yet show where they would begin. */
function writeNumber({ list, level }: Found, values: readonly (number | undefined)[]): string {
  if (level.form === 'bullet') return level.pattern;
  return level.pattern.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const shown = list.levels.get(at);
    if (shown === undefined) return '';
    return formatListNumber(values[at] ?? shown.start, level.decimal ? 'decimal' : shown.form);
  });
}
