/** Addresses of commitments and their sentences. */
import { plansPath } from './planRoutes.ts';
import { siteBase } from '../base/siteBase.ts';

/**
 * Page of one commitment: 主要目标, 策略措施 or 重点任务.
 *
 * commitmentPath('liaocheng-children-2021/health/goal-3') // => '/plans/liaocheng-children-2021/health/goal-3/'
 */
export function commitmentPath(id: string): string {
  return `${plansPath}${id}/`;
}

/**
 * Place of a goal, measure, task, paragraph or section in the reading pages; a section that opens its page is the page.
 *
 * placePath('liaocheng-children-2021/health/goal-3') // => '/plans/liaocheng-children-2021/health/#goal-3'
 * placePath('liaocheng-children-2021/preface') // => '/plans/liaocheng-children-2021/preface/'
 */
export function placePath(id: string): string {
  const [plan = '', slug = '', anchor] = id.split('/');
  return `${plansPath}${plan}/${slug}/${anchor === undefined ? '' : `#${anchor}`}`;
}

/**
 * Place of a sentence of a commitment in the reading page of its domain, sentences counted from 1.
 *
 * sentencePath('liaocheng-children-2021/health/goal-3', 2) // => '/plans/liaocheng-children-2021/health/#goal-3-s2'
 */
export function sentencePath(id: string, sentence: number): string {
  return `${placePath(id)}-${sentenceAnchor(sentence)}`;
}

/**
 * Anchor of a sentence on the page of its commitment; in a reading page it follows the anchor of the block.
 *
 * sentenceAnchor(2) // => 's2'
 */
export function sentenceAnchor(sentence: number): string {
  return `s${String(sentence)}`;
}

/**
 * The beginning of the sentence addresses on the page of a commitment; the number of the sentence completes it.
 *
 * sentencesOf('/plans/liaocheng-children-2021/health/goal-3/') // => '/plans/liaocheng-children-2021/health/goal-3/#s'
 */
export function sentencesOf(path: string): string {
  return `${path}#s`;
}

/**
 * The picture of a page for shared links.
 *
 * cardPath('/plans/liaocheng-children-2021/health/goal-3/') // => '/plans/liaocheng-children-2021/health/goal-3/card.png'
 */
export function cardPath(path: string): string {
  return `${path}card.png`;
}

/**
 * A commitment as data, by the path of its page.
 *
 * itemDataPath('/plans/liaocheng-children-2021/health/goal-3/') // => '/plans/liaocheng-children-2021/health/goal-3/data.json'
 */
export function itemDataPath(path: string): string {
  return `${path}data.json`;
}

/**
 * A commitment as Markdown, by the path of its page.
 *
 * itemMarkdownPath('/plans/liaocheng-children-2021/health/goal-3/') // => '/plans/liaocheng-children-2021/health/goal-3.md'
 */
export function itemMarkdownPath(path: string): string {
  return path.replace(/\/$/, '.md');
}

/**
 * The parts of a commitment's id, as the routes of its files take them.
 *
 * placeParams('liaocheng-children-2021/health/goal-3') // => { plan: 'liaocheng-children-2021', section: 'health', place: 'goal-3' }
 */
export function placeParams(id: string): { plan: string; section: string; place: string } {
  const [plan = '', section = '', place = ''] = id.split('/');
  return { plan, section, place };
}

/**
 * Short address of a commitment, to be read aloud over a telephone; redirects to its page.
 *
 * shortPath('lcc-1-3') // => '/t/lcc-1-3/'
 */
export function shortPath(shortCode: string): string {
  return `${siteBase}/t/${shortCode}/`;
}

/**
 * The printed number in the id of a commitment; a number printed twice has a suffix.
 *
 * printedNumber('liaocheng-children-2021/health/goal-3') // => '3'
 */
export function printedNumber(id: string): string {
  return id.replace(/^.*\/(?:goal|measure|task)-/, '');
}
