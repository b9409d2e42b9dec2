/**
 * Invariants of every text whatsoever, as checks that return the violation:
 *
 * 1. Parsing does not throw, and gives the same result again.
 * 2. Every non-blank character is in exactly one run of the tree, in order, at its place.
 * 3. Every plan satisfies the schema; its ids are unique; its texts are slices of the source, in order.
 * 4. Messages have places within the text.
 * 5. Reading it takes at most five seconds of the processor.
 */
import { isDeepStrictEqual } from 'node:util';
import type { RuleId } from '../../src/model/message.ts';
import { coverageOf } from '../../src/parser/coverage.ts';
import { parseDocument } from '../../src/parser/parseDocument.ts';
import type { ParsedDocument } from '../../src/parser/parseDocument.ts';
import { toPlans } from '../../src/parser/toPlans.ts';
import type { Vocabulary } from '../../src/parser/lines/vocabulary.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { splitLines } from '../../src/text/shapes/lineEnds.ts';
import { firstOf } from './broken.ts';
import type { Broken } from './broken.ts';
import { brokenPlan } from './planInvariants.ts';

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
