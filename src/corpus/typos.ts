/** Suspected slips placed in the goals, measures and paragraphs whose words they are. */
import { commitmentsOf } from '../model/commitment.ts';
import type { Plan } from '../model/plan.ts';
import type { Slice } from '../model/position.ts';
import type { Typo } from '../model/typo.ts';
import type { PublishedPlan } from './publishedPlans.ts';
import type { PublishedSource } from './publishedSources.ts';

/** A slip within the words of a goal, measure or paragraph: offsets [start, end). */
export interface PlacedTypo extends Typo {
  span: readonly [number, number];
}

/** The slips of a text in its order, by the id of the goal, measure or paragraph; no entry for a text without any. */
export type TyposByText = ReadonlyMap<string, readonly PlacedTypo[]>;

/** Why a slip has no place, in both languages. */
interface Problem {
  zh: string;
  en: string;
}

interface ReadText {
  id: string;
  slices: Slice[];
}

/**
 * The text in which a slip stands and its place there, or in words why there is none.
 *
 * locateTypo(typo, lines, plans) // => { id: 'tengchong-children-2021/environment/measure-3', span: [73, 94] }
 */
export function locateTypo(
  { line, words, occurrence }: Typo,
  lines: readonly string[],
  plans: readonly Pick<Plan, 'domains' | 'parts'>[],
): { id: string; span: readonly [number, number] } | { problem: Problem } {
  const text = lines[line - 1];
  if (text === undefined) return toProblem(`原文没有第${String(line)}行`, `the text has no line ${String(line)}`);
  const columns = columnsOf(text, words);
  if (columns.length > 1 && occurrence === undefined) {
    const times = String(columns.length);
    return toProblem(
      `第${String(line)}行有${times}处“${words}”，没有写明是第几处`,
      `line ${String(line)} has “${words}” ${times} times; say which occurrence`,
    );
  }
  const column = columns[(occurrence ?? 1) - 1];
  if (column === undefined) {
    return toProblem(`第${String(line)}行没有“${words}”`, `line ${String(line)} does not have the words “${words}”`);
  }
  const found = plans.flatMap(textsOf).flatMap(({ id, slices }) => {
    const start = offsetIn(slices, line, column, words.length);
    return start === null ? [] : [{ id, span: [start, start + words.length] as const }];
  })[0];
  return (
    found ??
    toProblem(
      `第${String(line)}行的“${words}”不在一条目标、措施或段落之内`,
      `“${words}” in line ${String(line)} is not within one goal, measure or paragraph`,
    )
  );
}

/** All slips of these sources by the text in which they stand; throws for one that is not found. */
export function placeTypos(
  typos: readonly Typo[],
  sources: ReadonlyMap<string, PublishedSource>,
  texts: readonly PublishedPlan[],
): TyposByText {
  const received = typos.filter(({ document }) => sources.has(document));
  const placed = received.map((typo) => {
    const own = texts.filter(({ sourceId }) => sourceId === typo.document);
    const found = locateTypo(typo, sources.get(typo.document)?.lines ?? [], own);
    if ('problem' in found) throw new Error(`content/registry/typos.yaml: ${typo.document}: ${found.problem.en}.`);
    return { id: found.id, typo: { ...typo, span: found.span } };
  });
  const byId = Map.groupBy(placed, ({ id }) => id);
  return new Map(
    [...byId].map(([id, all]) => [id, all.map(({ typo }) => typo).toSorted((a, b) => a.span[0] - b.span[0])]),
  );
}

function toProblem(zh: string, en: string): { problem: Problem } {
  return { problem: { zh, en } };
}

function columnsOf(line: string, words: string): number[] {
  const columns: number[] = [];
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) columns.push(at);
  return columns;
}

function textsOf({ domains, parts }: Pick<Plan, 'domains' | 'parts'>): ReadText[] {
  const sections = parts.flatMap((part) => part.sections);
  return [
    ...domains.flatMap((domain) => [...commitmentsOf(domain), ...domain.paragraphs]),
    ...sections.flatMap(({ paragraphs }) => paragraphs),
  ];
}

/** Offset in a text of what begins at a column of a line, counted from 0; null unless one slice has all of it. */
function offsetIn(slices: readonly Slice[], line: number, column: number, length: number): number | null {
  let offset = 0;
  for (const slice of slices) {
    const within = column - (slice.column - 1);
    if (slice.line === line && within >= 0 && within + length <= slice.length) return offset + within;
    offset += slice.length;
  }
  return null;
}
