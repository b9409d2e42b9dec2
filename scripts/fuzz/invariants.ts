/**
 * Invariants of every text whatsoever, as checks that return the violation:
 *
 * 1. Parsing does not throw, and gives the same result again.
 * 2. Every non-blank character is in exactly one run of the tree, in order, at its place.
 * 3. Every plan satisfies the schema; its ids are unique; its texts are slices of the source, in order.
 * 4. Messages have places within the text.
 * 5. Reading it takes at most five seconds of the processor.
 */
import { commitmentsOf } from '../../src/model/commitment.ts';
import { isDeepStrictEqual } from 'node:util';
import { plan as planSchema } from '../../src/model/plan.ts';
import type { RuleId } from '../../src/model/message.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { LineRange, Slice } from '../../src/model/position.ts';
import { coverageOf } from '../../src/parser/coverage.ts';
import { parseDocument } from '../../src/parser/parseDocument.ts';
import type { ParsedDocument } from '../../src/parser/parseDocument.ts';
import { toPlans } from '../../src/parser/toPlans.ts';
import type { Vocabulary } from '../../src/parser/lines/vocabulary.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { LINE_END, splitLines } from '../../src/text/shapes/lineEnds.ts';

export interface Broken {
  /** The invariant, in a few words; findings with the same one are counted together. */
  invariant: string;
  detail: string;
}

/** Rules whose messages have the place of the very sign they name. */
const SIGN_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  'unmatched-bracket',
  'foreign-word',
  'mixed-script',
  'page-furniture',
  'web-furniture',
]);
/** The name of the invariant that a text is read in time. */
export const IN_TIME = 'read in time';
/** In milliseconds of the processor for the reader's own thread: other work of the machine is no fault of a reader. */
export const LONGEST = 5000;
const SOURCE = { file: 'x.txt', sha256: '0'.repeat(64) };

/** The first invariant that a text violates; undefined when all hold. */
export function findBroken(text: string, vocabulary: Vocabulary): Broken | undefined {
  try {
    const began = process.threadCpuUsage();
    const parsed = parseDocument(text, vocabulary);
    const plans = toPlans(parsed, SOURCE, vocabulary).map(({ plan }) => plan);
    const took = process.threadCpuUsage(began).user / 1000;
    if (took > LONGEST) return { invariant: IN_TIME, detail: `${Math.round(took)} ms` };
    return (
      brokenCoverage(text, parsed) ??
      brokenAgain(text, parsed, vocabulary) ??
      brokenMessages(text, [...parsed.messages, ...plans.flatMap(({ messages }) => messages)]) ??
      firstOf(plans, (plan) => brokenPlan(text, plan))
    );
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const [frame = ''] = /\w+\.ts:\d+/u.exec(stack ?? '') ?? [];
    return { invariant: `no exception (${frame})`, detail: message };
  }
}

function brokenCoverage(text: string, { tree }: ParsedDocument): Broken | undefined {
  const { covered, difference } = coverageOf(text, tree);
  if (difference !== null) return { invariant: 'every character in the tree', detail: difference };
  const expected = withoutBlanks(text).length;
  if (covered === expected) return undefined;
  return { invariant: 'every character counted', detail: `${covered} of ${expected}` };
}

function brokenAgain(text: string, parsed: ParsedDocument, vocabulary: Vocabulary): Broken | undefined {
  return isDeepStrictEqual(parseDocument(text, vocabulary), parsed)
    ? undefined
    : { invariant: 'the same again', detail: '' };
}

function brokenMessages(text: string, messages: ParsedDocument['messages']): Broken | undefined {
  const lines = splitLines(text);
  return firstOf(messages, ({ line, column, ruleId, actual }) => {
    if (line === null) return undefined;
    const found = lines[line - 1]?.slice((column ?? 1) - 1);
    if (found === undefined || (column ?? 1) > (lines[line - 1] ?? '').length + 1) {
      return { invariant: 'messages in the text', detail: `${ruleId} at ${line}:${column ?? ''}` };
    }
    const misplaced = SIGN_RULES.has(ruleId) && found.charAt(0) !== actual?.charAt(0);
    return misplaced
      ? { invariant: 'messages at what they name', detail: `${ruleId} at ${line}:${column ?? ''}` }
      : undefined;
  });
}

function brokenPlan(text: string, plan: Plan): Broken | undefined {
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

function firstOf<Value>(values: Value[], find: (value: Value) => Broken | undefined): Broken | undefined {
  for (const value of values) {
    const broken = find(value);
    if (broken !== undefined) return broken;
  }
  return undefined;
}
