/** The rule of a topic 主题 in sentences for readers: which phrases count too, which only beside others, which never. */
import type { Audience } from '../../model/audience.ts';
import type { ConditionalWords, Topic } from '../../model/topic.ts';

/**
 * The lines of the rule besides the topic's own words, those without content left out.
 * `toTopicRule(topic, audiences) // => ['也算：……。', '只在妇女规划里才算：创业，且同一句里有“妇女”或“女性”。', '落在这些词里的不算：……。']`
 */
export function toTopicRule({ phrases, conditional, butNot }: Topic, audiences: readonly Audience[]): string[] {
  return [
    ...(phrases.length === 0 ? [] : [`也算：${phrases.join('、')}。`]),
    ...conditional.map((group) => toCondition(group, audiences)),
    ...(butNot.length === 0 ? [] : [`落在这些词里的不算：${butNot.join('、')}。`]),
  ];
}

function toCondition({ words, beside, audiences: ids }: ConditionalWords, audiences: readonly Audience[]): string {
  const plans = audiences.filter(({ id }) => ids.includes(id)).map(({ planName }) => planName);
  const where = plans.length === 0 ? '有条件才算' : `只在${plans.join('、')}里才算`;
  const near = beside.length === 0 ? '' : `，且同一句里有${beside.map((word) => `“${word}”`).join('或')}`;
  return `${where}：${words.join('、')}${near}。`;
}
