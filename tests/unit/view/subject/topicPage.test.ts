/** Topics as readers see them: their rule in sentences, their list by group. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRegistry } from '../../../../scripts/read/readRegistry.ts';
import { topic as topicSchema } from '../../../../src/model/topic.ts';
import { toTopicGroups } from '../../../../src/view/subject/topicPage.ts';
import { toTopicRule } from '../../../../src/view/subject/topicRule.ts';
import { contentFolder } from '../../../support/corpus.ts';

const { audiences, topics } = readRegistry(contentFolder);
const topicOf = (rule: object) =>
  topicSchema.parse({ id: 'x', name: '某', group: '健康', includes: '某。', words: ['某事'], ...rule });

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
    '只在妇女规划里才算：创业，且同一句里有妇女、女性之一。',
    '有条件才算：就业，且同一句里有妇女之一。',
    '落在这些词里的不算：某事故。',
  ]);
});

test('a group is listed once', () => {
  const groups = toTopicGroups(topics.map((topic) => ({ topic, places: [], inOtherTexts: [] })));
  const neighbours = topics.filter(({ group }, at) => group !== topics[at - 1]?.group);
  assert.equal(neighbours.length, groups.length);
  assert.equal(groups.flatMap((group) => group.topics).length, topics.length);
});
