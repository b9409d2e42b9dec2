/**
 * The numbers and the departments that differ between two texts, as lists with both readings; equal changes share a
 * row.
 */
import { roleNames } from './dutyChanges.ts';
import type { Link } from '../../../naming/links.ts';
import type { ChangedClause } from './readings.ts';
import type { RedlineBlock } from './redline.ts';
import { must } from '../../../text/must.ts';

export interface ChangeRow {
  /** null when that text has no corresponding clause. */
  one: ChangedClause | null;
  two: ChangedClause | null;
  /** The blocks on the page, each named with its chapter. */
  places: Link[];
}

/** Numbers that differ, in the order of the texts. */
export function toNumberRows(blocks: readonly RedlineBlock[], chapters: ReadonlyMap<string, string>): ChangeRow[] {
  return blocks.flatMap((block) =>
    block.numbers.map((readings) => ({ ...readings, places: [toPlace(block, chapters)] })),
  );
}

const NEITHER: Pick<ChangeRow, 'one' | 'two'> = { one: null, two: null };

/** Clauses of at least a few words, and whole blocks, that only this text has; in the order of the texts. */
export function toClauseRows(
  blocks: readonly RedlineBlock[],
  chapters: ReadonlyMap<string, string>,
  side: 'one' | 'two',
): ChangeRow[] {
  return blocks.flatMap((block): ChangeRow[] => {
    const places = [toPlace(block, chapters)];
    if (block.one === null || block.two === null) {
      const words: ChangedClause = ['', block.runs.map(({ text }) => text).join(''), ''];
      const other = side === 'one' ? block.two : block.one;
      return other === null ? [{ ...NEITHER, [side]: words, places }] : [];
    }
    return block.clauses.filter((readings) => readings[side][1] !== '').map((readings) => ({ ...readings, places }));
  });
}

/**
 * Departments that differ, in running text and in the lists after goals, changes of a lead first; a change found in
 * several places is listed once.
 */
export function toDepartmentRows(blocks: readonly RedlineBlock[], chapters: ReadonlyMap<string, string>): ChangeRow[] {
  const rows = new Map<string, ChangeRow>();
  for (const block of blocks) {
    const place = toPlace(block, chapters);
    for (const change of [...block.departments, ...block.duties.map(toBareReadings)]) {
      const key = `${change.one?.[1] ?? ''} → ${change.two?.[1] ?? ''}`;
      const known = rows.get(key);
      rows.set(key, known === undefined ? { ...change, places: [place] } : merge(known, place));
    }
  }
  return [...rows.values()].sort((a, b) => Number(isOfLead(b)) - Number(isOfLead(a)));
}

function isOfLead({ one, two }: ChangeRow): boolean {
  return [one, two].some((clause) => clause?.[1].startsWith(roleNames.lead) ?? false);
}

function merge({ one, two, places }: ChangeRow, place: Link): ChangeRow {
  const known = places.some(({ path }) => path === place.path);
  return { one: one && toBare(one[1]), two: two && toBare(two[1]), places: known ? places : [...places, place] };
}

function toBareReadings({ one, two }: RedlineBlock['duties'][number]): Omit<ChangeRow, 'places'> {
  return { one: one === null ? null : toBare(one), two: two === null ? null : toBare(two) };
}

function toBare(words: string): ChangedClause {
  return ['', words, ''];
}

function toPlace({ id, one, two, chapter }: RedlineBlock, chapters: ReadonlyMap<string, string>): Link {
  return {
    label: `${must(chapters.get(chapter), `chapter ${chapter}`)} ${must(one ?? two, `link of ${id}`).label}`,
    path: `#${id}`,
  };
}
