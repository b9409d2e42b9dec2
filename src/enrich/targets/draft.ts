/** The interface of rules: the context a rule receives and the drafts it returns. */
import type { Comparator, Target } from '../../model/target.ts';
import type { Head } from './head.ts';
import type { SentenceClauses, Statement } from './statements.ts';
import type { Words } from './wordSpan.ts';

/** A target whose words are not yet linked to the registry. */
export interface TargetDraft extends Pick<
  Target,
  'value' | 'unit' | 'per' | 'year' | 'baseline' | 'type' | 'direction' | 'modality'
> {
  indicator: Words;
  scope: Words | null;
  comparator: Comparator;
  written: Words;
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
