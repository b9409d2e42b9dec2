/**
 * A row of a table of tasks: number, words, bodies, perhaps a date. The first row that names the columns tells what its cells
 * are and who leads; without it, what they say.
 */
import { findDutyLabels } from './dutyLabel.ts';
import type { DutyPatterns } from './dutyLabel.ts';
import { isDeadline } from './dutyWords.ts';

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

/** The text of a cell in matching form, and where it begins in the compact line. */
export interface CellText {
  text: string;
  start: number;
}

/** What the columns of a table hold; undefined for words of any kind. */
export type Columns = readonly (CellRole | undefined)[];

const NUMBER = /^[(]?(\d{1,3})[)]?[.、]?$/u;
/** The number in the first cell of a row; undefined for any other cell. `rowNumber('(3)') // => 3` */
export function rowNumber(text: string): number | undefined {
  const printed = NUMBER.exec(text)?.[1];
  return printed === undefined ? undefined : Number(printed);
}

const WORDS = /^(?=.{4})[^\t]*\p{Script=Han}/u;
/** One word, without a number or a sign. */
const NAME = /^\p{Script=Han}{2,8}$/u;
export const FEWEST_CELLS = 3;
/** The head of the column of numbers. */
export const NUMBERED_HEAD = /^(?:序号|编号|项次)/u;

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
  const [first, ...own] = cells;
  const printed = NUMBER.exec(first?.text ?? '')?.[1];
  if (printed === undefined || cells.length < FEWEST_CELLS) return undefined;
  const roles =
    columns?.length === cells.length
      ? own.map(({ text }, at) => roleIn(columns[at + 1], text, body))
      : rolesWithout(own, columns, body);
  if (!WORDS.test(own[roles.indexOf('words')]?.text ?? '')) return undefined;
  if (!roles.some((role) => role === 'lead' || role === 'responsible')) return undefined;
  return {
    num: Number(printed),
    printed,
    cells: own.map(({ text, start }, at) => ({ role: roles[at] ?? 'words', start, end: start + text.length })),
  };
}

/** What a cell is, by its column: what stands below 责任单位 is a body if it is as short as a name, 镇中心校. */
function roleIn(column: Columns[number], text: string, body: RegExp): CellRole {
  if (isDeadline(text)) return 'deadline';
  return column === 'deadline' || (column !== undefined && (NAME.test(text) || namesBodies(text, body)))
    ? column
    : 'words';
}

/** What cells are without columns, or in a row that leaves one out: the words come first. */
function rolesWithout(own: readonly CellText[], columns: Columns | undefined, body: RegExp): CellRole[] {
  const others = own.slice(1);
  const kinds = bodyColumns(others, columns, body);
  const roles = others.map(({ text }, at): CellRole => {
    if (isDeadline(text)) return 'deadline';
    return namesBodies(text, body) ? (kinds[at] ?? 'responsible') : 'words';
  });
  return ['words', ...roles];
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
