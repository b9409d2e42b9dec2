/** Queries for the words of the keyword index. */
import { getCollection } from 'astro:content';
import type { Word } from '../model/word.ts';

/** Every word, in the order of the pinyin. */
export async function getWords(): Promise<Word[]> {
  const words = (await getCollection('words')).map(({ data }) => data);
  return words.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Ids are pinyin without tones; a blank sorts before every letter, so 教 comes before 教材. */
function keyOf({ id, pinyin, word }: Word): string {
  return [id.replace(/-/g, ' '), pinyin, word].join('\n');
}
