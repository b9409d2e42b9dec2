/** A table that goes on over pages is one: its head counts once, and a row that the end of a page cuts is one. */
import { withoutBlanks } from '../../text/blank.ts';
import { haveSameColumns } from './ruledTables.ts';
import type { RuledCell, RuledTable } from './ruledTables.ts';

type Row = readonly RuledCell[];

const NUMBER = /^\d{1,3}$/u;

/**
 * Puts the rows of the second below those of the first, and returns the words of the head that is printed again;
 * undefined, and nothing done, when the second is another table.
 */
export function continueTable(table: RuledTable, next: RuledTable): string[] | undefined {
  if (!haveSameColumns(table, next)) return undefined;
  const end = next.rows.findIndex((row, at) => !isSame(row, table.rows[at]));
  const repeated = next.rows.slice(0, end === -1 ? next.rows.length : end);
  const others = next.rows.slice(repeated.length);
  const isOpen = table.isOpenBelow || (next.isOpenAbove && repeated.length === 0);
  const [first] = others;
  if (first !== undefined && isCut(table.rows, others, isOpen)) extendLast(table.rows, first);
  else table.rows.push(...others.slice(0, 1));
  table.rows.push(...others.slice(1));
  table.isOpenBelow = next.isOpenBelow;
  return repeated.flatMap((row) => row.map(textOf));
}

function isSame(row: Row, other: Row | undefined): boolean {
  return (
    row.length === other?.length &&
    row.some((cell) => cell.lines.length > 0) &&
    row.every((cell, at) => withoutBlanks(textOf(cell)) === withoutBlanks(textOf(other[at])))
  );
}

/**
 * Whether the end of a page cuts a row. Some programs rule it off there: of numbered rows, a part without a number is of
 * one that has it.
 */
function isCut(rows: readonly Row[], others: readonly Row[], isOpen: boolean): boolean {
  const [last, first] = [textOf(rows.at(-1)?.[0]), textOf(others[0]?.[0])];
  if (rows.at(-1)?.length !== others[0]?.length || (NUMBER.test(last) && NUMBER.test(first))) return false;
  return isOpen || (rows.length > 1 && (last === '') !== (first === '') && isNumbered([...rows.slice(1), ...others]));
}

function isNumbered(rows: readonly Row[]): boolean {
  const numbers = rows.map(([cell]) => textOf(cell)).filter((text) => text !== '');
  return numbers.length > 0 && numbers.every((text) => NUMBER.test(text));
}

function extendLast(rows: readonly Row[], further: Row): void {
  rows.at(-1)?.forEach((cell, at) => cell.lines.push(...(further[at]?.lines ?? [])));
}

function textOf(cell: RuledCell | undefined): string {
  return cell?.lines.map(({ text }) => text.trim()).join('') ?? '';
}
