/**
 * Running heads and page numbers: rows at the edge of a page that stand at the same height on others with the same
 * words, figures aside.
 */
import { withoutBlanks } from '../../text/blank.ts';
import type { LeftOutKind } from '../fileText.ts';
import { isPageNumber } from '../pageNumber.ts';
import { beginsWithNumber } from './leadingNumber.ts';
import { joinPieces } from './printedRows.ts';
import type { Row } from './printedRows.ts';

export interface RowsOfPage {
  height: number;
  /** From top to bottom: all of them, or above the first table and below the last. */
  rows: { top: Row[]; bottom: Row[] };
}

/** A row that belongs to the pages. */
export interface RunningRow {
  kind: LeftOutKind;
  text: string;
}

type Edge = 'top' | 'bottom';

/** So many rows of a page may be running ones at either edge. */
const DEEPEST = 3;
/** In points: how far off the same height may be. */
const NEAR = 4;
const FEWEST_PAGES = 3;
/** Heads of left and right pages differ; one in a while may be missing. */
const LEAST_DENSITY = 0.4;
/** The part of a page where a number on a single page may be its own. */
const MARGIN = 0.12;

/** Takes the running rows out of the pages and returns them in the order of the pages. */
export function takeRunningRows(pages: RowsOfPage[]): RunningRow[] {
  const taken = pages.map((): RunningRow[] => []);
  for (const edge of ['top', 'bottom'] as const) {
    let candidates = pages.map((_, at) => at);
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const running = findRunning(pages, candidates, edge);
      for (const at of running) {
        const row = takeEdge(pages[at], edge);
        if (row !== undefined) taken[at]?.push(toRunning(textOf(row), 'page-header'));
      }
      candidates = running;
    }
  }
  return taken.flat();
}

/** Those pages whose row at that edge is a running one. */
function findRunning(pages: readonly RowsOfPage[], candidates: readonly number[], edge: Edge): number[] {
  const groups = new Map<string, { at: number; distance: number; text: string }[]>();
  for (const at of candidates) {
    const page = pages[at];
    const row = rowAt(page, edge);
    if (page === undefined || row === undefined || isOfText(textOf(row))) continue;
    const y = joinPieces(row)?.y ?? 0;
    const key = toKey(textOf(row));
    const group = groups.get(key) ?? [];
    group.push({ at, distance: edge === 'top' ? y : page.height - y, text: textOf(row) });
    groups.set(key, group);
  }
  return [...groups].flatMap(([key, group]) => {
    const middle = group.map(({ distance }) => distance).sort((a, b) => a - b)[Math.floor(group.length / 2)] ?? 0;
    const near = group.filter(({ at, distance }) => {
      if (Math.abs(distance - middle) > NEAR) return false;
      return pages.length >= FEWEST_PAGES || isInMargin(pages[at], distance);
    });
    const found = near.map(({ at }) => at);
    if (key === PAGE_NUMBER && near.every(({ at, text }) => isItsNumber(pages[at], at, text, edge))) return found;
    return isRun(found, key === PAGE_NUMBER ? 2 : Math.min(pages.length, FEWEST_PAGES)) ? found : [];
  });
}

/** Parts of a list and ends of sentences are of the text, even where pages look alike. */
function isOfText(text: string): boolean {
  return !isPageNumber(text) && (beginsWithNumber(text) || /[。；，、]\s*$/u.test(text));
}

/** A head runs over pages that follow one another, or over every second one. */
function isRun(pages: readonly number[], fewest: number): boolean {
  const span = (pages.at(-1) ?? 0) - (pages[0] ?? 0) + 1;
  return pages.length >= Math.max(2, fewest) && pages.length >= LEAST_DENSITY * span;
}

/** A number that no other page confirms: it must be that of its page, or be written as page numbers are. */
function isItsNumber(page: RowsOfPage | undefined, at: number, text: string, edge: Edge): boolean {
  const y = joinPieces(rowAt(page, edge) ?? [])?.y ?? 0;
  const distance = edge === 'top' ? y : (page?.height ?? 0) - y;
  const bare = /^\s*\d+\s*$/u.test(text);
  return isInMargin(page, distance) && (!bare || Number(text) === at + 1);
}

function isInMargin(page: RowsOfPage | undefined, distance: number): boolean {
  return page !== undefined && distance < MARGIN * page.height;
}

function rowAt(page: RowsOfPage | undefined, edge: Edge): Row | undefined {
  return edge === 'top' ? page?.rows.top[0] : page?.rows.bottom.at(-1);
}

function takeEdge(page: RowsOfPage | undefined, edge: Edge): Row | undefined {
  return edge === 'top' ? page?.rows.top.shift() : page?.rows.bottom.pop();
}

function toRunning(text: string, kind: LeftOutKind): RunningRow {
  return { kind: isPageNumber(text) ? 'page-number' : kind, text };
}

const PAGE_NUMBER = '#';

/** Figures change from page to page. */
function toKey(text: string): string {
  return isPageNumber(text) ? PAGE_NUMBER : withoutBlanks(text).replace(/[\d０-９]+/gu, PAGE_NUMBER);
}

function textOf(row: Row): string {
  return joinPieces(row)?.text ?? '';
}
