/** The files behind what search suggests: other names from the registries, and pages that a query may name. */
import type { PublishedPlan } from '../../src/corpus/publishedPlans.ts';
import { wordsOfLists } from '../../src/model/audience.ts';
import type { Registry } from '../../src/model/registry.ts';
import { fold } from '../../src/text/fold.ts';
import { wordFile } from '../../src/search/suggest/didYouMean.ts';
import { aliasFile } from '../../src/search/query/aliases.ts';
import type { AliasGroup } from '../../src/search/query/aliases.ts';
import { jumpFile, NUMBER } from '../../src/search/suggest/jumpTable.ts';
import type { JumpDomain, JumpPlan } from '../../src/search/suggest/jumpTable.ts';
import { recordText } from '../../src/search/records/record.ts';
import type { SearchRecord } from '../../src/search/records/record.ts';
import { toPinyinTable } from '../../src/view/subject/keywordPages.ts';
import { shortPlanName } from '../../src/naming/names.ts';
import { goalPath, measurePath, printedNumber } from '../../src/naming/routes/itemRoutes.ts';
import { domainSectionPath, planPath } from '../../src/naming/routes/planRoutes.ts';
import { sourcePath } from '../../src/naming/routes/siteRoutes.ts';
import { countHitsIn } from '../../src/view/subject/wordHits.ts';
import type { Word } from '../../src/model/word.ts';
import type { IndexFiles } from './buildIndex.ts';

/** `records` are those of all plans: aliases are counted in them. */
export function buildSuggestionFiles(
  registry: Registry,
  plans: readonly PublishedPlan[],
  records: readonly SearchRecord[],
  words: readonly Word[],
): IndexFiles {
  return new Map([
    [aliasFile, JSON.stringify(toAliasGroups(registry, records))],
    [wordFile, JSON.stringify(toPinyinTable(words, countHitsIn(plans)))],
    [jumpFile, JSON.stringify(plans.map((plan) => toJumpPlan(plan, records)))],
  ]);
}

/** Names of one department, words of one topic; what has no second name that occurs is left out. */
function toAliasGroups({ departments, topics }: Registry, records: readonly SearchRecord[]): AliasGroup[] {
  const texts = records.map((record) => fold(recordText(record)).text);
  const count = (name: string): number => texts.filter((text) => text.includes(fold(name).text)).length;
  const toGroup = (kind: AliasGroup['kind'], names: readonly string[]): AliasGroup => ({
    kind,
    names: [...new Set(names)].map((name) => ({ name, count: count(name) })),
  });
  return [
    ...departments.map(({ name, aliases }) => toGroup('department', [name, ...aliases.map((alias) => alias.name)])),
    ...topics.map(({ name, words }) => toGroup('topic', [name, ...words])),
  ].filter(({ names }) => names.length > 1 && names.some(({ count: records }) => records > 0));
}

function toJumpPlan(plan: PublishedPlan, records: readonly SearchRecord[]): JumpPlan {
  const { id, region, audienceEntry, issued, sourceId } = plan;
  return {
    name: shortPlanName(plan),
    path: planPath(id),
    places: [...new Set([region.name, region.shortName])],
    audience: audienceEntry.name,
    prefixes: wordsOfLists(audienceEntry.headingPrefixes),
    number: issued?.number ?? null,
    source: sourcePath(sourceId),
    domains: plan.domains.map((domain) => toJumpDomain(domain, records)),
  };
}

function toJumpDomain(
  { id, heading, goals, measures }: PublishedPlan['domains'][number],
  records: readonly SearchRecord[],
): JumpDomain {
  const start = domainSectionPath(id);
  const short = records.find(({ short: code, blocks }) => code !== null && blocks[0]?.url.startsWith(start))?.short;
  return {
    // Without the number of the goal or measure, what is left of a short code is that of the domain.
    code: short?.replace(/-m?[^-]+$/, '') ?? '',
    heading,
    path: start,
    goalPath: goalPath(`${id}/goal-${NUMBER}`),
    measurePath: measurePath(`${id}/measure-${NUMBER}`),
    goals: goals.map((goal) => printedNumber(goal.id)).join(' '),
    measures: measures.map((measure) => printedNumber(measure.id)).join(' '),
  };
}
