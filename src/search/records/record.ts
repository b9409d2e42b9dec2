/**
 * Search records: the units that queries find and hits show, in the format in which the index stores them.
 *
 * Types and names only, so that the search page can load them without the engine. Their text is in recordText.ts.
 */

/** In the order in which equally relevant hits are listed. */
export const recordKinds = ['goal', 'measure', 'task', 'text'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The kinds in the reader's words. */
export const recordKindNames: Readonly<Record<RecordKind, string>> = {
  goal: '主要目标',
  measure: '策略措施',
  task: '重点任务',
  text: '其他正文',
};

/** A heading or paragraph, and its address on the site. */
export interface RecordBlock {
  text: string;
  url: string;
  /** True for a heading: its sentences have no addresses of their own. */
  heading?: true;
}

export interface SearchRecord {
  kind: RecordKind;
  /** Title of the plan, as the site shows it. */
  plan: string;
  /** Heading of the domain or part; null where there is none. */
  place: string | null;
  /** Name within that place, e.g. 主要目标3. */
  label: string;
  /** The number printed in the text; null for a section. */
  num: number | null;
  /** Its short code, e.g. lcc-1-3; null where it has none. */
  short: string | null;
  /** First and last line of the source, from 1. */
  lines: readonly [number, number];
  /** The words, in the order of the text; at least one block. */
  blocks: RecordBlock[];
  leads: string[];
  responsibles: string[];
  collective: string | null;
  /** Of a measure: the goals it serves whose text names departments. */
  goals: ServedGoal[];
}

/** A goal that a measure serves, with the departments that its text names. */
export interface ServedGoal {
  label: string;
  url: string;
  leads: string[];
  responsibles: string[];
}

/** A record with its facets and targets, which are stored in tables of the plan and not in the record's own file. */
export interface IndexedRecord extends SearchRecord {
  facets: RecordFacets;
  targets: IndexedTarget[];
  /** The topics it treats, each once. */
  topics: string[];
  /** The indicators of its targets, each once. */
  indicators: string[];
}

/** A value of a facet, and its name for readers. */
export interface Labelled {
  value: string;
  label: string;
}

/** The facets of a record, apart from those given by its plan and kind. */
export interface RecordFacets {
  domain: Labelled | null;
  leads: Labelled[];
  responsibles: Labelled[];
  /** Departments of the goals that a measure serves: values only, for a bureau that is asked for. */
  goalDepartments: Labelled[];
}

/** A target 目标值 as the index stores it. */
export interface IndexedTarget {
  /** The indicator, in the plan's words. */
  indicator: string;
  comparator: string;
  value: number | [low: number, high: number];
  unit: string;
  /** The hedge as written (鼓励, 力争); null when the words promise outright. */
  modality: string | null;
  /** The year it is due: the one its words name, else the plan's last; null when neither is known. */
  year: number | null;
  /** True when its own words name the year. */
  yearStated: boolean;
  /** Value and unit as the site writes them, e.g. ≥ 95%. */
  shown: string;
  /** The words it was parsed from, verbatim. */
  quote: string;
  /** The registry entry of its indicator; null when there is none. */
  indicatorId: string | null;
  /** The value as the text writes it, e.g. 4个以上. */
  written: string;
  /** A denominator that is not in the unit (年, 校); null when there is none. */
  per: string | null;
  /** The places it applies to; null when the words do not limit it. */
  scope: string | null;
  /** What it is about, by which words find it. */
  subject: TargetSubject;
}

/** What a target is about: its indicator by other names, and the words around it. aboutWord.ts reads it. */
export interface TargetSubject {
  /** What indicators like it are called together (儿童死亡率); '' for none. */
  family: string;
  /** The topics that its indicator treats. */
  topics: string[];
  /** The sentence it stands in, or its part between semicolons. */
  clause: string;
  /** Offsets in the clause of its part between commas. */
  part: readonly [from: number, to: number];
  /** Number of its sentence in the text, from 1. */
  sentence: number;
}

/** The facets that can be filtered, by their names in addresses. */
// prettier-ignore
export const facetNames = ['plan', 'region', 'audience', 'domain', 'kind', 'lead', 'responsible', 'number', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** True for a facet of the numbers that a query is about: no table knows its values beforehand. */
export function isNumberFacet(facet: FacetName): boolean {
  return facet === 'number' || facet === 'year';
}

/** The values of a record by facet; a facet without values is absent. */
export type FacetValues = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/**
 * The address of a record, unique to it: that of its first block.
 * `recordAddress(record) // => '/plans/liaocheng-children-2021/health/goal-3/'`
 */
export function recordAddress({ plan, label, blocks }: SearchRecord): string {
  const [first] = blocks;
  if (first === undefined) throw new Error(`${plan} ${label}: a search record without words`);
  return first.url;
}
