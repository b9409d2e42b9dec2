/**
 * The corpus: all plans together with the facts that need all of them at once. Built from plain values, without disk or
 * network.
 */
import type { NationalReference } from '../model/nationalReference.ts';
import type { Registry } from '../model/registry.ts';
import { toCorpusCounts } from './counts.ts';
import type { CorpusCounts } from './counts.ts';
import { toDomainsAcrossPlans } from './domainsAcrossPlans.ts';
import type { DomainAcrossPlans } from './domainsAcrossPlans.ts';
import { indexDuties } from './duties.ts';
import type { DepartmentDuties } from './duties.ts';
import { indicatorsInForce, nationalReferencesInForce } from './inForce.ts';
import { singleTargets, targetPlaces, toIndicatorTargets } from './indicatorTargets.ts';
import type { IndicatorTargets, TargetPlace } from './indicatorTargets.ts';
import { goalPlaces, measurePlaces, placeFinder, taskPlaces } from './places.ts';
import type { FindPlace, GoalPlace, MeasurePlace, TaskPlace } from './places.ts';
import type { VersionedPlan } from './planVersion.ts';
import { toPublishedPlans } from './publishedPlans.ts';
import type { PublishedPlan } from './publishedPlans.ts';
import { toPublishedSources } from './publishedSources.ts';
import type { PublishedSource, ReceivedText } from './publishedSources.ts';
import { allottingRegions, toRegionDepartments } from './regionDepartments.ts';
import type { RegionDepartments } from './regionDepartments.ts';
import { inQuestionOrder, toLawPlaces, toTopicPlaces } from './topicsAndLaws.ts';
import type { LawPlaces, TopicPlaces } from './topicsAndLaws.ts';
import { placeTypos } from './typos.ts';
import type { TyposByText } from './typos.ts';

/** The registries that the corpus is built from. */
export type CorpusRegistry = Pick<
  Registry,
  | 'readerQuestions'
  | 'audiences'
  | 'regions'
  | 'domains'
  | 'departments'
  | 'functions'
  | 'indicators'
  | 'laws'
  | 'topics'
  | 'nationalReferences'
  | 'typos'
>;

export interface Corpus {
  /**
   * The plans, each in its main text. They alone are listed, compared and counted: a second text would count its plan
   * twice. In the order of `orderPlans`, as are all other lists of the corpus.
   */
  plans: PublishedPlan[];
  /** The plans and the further texts of them; every text is published, with a page for each part. */
  texts: PublishedPlan[];
  /** Every number of plans, goals, measures, targets, indicators and departments that a page states of the corpus. */
  counts: CorpusCounts;
  /** By id. */
  sources: ReadonlyMap<string, PublishedSource>;
  /** Of all texts. */
  goals: GoalPlace[];
  /** Of all texts. */
  measures: MeasurePlace[];
  tasks: TaskPlace[];
  /** Of all texts. */
  findPlace: FindPlace;
  /** Departments named by a goal of any text, by id, in the order of the registry. */
  departments: ReadonlyMap<string, DepartmentDuties>;
  regions: RegionDepartments[];
  /** The regions whose plans name departments. */
  allottingRegions: RegionDepartments[];
  domains: DomainAcrossPlans[];
  /** Those of the registry that some text has a target of. */
  indicators: IndicatorTargets[];
  /** Targets without a registered indicator. */
  singleTargets: TargetPlace[];
  topics: TopicPlaces[];
  /** What people ask: questions as examples, and the subjects they ask about most, as far as some text treats them. */
  readerQuestions: { examples: string[]; topics: TopicPlaces[] };
  laws: LawPlaces[];
  /** Of the indicators above, in the order of the registry. */
  nationalReferences: readonly NationalReference[];
  /** Suspected slips of all texts. */
  typos: TyposByText;
  names: RegistryNames;
}

/** Names from the registries, by id. */
export interface RegistryNames {
  topics: ReadonlyMap<string, string>;
  /** Functions of public bodies. */
  functions: ReadonlyMap<string, string>;
}

/** The corpus of these plans, parsed from these texts; throws, naming it, on a broken invariant. */
export function toCorpus(
  all: readonly VersionedPlan[],
  received: readonly ReceivedText[],
  registry: CorpusRegistry,
): Corpus {
  const audiences = registry.audiences.toSorted((a, b) => a.order - b.order);
  const texts = toPublishedPlans(all, received, audiences);
  const plans = texts.filter(({ otherText }) => !otherText);
  const departments = indexDuties(texts, registry.departments, registry.regions);
  const regionDepartments = toRegionDepartments(registry.regions, texts, departments.values());
  const targets = targetPlaces(texts);
  const sources = toPublishedSources(received, texts);
  const inForce = indicatorsInForce(registry.indicators, texts);
  const indicators = toIndicatorTargets(targets, inForce);
  const topics = toTopicPlaces(texts, registry.topics);
  return {
    plans,
    texts,
    counts: toCorpusCounts({ plans, texts, indicators, departments }),
    sources,
    goals: goalPlaces(texts),
    measures: measurePlaces(texts),
    tasks: taskPlaces(texts),
    findPlace: placeFinder(texts),
    departments,
    regions: regionDepartments,
    allottingRegions: allottingRegions(regionDepartments),
    domains: toDomainsAcrossPlans(texts, registry.domains, audiences),
    indicators,
    singleTargets: singleTargets(targets),
    topics,
    readerQuestions: toReaderQuestions(topics, registry),
    laws: toLawPlaces(texts, registry.laws),
    nationalReferences: nationalReferencesInForce(registry.nationalReferences, inForce),
    typos: placeTypos(registry.typos, sources, texts),
    names: { topics: namesById(registry.topics), functions: namesById(registry.functions) },
  };
}

function toReaderQuestions(topics: TopicPlaces[], { readerQuestions }: CorpusRegistry): Corpus['readerQuestions'] {
  return { examples: readerQuestions.examples, topics: inQuestionOrder(topics, readerQuestions) };
}

function namesById(entries: readonly { id: string; name: string }[]): Map<string, string> {
  return new Map(entries.map(({ id, name }) => [id, name]));
}
