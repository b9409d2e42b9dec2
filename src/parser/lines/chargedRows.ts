/**
 * Rows of a table of tasks that stand in a line each, their cells parted by tabs, wide blanks or bars: number, words, bodies,
 * perhaps a date (1⇥建设孕妇学校12所⇥县卫健局⇥2025年). A first row that names the columns tells who leads.
 */
import { withoutUnseen } from '../../text/blank.ts';
import { findDutyLabels } from './dutyLabel.ts';
import type { DutyPatterns } from './dutyLabel.ts';
import { isDeadline } from './dutyWords.ts';
import type { Line } from './readLines.ts';

type CellRole = 'words' | 'lead' | 'responsible' | 'deadline';

/** A cell behind the number, by offsets in the compact line. */
interface RowCell {
  role: CellRole;
  start: number;
  end: number;
}

export interface ChargedRow {
  num: number;
  printed: string;
  cells: RowCell[];
}

const GAP = /\t|[ \u00a0]{2,}|\u3000+|[ \u3000]*[|│┃]+[ \u3000]*/gu;
const NUMBER = /^[(]?(\d{1,3})[)]?[.、]?$/u;
const WORDS = /^(?=.{4})[^\t]*\p{Script=Han}/u;
export const FEWEST_CELLS = 3;
/** Without a first row that names the columns, a single row is a chance. */
const FEWEST_ROWS = 2;
const LONGEST = 400;
/** A line of more is no row, and is not cut to its end: some are megabytes long. */
const MOST_CELLS = 20;

/** The text of a cell in matching form, and where it begins in the compact line. */
export interface CellText {
  text: string;
  start: number;
}

/** What the columns of a table hold; undefined for words of any kind. */
export type Columns = readonly (CellRole | undefined)[];

/** The rows of such tables, and the first rows above them, which are none themselves. */
export function findChargedRows(
  lines: readonly Line[],
  duties: DutyPatterns,
): { rows: ReadonlyMap<Line, ChargedRow>; heads: ReadonlySet<Line> } {
  const rows = new Map<Line, ChargedRow>();
  const heads = new Set<Line>();
  let columns: Columns | undefined;
  lines.forEach((line, at) => {
    const cells = cellsOf(line);
    const named = cells.length < FEWEST_CELLS ? undefined : columnsOf(cells, duties);
    if (named !== undefined) {
      columns = named;
      heads.add(line);
      return;
    }
    const row = toRow(cells, columns, duties);
    if (row !== undefined) rows.set(line, row);
    // A heading between the rows does not end the table; prose does.
    else if (/[。;:]$/u.test(line.compact) && !rows.has(lines[at - 1] ?? line)) columns = undefined;
  });
  return rows.size + heads.size < FEWEST_ROWS ? { rows: new Map(), heads: new Set() } : { rows, heads };
}

function cellsOf({ value, compact }: Line): CellText[] {
  if (value.length > LONGEST || value.length === compact.length)
    return value.includes('|') ? split(value, compact) : [];
  return split(value, compact);
}

function split(value: string, compact: string): CellText[] {
  const cells: CellText[] = [];
  let from = 0;
  const add = (to: number): void => {
    const start = withoutUnseen(value.slice(0, from)).length;
    const text = compact.slice(start, start + withoutUnseen(value.slice(from, to)).length);
    cells.push({ text, start });
  };
  for (const { 0: gap, index } of value.matchAll(GAP)) {
    // A bar at either end frames the row.
    if (index > 0) add(index);
    if (cells.length > MOST_CELLS) return [];
    from = index + gap.length;
  }
  if (from < value.length) add(value.length);
  return cells;
}

/** What the columns hold, by a first row with a label of bodies in it (序号 工作任务 牵头单位 责任单位); undefined for any other row. */
export function columnsOf(cells: readonly Pick<CellText, 'text'>[], duties: DutyPatterns): Columns | undefined {
  const kinds = cells.map(({ text }) => {
    const [label] = findDutyLabels(`${text}:`, duties);
    return label?.start === 0 && label.end === text.length + 1 && label.kind !== 'person' ? label.kind : undefined;
  });
  const charges = kinds.some((kind) => kind === 'lead' || kind === 'responsible');
  return charges && cells.every(({ text }) => text.length <= 12) ? kinds : undefined;
}

/** The row that cells are, number first; undefined when none of them names bodies. */
export function toRow(
  cells: readonly CellText[],
  columns: Columns | undefined,
  { body }: DutyPatterns,
): ChargedRow | undefined {
  const [first, second, ...others] = cells;
  const printed = NUMBER.exec(first?.text ?? '')?.[1];
  if (printed === undefined || second === undefined || cells.length < FEWEST_CELLS || !WORDS.test(second.text))
    return undefined;
  const kinds = columns?.length === cells.length ? columns.slice(2) : bodyColumns(others, columns, body);
  const roles = others.map(({ text }, at): CellRole => {
    if (isDeadline(text)) return 'deadline';
    return namesBodies(text, body) ? (kinds[at] ?? 'responsible') : 'words';
  });
  if (!roles.some((role) => role === 'lead' || role === 'responsible')) return undefined;
  const role = (at: number): CellRole => roles[at - 1] ?? 'words';
  return {
    num: Number(printed),
    printed,
    cells: [second, ...others].map(({ text, start }, at) => ({ role: role(at), start, end: start + text.length })),
  };
}

/** In a row that leaves a cell out, bodies for every column of bodies stand in the order of these. */
function bodyColumns(cells: readonly CellText[], columns: Columns | undefined, body: RegExp): Columns {
  const charged = columns?.filter((kind) => kind === 'lead' || kind === 'responsible') ?? [];
  const named = cells.filter(({ text }) => namesBodies(text, body));
  return named.length === charged.length ? cells.map((cell) => charged[named.indexOf(cell)]) : [];
}

function namesBodies(text: string, body: RegExp): boolean {
  const names = text.split(/[、,;]/u).filter((name) => name !== '');
  return names.length > 0 && names.every((name) => name.length <= 20 && (body.test(name) || /^各|等$/u.test(name)));
}
