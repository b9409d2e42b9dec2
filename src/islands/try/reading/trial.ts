/** What reading a file of the reader's own gives: everything that the page shows, as plain values. */

/** A stretch of one line of the text. */
export interface TextSpan {
  /** Line from 1. */
  line: number;
  /** Column from 1, in UTF-16 code units. */
  column: number;
  /** In UTF-16 code units. */
  length: number;
}

/** A place in the text: whole lines, or the very characters where `spans` names them. */
export interface TextPlace {
  /** First and last line, from 1. */
  lines: readonly [number, number];
  spans: readonly TextSpan[];
}

/** A fact about a plan, in words; `value` is null where the text does not state it. */
export interface TrialFact {
  label: string;
  value: string | null;
  /** What a reader should know of it, such as that it was inferred; null for nothing. */
  remark: string | null;
}

/** A heading of the outline with what is below it, an item, or a paragraph. */
export interface TrialNode {
  kind: 'heading' | 'item' | 'paragraph';
  /** The printed number in the form of a label, e.g. 主要目标3, （一）; empty when there is none. */
  label: string;
  words: string;
  place: TextPlace;
  /** What was recognised of an item: values and departments; empty for headings. */
  facts: string[];
  children: TrialNode[];
}

export interface TrialTarget {
  /** Where it stands: domain and item. */
  domain: string;
  item: string;
  indicator: string;
  /** As written. */
  written: string;
  /** Comparator, value and unit in words. */
  value: string;
  years: string;
  quote: string;
  place: TextPlace;
}

/** A department, with the items that name it. */
export interface TrialBody {
  name: string;
  /** True when the registry of departments has it. */
  registered: boolean;
  leads: TrialMention[];
  responsibles: TrialMention[];
}

export interface TrialMention {
  label: string;
  place: TextPlace;
}

/** All messages of one rule. */
export interface TrialRemark {
  severity: string;
  grave: boolean;
  finding: string;
  remedy: string;
  places: { words: string; place: TextPlace | null }[];
}

export interface TrialPlan {
  title: string;
  place: TextPlace;
  facts: TrialFact[];
  counts: TrialFact[];
  outline: TrialNode[];
  targets: TrialTarget[];
  bodies: TrialBody[];
  remarks: TrialRemark[];
}

/** A file offered for download. */
export interface TrialFile {
  label: string;
  name: string;
  blob: Blob;
}

/** What was left out of a file, of one kind. */
export interface TrialOmission {
  kind: string;
  pieces: number;
  characters: number;
  sample: string;
}

export interface Trial {
  /** What was read, in a sentence. */
  found: string;
  /** What the file is, in words. */
  source: string;
  lines: string[];
  plans: TrialPlan[];
  /** Messages outside all plans. */
  remarks: TrialRemark[];
  omissions: TrialOmission[];
  files: TrialFile[];
}

/** Why a file gives no result, in words with a remedy; its lines are shown when it is a text after all. */
export interface TrialRefusal {
  refused: string;
  lines: string[];
}

export function isRefusal(outcome: Trial | TrialRefusal): outcome is TrialRefusal {
  return 'refused' in outcome;
}
