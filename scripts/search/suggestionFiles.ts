/** What search knows beside the records: what words mean, other names from the registries, words by pinyin, pages and indicators by name. */
import { indicatorsInForce } from '../../src/corpus/inForce.ts';
import { commitmentKinds, listOf } from '../../src/model/commitment.ts';
import type { PublishedPlan } from '../../src/corpus/publishedPlans.ts';
import { targetPlaces, toIndicatorTargets } from '../../src/corpus/indicatorTargets.ts';
import { countRegions } from '../../src/corpus/topicsAndLaws.ts';
import { wordsOfLists } from '../../src/model/sourcedWords.ts';
import type { Registry } from '../../src/model/registry.ts';
import type { Word } from '../../src/model/word.ts';
import { formatCount, shortPlanName } from '../../src/naming/names.ts';
import { indicatorPath } from '../../src/naming/routes/indicatorRoutes.ts';
import { commitmentPath, printedNumber } from '../../src/naming/routes/itemRoutes.ts';
import { domainSectionPath, planPath } from '../../src/naming/routes/planRoutes.ts';
import { sourcePath } from '../../src/naming/routes/siteRoutes.ts';
import { kindLetters, toDomainCode } from '../../src/naming/shortAddress.ts';
import { offerFile, wordFile } from '../../src/search/index/indexPaths.ts';
import { createScan } from '../../src/search/query/terms.ts';
import type { AliasGroup } from '../../src/search/query/wantedTerms.ts';
import type { SearchRecord } from '../../src/search/records/record.ts';
import { recordText } from '../../src/search/records/recordText.ts';
import type { IndicatorNames } from '../../src/search/suggest/indicatorNames.ts';
import { NUMBER } from '../../src/search/suggest/jumpTable.ts';
import type { JumpDomain, JumpPlan } from '../../src/search/suggest/jumpTable.ts';
import type { OfferTable } from '../../src/search/suggest/offers.ts';
import { toPinyinTable } from '../../src/search/suggest/pinyin.ts';
import { toCardTable } from './cardTable.ts';
import type { Knowledge } from './indexFiles.ts';
import { buildMeaningFiles, toMeanings } from './meaningFiles.ts';

/** Names and words are counted in `records`, those of all plans without their second texts. */
export function buildKnowledge(
  registry: Registry,
  plans: readonly PublishedPlan[],
  records: readonly SearchRecord[],
  words: readonly Word[],
): Knowledge {
  const texts = records.map(recordText);
  const scan = createScan(texts);
  const count = (words: string): number => scan(words).length;
  const offers: OfferTable = {
    jumps: plans.map(toJumpPlan),
    indicators: toIndicatorNames(registry, plans),
    aliases: toAliasGroups(registry, count),
    cards: toCardTable(registry, plans),
  };
  const meanings = toMeanings(registry, plans, count);
  const { files, ...beside } = buildMeaningFiles(registry, { texts, words, count }, meanings);
  return {
    meanings,
    ...beside,
    files: new Map([
      ...files,
      [wordFile, JSON.stringify(toPinyinTable(words, count))],
      [offerFile, JSON.stringify(offers)],
    ]),
  };
}

/** Names of one department, words of one topic; left out without a second name, or when none of its names occurs. */
function toAliasGroups({ departments, topics }: Registry, count: (name: string) => number): AliasGroup[] {
  const toGroup = (names: readonly string[]): AliasGroup =>
    [...new Set(names)].map((name) => ({ name, count: count(name) }));
  return [
    ...departments.map(({ name, aliases }) => toGroup([name, ...aliases.map((alias) => alias.name)])),
    ...topics.map((topic) => toGroup([topic.name, ...topic.words])),
  ].filter((names) => names.length > 1 && names.some((alias) => alias.count > 0));
}

/** Each with the number of places that write a number for it, and of these numbers. */
function toIndicatorNames(registry: Registry, plans: readonly PublishedPlan[]): IndicatorNames[] {
  const { indicators } = registry;
  return toIndicatorTargets(targetPlaces(plans), indicatorsInForce(indicators, plans)).map(({ indicator, targets }) => {
    const { id, name, aliases, searchNames } = indicator;
    const places = countRegions(targets.map(({ place }) => place));
    const label = [name, formatCount(places, '地'), formatCount(targets.length, '个数')].join(' · ');
    return [label, indicatorPath(id), [name, ...searchNames, ...aliases]];
  });
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
