/** Topics nearest to words that readers ask and plans write otherwise, or not at all. */
import { fold } from '../../text/fold.ts';
import type { Jump } from './jump.ts';

export interface AskedTopic {
  /** As a reader types it: 独生子女. */
  word: string;
  topic: string;
  path: string;
  /** Number of records of all plans that contain the word. */
  count: number;
}

/**
 * Links to the topics of the folded terms; where no plan writes the word, the link says so.
 * `findAskedTopics(table, ['独生子女']) // => [{ label: '各部规划没有写“独生子女”，相近的主题：…', path: …, exact: false }]`
 */
export function findAskedTopics(table: readonly AskedTopic[], terms: readonly string[]): Jump[] {
  return table
    .filter(({ word }) => terms.includes(fold(word).text))
    .map(({ word, topic, path, count }) => ({
      label: count === 0 ? `各部规划没有写“${word}”，相近的主题：${topic}` : `主题：${topic}`,
      path,
      exact: false,
    }));
}
