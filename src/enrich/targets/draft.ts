/** What a rule reads in a statement, and what it is told about the place where the statement stands. */
import type { Comparator, Target } from '../../model/target.ts';
import type { Head } from './statementHead.ts';
import type { Quantity } from './quantities.ts';
import type { Sentence, Statement } from './statements.ts';
import { WHOLE } from './tables/nouns.ts';
import { cut } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

/** A target whose words are still words, not yet linked to the registry. */
export interface Draft extends Pick<Target, 'value' | 'unit' | 'per' | 'year' | 'baseline' | 'type' | 'direction'> {
  indicator: Words;
  scope: Words | null;
  comparator: Comparator;
  /** Offsets into the words of the passage. */
  start: number;
  end: number;
}

export interface Context {
  sentence: Sentence;
  /** Place of the clause in the sentence. */
  clauseAt: number;
  statement: Statement;
  head: Head;
  /** What the statement before it in the sentence was about; undefined when there is none. */
  previous: Reading | undefined;
}

/** What a rule found: the drafts, and what an elided statement after it takes over. */
export interface Reading {
  drafts: Draft[];
  /** The subject, before it was split. */
  subject: Words;
  per: string | null;
  /** What the subject has, where a later statement may say 其中: 女干部. */
  thing?: Words;
  /** How many statements behind this one it has read as well; absent: none. */
  also?: number;
}

export interface Rule {
  /** Kebab case; stands in the target it found. */
  name: string;
  /** undefined when the statement is not of this kind. */
  read: (context: Context) => Reading | undefined;
}

type Given = Partial<Omit<Draft, 'indicator'>> & Pick<Draft, 'type' | 'direction'>;

/** A draft for the number at a place of the series. What is not given is read from the quantity and the head. */
export function toDraft(context: Context, at: number, indicator: Words, given: Given): Draft {
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

/** The comparator of a number: in front of the series, behind it, or behind a later number of the series. */
function comparatorAt(statement: Statement, head: Head, at: number, quantity: Quantity): Comparator {
  const behind = statement.comparators.slice(at).find((comparator) => comparator !== undefined);
  return head.comparator ?? behind ?? (quantity.more ? '>' : '=');
}

const LEADING_SCOPE = new RegExp(`^(${WHOLE})(?:范围)?内?$`, 'u');

/** 全市范围内, where a sentence opens with it. */
function leadingScope({ sentence }: Context): Words | null {
  const [first] = sentence;
  const place = LEADING_SCOPE.exec(first?.words.form ?? '')?.[1];
  return first === undefined || place === undefined ? null : cut(first.words, 0, place.length);
}
