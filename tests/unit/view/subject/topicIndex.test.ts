/** Topics as readers see them: their rule in sentences, their list by group. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRegistry } from '../../../../scripts/read/readRegistry.ts';
import { topic as topicSchema } from '../../../../src/model/topic.ts';
import { toTopicGroups } from '../../../../src/view/subject/topicIndex.ts';
import { toTopicRule } from '../../../../src/view/subject/topicRule.ts';
import { contentFolder } from '../../../support/corpus.ts';

const { audiences, topics } = readRegistry(contentFolder);
const topicOf = (rule: object) =>
  topicSchema.parse({ id: 'x', name: '某', group: 'health', includes: '某。', words: ['某事'], ...rule });

test('the rule says every condition, and nothing where there is none', () => {
  assert.deepEqual(toTopicRule(topicOf({}), audiences), []);
  const rule = {
    phrases: ['某些事'],
    conditional: [
      { words: ['创业'], beside: ['妇女', '女性'], audiences: ['women'] },
      { words: ['就业'], beside: ['妇女'] },
    ],
    butNot: ['某事故'],
  };
  assert.deepEqual(toTopicRule(topicOf(rule), audiences), [
    '也算：某些事。',
    '只在妇女规划里才算：创业，且同一句里有“妇女”或“女性”。',
    '有条件才算：就业，且同一句里有“妇女”。',
    '落在这些词里的不算：某事故。',
  ]);
});

test('the groups stand in their order, every topic in one', () => {
  const groups = toTopicGroups(topics.map((topic) => ({ topic, places: [], inOtherTexts: [] })).reverse());
  assert.deepEqual(groups.map(({ name }) => name).slice(0, 3), ['儿童和妇女的群体', '健康', '安全']);
  assert.equal(groups.flatMap((group) => group.topics).length, topics.length);
});
