/** Addresses of goals, measures and their sentences. */
import { plansPath } from './planRoutes.ts';

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
 * Place of a goal, measure, paragraph or section in the reading pages; a section that opens its page is the page.
 *
 * placePath('liaocheng-children-2021/health/goal-3') // => '/plans/liaocheng-children-2021/health/#goal-3'
 * placePath('liaocheng-children-2021/preface') // => '/plans/liaocheng-children-2021/preface/'
 */
export function placePath(id: string): string {
  const [plan = '', slug = '', anchor] = id.split('/');
  return `${plansPath}${plan}/${slug}/${anchor === undefined ? '' : `#${anchor}`}`;
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
 * The beginning of the sentence addresses on the page of a goal or measure; the number of the sentence completes it.
 *
 * sentencesOf('/plans/liaocheng-children-2021/health/goal-3/') // => '/plans/liaocheng-children-2021/health/goal-3/#s'
 */
export function sentencesOf(path: string): string {
  return `${path}#s`;
}

/**
 * Short address of a goal or measure, to be read aloud over a telephone; redirects to its page.
 *
 * shortPath('lcc-1-3') // => '/t/lcc-1-3/'
 */
export function shortPath(shortCode: string): string {
  return `/t/${shortCode}/`;
}

/**
 * The printed number in the id of a goal or measure; a number printed twice has a suffix.
 *
 * printedNumber('liaocheng-children-2021/health/goal-3') // => '3'
 */
export function printedNumber(id: string): string {
  return id.replace(/^.*\/(?:goal|measure)-/, '');
}
