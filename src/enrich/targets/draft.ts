/** The interface of rules: the context a rule receives and the drafts it returns. */
import type { Comparator, Target } from '../../model/target.ts';
import type { Head } from './statementHead.ts';
import type { Quantity } from './quantities.ts';
import type { SentenceClauses, Statement } from './statements.ts';
import { WHOLE } from './tables/nouns.ts';
import { cut } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

/** A target whose words are not yet linked to the registry. */
export interface TargetDraft extends Pick<
  Target,
  'value' | 'unit' | 'per' | 'year' | 'baseline' | 'type' | 'direction'
> {
  indicator: Words;
  scope: Words | null;
  comparator: Comparator;
  /** Offsets into the words of the passage. */
  start: number;
  end: number;
}

export interface Context {
  sentence: SentenceClauses;
  /** Index of the clause in the sentence. */
  clauseAt: number;
  statement: Statement;
  head: Head;
  /** The reading of the previous statement in the sentence; undefined when there is none. */
  previous: Reading | undefined;
}

/** The result of a rule: the drafts, and the parts that a following elided statement takes over. */
export interface Reading {
  drafts: TargetDraft[];
  /** The subject, before it was split. */
  subject: Words;
  per: string | null;
  /** The thing the subject has, to which a later 其中 may refer: 女干部. */
  thing?: Words;
  /** How many following statements it has read as well; absent: none. */
  also?: number;
}

export interface Rule {
  /** Kebab case; recorded in the target it found. */
  name: string;
  /** undefined when the statement is not of the rule's kind. */
  read: (context: Context) => Reading | undefined;
}

type Given = Partial<Omit<TargetDraft, 'indicator'>> & Pick<TargetDraft, 'type' | 'direction'>;

/** A draft for one number of the series. Fields not given are read from the quantity and the head. */
export function toDraft(context: Context, at: number, indicator: Words, given: Given): TargetDraft {
  const { statement, head } = context;
  const quantity = statement.series[at] ?? statement.series[0];
  const start = at === 0 ? statement.start - head.quoted : quantity.start;
  return {
    indicator,
    comparator: comparatorAt(statement, head, at, quantity),
    value: quantity.value,
    unit: quantity.unit ?? 'count',
    per: null,
    year: head.years[0] ?? null,
    baseline: head.baseline,
    start,
    end: statement.ends[at] ?? quantity.end,
    ...given,
    scope: given.scope ?? head.scope ?? leadingScope(context),
  };
}

/** The comparator of a number: before the series, after it, or after a later number of the series. */
function comparatorAt(statement: Statement, head: Head, at: number, quantity: Quantity): Comparator {
  const behind = statement.comparators.slice(at).find((comparator) => comparator !== undefined);
  return head.comparator ?? behind ?? (quantity.more ? '>' : '=');
}

const LEADING_SCOPE = new RegExp(`^(${WHOLE})(?:范围)?内?$`, 'u');

/** 全市范围内, at the start of a sentence. */
function leadingScope({ sentence }: Context): Words | null {
  const [first] = sentence;
  const place = LEADING_SCOPE.exec(first?.words.form ?? '')?.[1];
  return first === undefined || place === undefined ? null : cut(first.words, 0, place.length);
}
