/**
 * The site's names for plans, sections, commitments and counts. They are always this site's words, next to the plan's
 * own.
 */
import type { PublishedPlan } from '../corpus/publishedPlans.ts';
import type { Audience } from '../model/audience.ts';
import { wordsOfLists } from '../model/sourcedWords.ts';
import { withoutPrefix } from '../text/withoutPrefix.ts';
import type { Region } from '../model/region.ts';
import type { Part, Section } from '../model/plan.ts';
import type { ReadingPage } from '../model/readingPage.ts';
import type { Commitment, CommitmentKind } from '../model/commitment.ts';
import { formatGrouped } from './groupedNumber.ts';

export const commitmentNames: Record<CommitmentKind, string> = {
  goal: '主要目标',
  measure: '策略措施',
  task: '重点任务',
};

/** The same where there is little room. */
export const shortKindNames: Record<CommitmentKind, string> = { goal: '目标', measure: '措施', task: '任务' };

const sectionNames: Record<ReadingPage['kind'], string> = {
  notice: '印发通知',
  front: '标题与目录',
  preface: '前言',
  guidance: '指导思想和基本原则',
  'overall-goal': '总体目标',
  domains: '发展领域',
  domain: '领域',
  implementation: '组织实施',
  monitoring: '监测评估',
  other: '其他部分',
  closing: '附则',
  imprint: '版记',
};

/** What tells a commitment from the others of its list: its number, or the place in its id. */
export type Numbered = Pick<Commitment, 'id' | 'num'>;

/** The properties from which a plan gets its name. */
type NamedPlan = Pick<PublishedPlan, 'region' | 'audienceEntry' | 'otherText'>;

/**
 * A name short enough for titles and lists; it distinguishes the texts of one plan.
 *
 * shortPlanName(plan) // => '聊城儿童规划'
 */
export function shortPlanName({ region, audienceEntry, otherText }: NamedPlan): string {
  return `${region.shortName}${audienceEntry.planName}${otherText ? '（另一份）' : ''}`;
}

/**
 * The name of a plan inside a chart or a column, where the word 规划 is not needed.
 *
 * planLabel(plan) // => '聊城儿童（另一份）'
 */
export function planLabel({ region, audienceEntry, otherText }: NamedPlan): string {
  return `${region.shortName}${audienceEntry.name}${otherText ? '（另一份）' : ''}`;
}

/**
 * A domain's name without its audience, for places that already name the audience.
 *
 * shortDomainName('儿童与法律保护', children) // => '法律保护'
 */
export function shortDomainName(heading: string, { headingPrefixes }: Audience): string {
  return withoutPrefix(heading, wordsOfLists(headingPrefixes));
}

/**
 * The name of a reading page: its heading, else the name for its kind.
 *
 * sectionName(section) // => '儿童与健康'
 */
export function sectionName({ heading, kind }: ReadingPage): string {
  return heading?.replace(/\s+/gu, '') ?? sectionNames[kind];
}

/**
 * The name of a department with its place, as it stands alone.
 *
 * nameWithRegion('市教育体育局', liaocheng) // => '聊城市教育体育局'
 * nameWithRegion('共青团聊城市委', liaocheng) // => '共青团聊城市委'
 */
export function nameWithRegion(name: string, region: Pick<Region, 'name' | 'shortName'>): string {
  if (name.includes(region.shortName)) return name;
  return `${region.name}${withoutPrefix(name, [region.name.slice(-1)])}`;
}

/** Text of a domain that is no commitment. */
export const domainTextName = '说明';

/**
 * The name for the text of a section: its heading, else that of its part.
 *
 * sectionTextName(part, section) // => '落实规划实施责任'
 */
export function sectionTextName(part: Pick<Part, 'heading'>, section: Pick<Section, 'heading'>): string {
  return (section.heading ?? part.heading)?.replace(/\s+/gu, '') ?? sectionNames.closing;
}

/**
 * A commitment by kind and the text's own number; without one, by its place among those without.
 *
 * commitmentName('goal', { id: 'lcc/health/goal-3', num: 3 }) // => '主要目标3'
 * commitmentName('goal', { id: 'lcc/health/goal-n3', num: null }) // => '主要目标（第3条，原文无编号）'
 */
export function commitmentName(kind: CommitmentKind, item: Numbered): string {
  const name = commitmentNames[kind];
  return item.num === null ? `${name}（${formatNumber(item)}，原文无编号）` : `${name}${formatNumber(item)}`;
}

/**
 * The number by which a list calls a commitment.
 *
 * formatNumber({ id: 'lcc/health/goal-3', num: 3 }) // => '3'
 * formatNumber({ id: 'lcc/health/goal-n3', num: null }) // => '第3条'
 */
export function formatNumber({ id, num }: Numbered): string {
  return num === null ? `第${id.replace(/^.*-n/u, '')}条` : String(num);
}

/**
 * The lines of a source, in words.
 *
 * formatLines([46, 48]) // => '第46—48行'
 */
export function formatLines([first, last]: readonly [number, number]): string {
  return first === last ? `第${String(first)}行` : `第${String(first)}—${String(last)}行`;
}

/**
 * A count with its counter, digits grouped.
 *
 * formatCount(1089, '条') // => '1,089 条'
 */
export function formatCount(count: number, counter: string): string {
  return `${formatGrouped(count)} ${counter}`;
}

/**
 * The text, or a beginning of at most this many characters, cut at the end of a clause if one ends in its second half.
 *
 * excerpt('儿童健康服务体系更加完善，儿童医疗保健服务能力显著增强。', 20) // => '儿童健康服务体系更加完善……'
 */
export function excerpt(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const start = characters.slice(0, length);
  const clauseEnd = start.findLastIndex((character) => '，。；,;'.includes(character));
  return `${(clauseEnd >= length / 2 ? start.slice(0, clauseEnd) : start).join('')}……`;
}
