/** Addresses of domains across plans, topics, laws and keywords. */
import { siteBase } from '../base/siteBase.ts';

export const domainsPath = `${siteBase}/domains/`;
export const topicsPath = `${siteBase}/topics/`;
export const lawsPath = `${siteBase}/laws/`;
export const keywordsPath = `${siteBase}/keywords/`;

/**
 * The chart of all targets of the plans for one audience as SVG, or its table as CSV.
 *
 * targetFieldPath('children', 'csv') // => '/domains/children/targets.csv'
 */
export function targetFieldPath(audience: string, format: 'svg' | 'csv'): string {
  return `${domainsPath}${audience}/targets.${format}`;
}

/**
 * One domain across the plans for one audience.
 *
 * domainPath('children', 'health') // => '/domains/children/health/'
 */
export function domainPath(audience: string, topic: string): string {
  return `${domainsPath}${audience}/${topic}/`;
}

/**
 * Page of a topic 主题: every sentence of every plan that treats it.
 *
 * topicPath('myopia') // => '/topics/myopia/'
 */
export function topicPath(topicId: string): string {
  return `${topicsPath}${topicId}/`;
}

/**
 * Page of a law or document cited 引用法规, or of a programme named.
 *
 * lawPath('civil-code') // => '/laws/civil-code/'
 */
export function lawPath(lawId: string): string {
  return `${lawsPath}${lawId}/`;
}

/**
 * Page of one word of the keyword index 词语索引.
 *
 * keywordPath('jin-shi') // => '/keywords/jin-shi/'
 */
export function keywordPath(wordId: string): string {
  return `${keywordsPath}${wordId}/`;
}
