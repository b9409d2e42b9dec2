/** 原文如此: what is suspected of words that the site prints as they stand, and why. */
import type { Typo } from '../../model/typo.ts';

/** The site's mark beside words that it suspects to be a slip. */
export const sicWords = '原文如此';

/** Words that are suspected to be a slip. */
export type SuspectedWords = Pick<Typo, 'words' | 'suspected' | 'why'>;

/**
 * What is suspected of the words, and why, in a sentence.
 *
 * toTypoNote(typo) // => '“参保护面”疑为“参保扩面”：社会保险的常用说法是“参保扩面”。'
 */
export function toTypoNote({ words, suspected, why }: SuspectedWords): string {
  return `“${words}”${suspected === null ? '' : `疑为“${suspected}”`}：${why}。`;
}
