/** The files for the suggestions of search: other names from the registries, words by pinyin, pages and indicators by name. */
import { indicatorsInForce } from '../../src/corpus/inForce.ts';
import { commitmentKinds, listOf } from '../../src/model/commitment.ts';
import type { PublishedPlan } from '../../src/corpus/publishedPlans.ts';
import { toTopicPlaces } from '../../src/corpus/topicsAndLaws.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { wordsOfLists } from '../../src/model/sourcedWords.ts';
import type { Registry } from '../../src/model/registry.ts';
import type { Word } from '../../src/model/word.ts';
import { shortPlanName } from '../../src/naming/names.ts';
import { indicatorPath } from '../../src/naming/routes/indicatorRoutes.ts';
import { commitmentPath, printedNumber } from '../../src/naming/routes/itemRoutes.ts';
import { domainSectionPath, planPath } from '../../src/naming/routes/planRoutes.ts';
import { sourcePath } from '../../src/naming/routes/siteRoutes.ts';
import { topicPath } from '../../src/naming/routes/subjectRoutes.ts';
import { kindLetters, toDomainCode } from '../../src/naming/shortAddress.ts';
import { aliasFile, askedFile, indicatorFile, jumpFile, wordFile } from '../../src/search/index/bundleList.ts';
import { createScan } from '../../src/search/query/terms.ts';
import type { AliasGroup } from '../../src/search/query/wantedTerms.ts';
import type { SearchRecord } from '../../src/search/records/record.ts';
import { recordText } from '../../src/search/records/recordText.ts';
import type { AskedTopic } from '../../src/search/suggest/askedTopics.ts';
import type { IndicatorNames } from '../../src/search/suggest/indicatorNames.ts';
import { NUMBER } from '../../src/search/suggest/jumpTable.ts';
import type { JumpDomain, JumpPlan } from '../../src/search/suggest/jumpTable.ts';
import { toPinyinTable } from '../../src/search/suggest/pinyin.ts';
import type { IndexFiles } from './buildIndex.ts';

/** The files; names and words are counted in `records`, those of all plans without their second texts. */
export function buildSuggestionFiles(
  registry: Registry,
  plans: readonly PublishedPlan[],
  records: readonly SearchRecord[],
  words: readonly Word[],
): IndexFiles {
  const scan = createScan(records.map(recordText));
  const count = (words: string): number => scan(words).length;
  return new Map([
    [aliasFile, JSON.stringify(toAliasGroups(registry, count))],
    [wordFile, JSON.stringify(toPinyinTable(words, count))],
    [jumpFile, JSON.stringify(plans.map(toJumpPlan))],
    [askedFile, JSON.stringify(toAskedTopics(registry, plans, count))],
    [indicatorFile, JSON.stringify(indicatorsInForce(registry.indicators, plans).map(toIndicatorNames))],
  ]);
}

/**
 * Names of one department, words of one topic, a reader's word with those of plans; a group is left out without a second name, or when none of its names
 * occurs.
 */
function toAliasGroups({ departments, topics, words }: Registry, count: (name: string) => number): AliasGroup[] {
  const toGroup = (kind: AliasGroup['kind'], names: readonly string[]): AliasGroup => ({
    kind,
    names: [...new Set(names)].map((name) => ({ name, count: count(name) })),
  });
  return [
    ...departments.map(({ name, aliases }) => toGroup('department', [name, ...aliases.map((alias) => alias.name)])),
    ...topics.map((topic) => toGroup('topic', [topic.name, ...topic.words])),
    ...words.see.map(({ word, to }) => toGroup('asked', [word, ...to])),
  ].filter(({ names }) => names.length > 1 && names.some((alias) => alias.count > 0));
}

/** Only topics that some plan treats have a page. */
function toAskedTopics(
  { words, topics }: Registry,
  plans: readonly PublishedPlan[],
  count: (word: string) => number,
): AskedTopic[] {
  const treated = new Map(toTopicPlaces(plans, topics).map(({ topic: { id, name } }) => [id, name]));
  return words.see.flatMap(({ word, topic: id }) => {
    const topic = id === undefined ? undefined : treated.get(id);
    return id === undefined || topic === undefined ? [] : [{ word, topic, path: topicPath(id), count: count(word) }];
  });
}

function toIndicatorNames({ id, name, aliases, searchNames }: Indicator): IndicatorNames {
  return [name, indicatorPath(id), [name, ...searchNames, ...aliases]];
}

function toJumpPlan(plan: PublishedPlan): JumpPlan {
  const { id, region, audienceEntry, issued, sourceId } = plan;
  return {
    name: shortPlanName(plan),
    path: planPath(id),
    places: [...new Set([region.name, region.shortName])],
    audience: audienceEntry.name,
    prefixes: wordsOfLists(audienceEntry.headingPrefixes),
    number: issued?.number ?? null,
    source: sourcePath(sourceId),
    domains: plan.domains.map((domain) => toJumpDomain(plan, domain)),
  };
}

function toJumpDomain(plan: PublishedPlan, domain: PublishedPlan['domains'][number]): JumpDomain {
  const { id, heading } = domain;
  return {
    code: toDomainCode({ plan, domain }),
    heading,
    path: domainSectionPath(id),
    lists: commitmentKinds
      .filter((kind) => listOf(domain, kind).length > 0)
      .map((kind) => ({
        kind,
        letter: kindLetters[kind],
        path: commitmentPath(`${id}/${kind}-${NUMBER}`),
        numbers: listOf(domain, kind)
          .map((own) => printedNumber(own.id))
          .join(' '),
      })),
  };
}
