/**
 * Plans as the site publishes them: with what only their company can tell.
 *
 * A published plan always has an id, a region and a source text; a place joins a goal or measure to the domain and
 * plan it stands in.
 */
import type { Audience } from './audience.ts';
import type { DomainEntry } from './catalogue.ts';
import type { Department } from './department.ts';
import type { Domain, Goal, Measure, Paragraph, Part, Plan, Section } from './plan.ts';
import type { Indicator } from './indicator.ts';
import type { Law } from './law.ts';
import type { Region } from './region.ts';
import type { Target } from './target.ts';
import type { Topic } from './topic.ts';

export interface PublishedPlan extends Plan {
  id: string;
  code: string;
  region: Region;
  /** The registry entry of its audience. */
  audienceEntry: Audience;
  /** Folder of its source document. */
  sourceId: string;
  /** True when this is another text of a plan that the site has under its title. */
  otherText: boolean;
}

/** A source document with its text as received. */
export interface PublishedSource {
  id: string;
  file: string;
  text: string;
  /** The lines of the text, without line ends; line n is lines[n - 1]. */
  lines: string[];
  sha256: string;
  /** The plans read from it, in the order of the text. */
  plans: PublishedPlan[];
}

export interface GoalPlace {
  plan: PublishedPlan;
  domain: Domain;
  goal: Goal;
}

export interface MeasurePlace {
  plan: PublishedPlan;
  domain: Domain;
  measure: Measure;
}

/** A paragraph of a domain, or of a section of another part. */
export type ParagraphPlace = { plan: PublishedPlan; paragraph: Paragraph } & (
  { domain: Domain } | { part: Part; section: Section }
);

/** One domain of the registry as the plans for one audience have it, in the order of the plans. */
export interface DomainAcrossPlans {
  audience: Audience;
  topic: DomainEntry;
  name: string;
  places: { plan: PublishedPlan; domain: Domain }[];
}

/** A department with every goal that names it, in the order of the plans and texts. */
export interface DepartmentDuties {
  department: Department;
  region: Region;
  led: GoalPlace[];
  shared: GoalPlace[];
}

/** A department named beside another one. */
export interface Partner {
  duties: DepartmentDuties;
  /** The goals that name both, in the order of the plans and texts. */
  goals: GoalPlace[];
}

/** A region with its plans and the departments they name, those that lead most first. */
export interface RegionDepartments {
  region: Region;
  plans: PublishedPlan[];
  departments: DepartmentDuties[];
}

/** Names that the registries give, by id. */
export interface NamedFacts {
  topics: Map<string, string>;
  /** Functions of public bodies. */
  functions: Map<string, string>;
}

/** A target with the goal or measure that promises it. */
export interface TargetPlace {
  target: Target;
  place: GoalPlace | MeasurePlace;
}

/** An indicator with all its targets, in the order of the plans and texts. */
export interface IndicatorTargets {
  indicator: Indicator;
  targets: TargetPlace[];
}

/** Where words of a plan stand that speak of something: which words, and in what. */
export interface WordsPlace {
  plan: PublishedPlan;
  place: GoalPlace | MeasurePlace | ParagraphPlace;
  text: string;
  /** Offsets [start, end) of the words into the text, in their order. */
  spans: [number, number][];
}

/** A topic with every text that speaks of it, in the order of the plans and texts. */
export interface TopicPlaces {
  topic: Topic;
  places: WordsPlace[];
}

/** A law or document with every text that cites it, in the order of the plans and texts. */
export interface LawPlaces {
  law: Law;
  places: WordsPlace[];
}
