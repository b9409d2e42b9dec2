/**
 * Every URL of the site, and nothing else: the only place that builds one.
 *
 * Pure and free of Astro, so scripts and browser code can use it. Every page path begins and ends with a slash;
 * anchors follow the closing slash. Ids carry the structure of the texts, so a path is never looked up.
 */
import type { Audience } from '../model/plan.ts';

export const homePath = '/';
export const plansPath = '/plans/';
export const domainsPath = '/domains/';
export const departmentsPath = '/departments/';
export const indicatorsPath = '/indicators/';
export const searchPath = '/search/';
export const aboutPath = '/about/';
export const methodPath = '/method/';
export const designPath = '/design/';
/** Errors corrected, addresses that ended, how to report an error. */
export const correctionsPath = '/corrections/';
/** Accessibility statement. */
export const accessibilityPath = '/accessibility/';
/** JSON Schema of every plan.json. */
export const planSchemaPath = '/data/plan.schema.json';
export const comparePath = '/compare/';
export const topicsPath = '/topics/';
export const lawsPath = '/laws/';
/** 核对引文: a quotation against all plans. */
export const verifyPath = '/verify/';
export const keywordsPath = '/keywords/';
/** 数据下载. */
export const dataPath = '/data/';
/** What every column means. */
export const dictionaryPath = '/data/dictionary/';
/** Description of all data files for tools; at the root, since it may only name files below itself. */
export const dataPackagePath = '/datapackage.json';
/** What browsers are told, so that their address bar can search here. */
export const openSearchPath = '/opensearch.xml';

/**
 * Page of a plan.
 *
 * planPath('liaocheng-children-2021') // => '/plans/liaocheng-children-2021/'
 */
export function planPath(planId: string): string {
  return `${plansPath}${planId}/`;
}

/**
 * A plan as data.
 *
 * planDataPath('liaocheng-children-2021') // => '/plans/liaocheng-children-2021/plan.json'
 */
export function planDataPath(planId: string): string {
  return `${planPath(planId)}plan.json`;
}

/** The pictures of a plan's page. */
export type PlanChart = 'anatomy' | 'deadlines';

/**
 * A picture of a plan's page as SVG, or its table as CSV.
 *
 * planChartPath('liaocheng-children-2021', 'anatomy', 'svg') // => '/plans/liaocheng-children-2021/anatomy.svg'
 */
export function planChartPath(planId: string, chart: PlanChart, format: 'svg' | 'csv'): string {
  return `${planPath(planId)}${chart}.${format}`;
}

/**
 * The deadlines of all plans as SVG, or their table as CSV.
 *
 * deadlinesFilePath('svg') // => '/indicators/deadlines.svg'
 */
export function deadlinesFilePath(format: 'svg' | 'csv'): string {
  return `${indicatorsPath}deadlines.${format}`;
}

/**
 * The picture of all targets of the plans for one audience as SVG, or its table as CSV.
 *
 * targetFieldPath('children', 'csv') // => '/domains/children/targets.csv'
 */
export function targetFieldPath(audience: Audience, format: 'svg' | 'csv'): string {
  return `${domainsPath}${audience}/targets.${format}`;
}

/**
 * A table over all plans.
 *
 * dataTablePath('goals') // => '/data/goals.csv'
 */
export function dataTablePath(table: string): string {
  return `${dataPath}${table}.csv`;
}

/**
 * A table of one plan.
 *
 * planTablePath('liaocheng-children-2021', 'goals') // => '/plans/liaocheng-children-2021/goals.csv'
 */
export function planTablePath(planId: string, table: string): string {
  return `${planPath(planId)}${table}.csv`;
}

/**
 * Schema of a table for tools.
 *
 * tableSchemaPath('goals') // => '/data/schemas/goals.json'
 */
export function tableSchemaPath(table: string): string {
  return `${dataPath}schemas/${table}.json`;
}

/**
 * The words of a plan with their places, for checking quotations.
 *
 * quotableDataPath('liaocheng-children-2021') // => '/verify/liaocheng-children-2021.json'
 */
export function quotableDataPath(planId: string): string {
  return `${verifyPath}${planId}.json`;
}

/**
 * Reading page of one section of a plan; the slug of a domain's section is the last segment of the domain's id.
 *
 * sectionPath('liaocheng-children-2021', 'preface') // => '/plans/liaocheng-children-2021/preface/'
 */
export function sectionPath(planId: string, slug: string): string {
  return `${planPath(planId)}${slug}/`;
}

/**
 * The whole text of a plan on one page.
 *
 * wholePlanPath('liaocheng-children-2021') // => '/plans/liaocheng-children-2021/full/'
 */
export function wholePlanPath(planId: string): string {
  return `${planPath(planId)}full/`;
}

/**
 * A section in the page of the whole plan.
 *
 * wholePlanSectionPath('liaocheng-children-2021', 'health') // => '/plans/liaocheng-children-2021/full/#health'
 */
export function wholePlanSectionPath(planId: string, slug: string): string {
  return `${wholePlanPath(planId)}#${slug}`;
}

/**
 * Reading page of a domain 领域 inside its plan.
 *
 * domainSectionPath('liaocheng-children-2021/health') // => '/plans/liaocheng-children-2021/health/'
 */
export function domainSectionPath(domainId: string): string {
  return `${plansPath}${domainId}/`;
}

/**
 * Page of one goal 主要目标.
 *
 * goalPath('liaocheng-children-2021/health/goal-3') // => '/plans/liaocheng-children-2021/health/goal-3/'
 */
export function goalPath(goalId: string): string {
  return `${plansPath}${goalId}/`;
}

/**
 * Page of one measure 策略措施.
 *
 * measurePath('liaocheng-children-2021/health/measure-5') // => '/plans/liaocheng-children-2021/health/measure-5/'
 */
export function measurePath(measureId: string): string {
  return `${plansPath}${measureId}/`;
}

/**
 * Place of a goal or measure in the reading page of its domain.
 *
 * placePath('liaocheng-children-2021/health/goal-3') // => '/plans/liaocheng-children-2021/health/#goal-3'
 */
export function placePath(id: string): string {
  const end = id.lastIndexOf('/');
  return `${plansPath}${id.slice(0, end)}/#${id.slice(end + 1)}`;
}

/**
 * Place of a sentence of a goal or measure in the reading page of its domain, sentences counted from 1.
 *
 * sentencePath('liaocheng-children-2021/health/goal-3', 2) // => '/plans/liaocheng-children-2021/health/#goal-3-s2'
 */
export function sentencePath(id: string, sentence: number): string {
  return `${placePath(id)}-${sentenceAnchor(sentence)}`;
}

/**
 * Anchor of a sentence on the page of its goal or measure; in a reading page it follows the anchor of the block.
 *
 * sentenceAnchor(2) // => 's2'
 */
export function sentenceAnchor(sentence: number): string {
  return `s${String(sentence)}`;
}

/**
 * What the addresses of the sentences on the page of a goal or measure begin with; the number of one follows.
 *
 * sentencesOf('/plans/liaocheng-children-2021/health/goal-3/') // => '/plans/liaocheng-children-2021/health/goal-3/#s'
 */
export function sentencesOf(path: string): string {
  return `${path}#s`;
}

/**
 * Short address of a goal or measure, to be read over a telephone; leads to its page.
 *
 * shortPath('lcc-1-3') // => '/t/lcc-1-3/'
 */
export function shortPath(shortCode: string): string {
  return `/t/${shortCode}/`;
}

/**
 * Place of a block in the reading page of its section.
 *
 * blockPath('liaocheng-children-2021', 'preface', 'p-3') // => '/plans/liaocheng-children-2021/preface/#p-3'
 */
export function blockPath(planId: string, slug: string, anchor: string): string {
  return `${sectionPath(planId, slug)}#${anchor}`;
}

/**
 * One domain across the plans for one audience.
 *
 * domainPath('children', 'health') // => '/domains/children/health/'
 */
export function domainPath(audience: Audience, topic: string): string {
  return `${domainsPath}${audience}/${topic}/`;
}

/**
 * The departments of one region.
 *
 * regionDepartmentsPath('liaocheng') // => '/departments/liaocheng/'
 */
export function regionDepartmentsPath(regionSlug: string): string {
  return `${departmentsPath}${regionSlug}/`;
}

/**
 * Page of one department 部门.
 *
 * departmentPath('liaocheng/youth-league') // => '/departments/liaocheng/youth-league/'
 */
export function departmentPath(departmentId: string): string {
  return `${departmentsPath}${departmentId}/`;
}

/**
 * Task table 任务分解表 of a department, or of a whole region, by the id of either.
 *
 * tasksPath('liaocheng/youth-league') // => '/departments/liaocheng/youth-league/tasks/'
 * tasksPath('liaocheng') // => '/departments/liaocheng/tasks/'
 */
export function tasksPath(id: string): string {
  return `${departmentsPath}${id}/tasks/`;
}

/**
 * Rows of a task table: a plan, a domain or a goal of it by its short code.
 *
 * taskPlacePath('liaocheng/youth-league', 'lcc-1') // => '/departments/liaocheng/youth-league/tasks/#lcc-1'
 */
export function taskPlacePath(id: string, shortCode: string): string {
  return `${tasksPath(id)}#${shortCode}`;
}

/**
 * A task table as a file.
 *
 * tasksFilePath('liaocheng/youth-league', 'csv') // => '/departments/liaocheng/youth-league/tasks.csv'
 */
export function tasksFilePath(id: string, format: 'csv' | 'xlsx'): string {
  return `${departmentsPath}${id}/tasks.${format}`;
}

/**
 * Responsibility matrix 责任矩阵 of a region: of all its plans or of one, in the order of what departments lead or in
 * another one.
 *
 * matrixPath('liaocheng', 'all', 'led') // => '/departments/liaocheng/matrix/'
 * matrixPath('liaocheng', 'liaocheng-women-2021', 'lcw-1') // => '/departments/liaocheng/matrix/liaocheng-women-2021/lcw-1/'
 */
export function matrixPath(regionSlug: string, scope: string, order: string): string {
  const base = `${departmentsPath}${regionSlug}/matrix/`;
  if (order !== 'led') return `${base}${scope}/${order}/`;
  return scope === 'all' ? base : `${base}${scope}/`;
}

/**
 * The picture of a responsibility matrix as SVG.
 *
 * matrixChartPath('liaocheng', 'all', 'led') // => '/departments/liaocheng/matrix/chart.svg'
 */
export function matrixChartPath(regionSlug: string, scope: string, order: string): string {
  return `${matrixPath(regionSlug, scope, order)}chart.svg`;
}

/**
 * The table of a responsibility matrix as CSV.
 *
 * matrixTablePath('liaocheng', 'all', 'led') // => '/departments/liaocheng/matrix/data.csv'
 */
export function matrixTablePath(regionSlug: string, scope: string, order: string): string {
  return `${matrixPath(regionSlug, scope, order)}data.csv`;
}

/**
 * The numbers of all matrices of a region as a file.
 *
 * matrixFilePath('liaocheng') // => '/departments/liaocheng/matrix.csv'
 */
export function matrixFilePath(regionSlug: string): string {
  return `${departmentsPath}${regionSlug}/matrix.csv`;
}

/**
 * Page of one indicator 指标.
 *
 * indicatorPath('infant-mortality-rate') // => '/indicators/infant-mortality-rate/'
 */
export function indicatorPath(indicatorId: string): string {
  return `${indicatorsPath}${indicatorId}/`;
}

/**
 * A plan beside its peers: what they commit to and it does not, and what it alone has.
 *
 * gapPath('yushu-children-2021') // => '/compare/yushu-children-2021/'
 */
export function gapPath(planId: string): string {
  return `${comparePath}${planId}/`;
}

/**
 * Two plans side by side, or the redline of two texts of one plan; the plan that stands first in the catalogue first.
 *
 * pairPath('yushu-children-2021', 'tengchong-children-2021')
 * // => '/compare/yushu-children-2021/tengchong-children-2021/'
 */
export function pairPath(firstId: string, secondId: string): string {
  return `${gapPath(firstId)}${secondId}/`;
}

/**
 * One domain of two plans side by side.
 *
 * pairDomainPath('yushu-children-2021', 'tengchong-children-2021', 'health')
 * // => '/compare/yushu-children-2021/tengchong-children-2021/health/'
 */
export function pairDomainPath(firstId: string, secondId: string, topic: string): string {
  return `${pairPath(firstId, secondId)}${topic}/`;
}

/**
 * Address of a page of comparison that shows only changes of one kind; without script, the list of them.
 *
 * shownPath('/compare/a/b/', 'number') // => '/compare/a/b/?show=number#number'
 */
export function shownPath(path: string, kind: string): string {
  return `${path}?show=${kind}#${kind}`;
}

/**
 * Page of a topic 主题: every sentence of every plan that speaks of it.
 *
 * topicPath('myopia') // => '/topics/myopia/'
 */
export function topicPath(topicId: string): string {
  return `${topicsPath}${topicId}/`;
}

/**
 * Page of a law or document cited 引用法规.
 *
 * lawPath('civil-code') // => '/laws/civil-code/'
 */
export function lawPath(lawId: string): string {
  return `${lawsPath}${lawId}/`;
}

/**
 * The table of an indicator's page as CSV.
 *
 * indicatorCsvPath('infant-mortality-rate') // => '/indicators/infant-mortality-rate/data.csv'
 */
export function indicatorCsvPath(indicatorId: string): string {
  return `${indicatorPath(indicatorId)}data.csv`;
}

/**
 * The chart of an indicator's page as SVG.
 *
 * indicatorChartPath('infant-mortality-rate') // => '/indicators/infant-mortality-rate/chart.svg'
 */
export function indicatorChartPath(indicatorId: string): string {
  return `${indicatorPath(indicatorId)}chart.svg`;
}

/**
 * Page of a source document as received.
 *
 * sourcePath('liaocheng-2021') // => '/sources/liaocheng-2021/'
 */
export function sourcePath(sourceId: string): string {
  return `/sources/${sourceId}/`;
}

/**
 * One line of a source document, lines counted from 1.
 *
 * sourceLinePath('liaocheng-2021', 43) // => '/sources/liaocheng-2021/#L43'
 */
export function sourceLinePath(sourceId: string, line: number): string {
  return `${sourcePath(sourceId)}#L${line}`;
}

/**
 * The raw text of a source document, byte for byte.
 *
 * sourceFilePath('liaocheng-2021', '002_021be48f68509807.txt') // => '/sources/liaocheng-2021/002_021be48f68509807.txt'
 */
export function sourceFilePath(sourceId: string, file: string): string {
  return `${sourcePath(sourceId)}${file}`;
}

/**
 * Search results for a query; the query is in the URL.
 *
 * searchQueryPath('近视') // => '/search/?q=%E8%BF%91%E8%A7%86'
 */
export function searchQueryPath(query: string): string {
  return `${searchPath}?q=${encodeURIComponent(query)}`;
}

/**
 * Page of one word of the keyword index 词语索引.
 *
 * keywordPath('jin-shi') // => '/keywords/jin-shi/'
 */
export function keywordPath(wordId: string): string {
  return `${keywordsPath}${wordId}/`;
}

/**
 * The part of a domain's id that names its section in paths.
 *
 * sectionSlug('liaocheng-children-2021/health') // => 'health'
 */
export function sectionSlug(domainId: string): string {
  return domainId.slice(domainId.lastIndexOf('/') + 1);
}

/**
 * The part of a goal's or measure's id that stands for its printed number; a number printed twice has a suffix.
 *
 * printedNumber('liaocheng-children-2021/health/goal-3') // => '3'
 */
export function printedNumber(id: string): string {
  return id.replace(/^.*\/(?:goal|measure)-/, '');
}
