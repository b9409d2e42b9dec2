/**
 * A text → the numbers it promises.
 *
 * 1. The text is read without blanks and with one shape per sign; spans refer to the original text.
 * 2. Numbers with their units are found; those that promise nothing are excluded, each with a reason.
 * 3. Sentences are cut into clauses and statements: words, a series of numbers, words.
 * 4. The first rule that recognises a statement reads it, given the reading of the statement before.
 */
import type { Target } from '../model/target.ts';
import { toIndicatorName } from './targets/changeName.ts';
import type { Context, TargetDraft, Reading, Rule } from './targets/draft.ts';
import type { Head } from './targets/head.ts';
import { carryOver, withLeadingBaseline, withLeadingYears } from './targets/headContext.ts';
import { readHead } from './targets/statementHead.ts';
import { toPassage } from './targets/passage.ts';
import type { Passage } from './targets/passage.ts';
import { polarityOf } from './targets/polarity.ts';
import { among } from './targets/rules/among.ts';
import { count } from './targets/rules/count.ts';
import { coverage } from './targets/rules/fullCoverage.ts';
import { level } from './targets/rules/level.ts';
import { project, projectMeans } from './targets/rules/project.ts';
import { sessions } from './targets/rules/sessions.ts';
import { share } from './targets/rules/shareOfPlaces.ts';
import { span } from './targets/rules/span.ts';
import { standard } from './targets/rules/standard.ts';
import { tally } from './targets/rules/tally.ts';
import { time } from './targets/rules/time.ts';
import { readSentences } from './targets/statements.ts';
import type { SentenceClauses } from './targets/statements.ts';

/** The first that recognises a statement reads it. */
const RULES: Rule[] = [
  coverage,
  share,
  time,
  sessions,
  project,
  projectMeans,
  standard,
  span,
  level,
  among,
  count,
  tally,
];

/** How many clauses back a leading year is looked for. */
const CLAUSES_BACK = 20;

export interface TargetsRead {
  /** In the order of the text; their indicators are not yet linked to the registry. */
  targets: Target[];
  /** Spans of numbers that nothing excludes but no rule could read. */
  unread: Target['span'][];
}

/** The targets of a text. `findTargets('婴儿死亡率控制在3.3‰以下。')[0]?.indicator // => '婴儿死亡率'` */
export function findTargets(text: string): Target[] {
  return readTargets(text).targets;
}

/** The targets of a text, and the numbers that were not understood. */
export function readTargets(text: string): TargetsRead {
  const passage = toPassage(text);
  const read: TargetsRead = { targets: [], unread: [] };
  for (const sentence of readSentences(passage.words)) readSentence(sentence, passage, text, read);
  return read;
}

function readSentence(sentence: SentenceClauses, passage: Passage, text: string, read: TargetsRead): void {
  let previous: Reading | undefined;
  sentence.forEach(({ statements }, clauseAt) => {
    let before: Head | undefined;
    let done = 0;
    statements.forEach((statement, at) => {
      if (at < done) return;
      const earlier = sentence.slice(Math.max(0, clauseAt - CLAUSES_BACK), clauseAt);
      const own = carryOver(readHead(statement.head), before);
      const head = withLeadingBaseline(withLeadingYears(own, earlier), earlier);
      before = head;
      const found = applyRules({ sentence, clauseAt, statement, head, previous });
      if (found === undefined) {
        read.unread.push(...statement.series.map(({ start, end }) => passage.spanOf(start, end)));
        return;
      }
      const { rule, reading } = found;
      read.targets.push(...reading.drafts.map((draft) => toTarget(draft, rule, passage, text)));
      previous = reading;
      done = at + 1 + (reading.also ?? 0);
    });
  });
}

function applyRules(context: Context): { rule: Rule; reading: Reading } | undefined {
  for (const rule of RULES) {
    const reading = rule.read({ ...context, head: { ...context.head } });
    if (reading !== undefined) return { rule, reading };
  }
  return undefined;
}

function toTarget(
  { indicator, scope, written, start, end, ...draft }: TargetDraft,
  { name: rule }: Rule,
  { spanOf }: Passage,
  text: string,
): Target {
  const place = spanOf(start, end);
  const quote = text.slice(...place);
  const name = toIndicatorName(indicator.raw, draft);
  return {
    quote,
    indicator: name,
    indicatorId: null,
    scope: scope?.raw ?? null,
    comparator: draft.comparator,
    value: draft.value,
    unit: draft.unit,
    per: draft.per,
    year: draft.year,
    baseline: draft.baseline,
    type: draft.type,
    direction: draft.direction,
    polarity: polarityOf({ ...draft, indicator: name, quote }),
    modality: draft.modality,
    written: written.raw,
    rule,
    span: place,
  };
}
