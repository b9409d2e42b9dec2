/**
 * Invariants of a plan that was read: it satisfies the schema, its ids are unique and on its pages, its texts are slices
 * of the source, in order and at their places, and no character is in two of them.
 */
import { commitmentsOf } from '../../src/model/commitment.ts';
import { plan as planSchema } from '../../src/model/plan.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { LineRange, Slice } from '../../src/model/position.ts';
import { LINE_END } from '../../src/text/shapes/lineEnds.ts';
import { firstOf } from './broken.ts';
import type { Broken } from './broken.ts';

/** The first invariant that a plan of a text violates; undefined when all hold. */
export function brokenPlan(text: string, plan: Plan): Broken | undefined {
  const { success, error } = planSchema.safeParse(plan);
  if (!success) {
    const { path, message } = error.issues[0] ?? { path: [], message: '' };
    const field = path.map((key) => (typeof key === 'number' ? '*' : String(key))).join('.');
    return { invariant: `the schema (${field})`, detail: message };
  }
  const ids = [...plan.domains, ...textsOf(plan)].map(({ id }) => id);
  if (new Set(ids).size < ids.length) return { invariant: 'unique ids', detail: ids.join(' ').slice(0, 200) };
  const homeless = ids.find((id) => !plan.pages.some(({ slug }) => slug === id.split('/')[0]));
  if (homeless !== undefined) return { invariant: 'ids on pages', detail: homeless };
  const placeOf = placesIn(text);
  return firstOf(textsOf(plan), (entry) => brokenSlices(text, entry, placeOf)) ?? brokenOrder(plan);
}

function brokenSlices(
  text: string,
  { text: words, slices }: { text: string; slices: Slice[] },
  placeOf: (offset: number) => [number, number],
): Broken | undefined {
  const cut = slices.map(({ offset, length }) => text.slice(offset, offset + length)).join('');
  if (cut !== words) return { invariant: 'texts are slices', detail: words.slice(0, 80) };
  const disorder = slices.findIndex(({ offset }, at) => at > 0 && offset < endOf(slices[at - 1]));
  if (disorder >= 0) return { invariant: 'slices in order', detail: words.slice(0, 80) };
  return firstOf(slices, ({ line, column, offset }) => {
    const [foundLine, foundColumn] = placeOf(offset);
    if (line === foundLine && column === foundColumn) return undefined;
    return { invariant: 'slices at their places', detail: `${line}:${column} is ${foundLine}:${foundColumn}` };
  });
}

/** No character is in two texts, every text is within its lines, and those are within the plan's. */
function brokenOrder(plan: Plan): Broken | undefined {
  const [first, last] = plan.source.lines;
  const outside = textsOf(plan).find(({ lines, slices }) => {
    const [from, to] = lines;
    return from < first || to > last || slices.some(({ line }) => line < from || line > to);
  });
  if (outside !== undefined) return { invariant: 'texts within their lines', detail: outside.text.slice(0, 80) };
  const slices = textsOf(plan)
    .flatMap((entry) => entry.slices)
    .sort((a, b) => a.offset - b.offset);
  const overlap = slices.findIndex(({ offset }, at) => offset < endOf(slices[at - 1]));
  return overlap < 0
    ? undefined
    : { invariant: 'a character in one text', detail: `offset ${slices[overlap]?.offset ?? 0}` };
}

function textsOf({ parts, domains }: Plan): { id: string; text: string; lines: LineRange; slices: Slice[] }[] {
  const sections = parts.flatMap((part) => part.sections);
  return [
    ...sections.flatMap(({ paragraphs }) => paragraphs),
    ...domains.flatMap((domain) => [...domain.paragraphs, ...commitmentsOf(domain)]),
  ];
}

function endOf(slice: Slice | undefined): number {
  return slice === undefined ? 0 : slice.offset + slice.length;
}

/** Line and column of an offset, as any editor counts them. */
function placesIn(text: string): (offset: number) => [number, number] {
  const starts = [0, ...Array.from(text.matchAll(LINE_END), ({ 0: end, index }) => index + end.length)];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return [line + 1, offset - (starts[line] ?? 0) + 1];
  };
}
