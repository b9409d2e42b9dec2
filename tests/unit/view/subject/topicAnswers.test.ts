/** A topic as an answer: every sentence once, numbers first, who answers, second texts folded and counted nowhere. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toRegionAnswers } from '../../../../src/view/subject/topicAnswers.ts';
import type { PlanAnswers } from '../../../../src/view/subject/topicAnswers.ts';
import { must } from '../../../../src/text/must.ts';
import { readPublishedCorpus } from '../../../support/publishedPlans.ts';

const corpus = readPublishedCorpus();
const answersTo = (id: string) => {
  const { places, inOtherTexts } = must(
    corpus.topics.find(({ topic }) => topic.id === id),
    id,
  );
  return toRegionAnswers(places, inOtherTexts);
};
const textOf = (id: string, plan: string): PlanAnswers =>
  must(
    answersTo(id)
      .flatMap(({ texts }) => texts)
      .find((text) => text.id === plan),
    plan,
  );
const sentencesOf = ({ groups }: PlanAnswers): string[] =>
  groups.flatMap(({ answers }) =>
    answers.flatMap(({ sentences }) => sentences.map((runs) => runs.map(({ text }) => text).join(''))),
  );

describe('近视', () => {
  const [tiexi] = answersTo('myopia');
  it('counts sentences and numbers of a place', () => {
    assert.deepEqual([tiexi?.name, tiexi?.count], ['鞍山市铁西区', '8 句 · 7 个数']);
  });
  it('sets what has a number first, with the number apart from the words found', () => {
    const [first] = tiexi?.texts[0]?.groups ?? [];
    assert.equal(first?.name, '写明的数');
    assert.deepEqual(first.answers[0]?.sentences[0], [
      { text: '儿童新发', marked: false, number: false },
      { text: '近视', marked: true, number: false },
      { text: '率明显下降,儿童总体', marked: false, number: false },
      { text: '近视', marked: true, number: false },
      { text: '率', marked: false, number: false },
      { text: '力争每年下降0.5—1个百分点', marked: false, number: true },
      { text: '。', marked: false, number: false },
    ]);
  });
  it('says that a plan names nobody', () => {
    assert.equal(tiexi?.texts[0]?.unnamed, '这部规划没有逐条写明由谁牵头、由谁负责。');
  });
});

it('留守儿童 in 聊城: the goals with who leads, and that measures name nobody', () => {
  const text = textOf('left-behind-children', 'liaocheng-children-2021');
  const goals = must(
    text.groups.find(({ name }) => name === '主要目标'),
    'goals',
  );
  assert.ok(goals.answers.every(({ duty }) => (duty?.leads.length ?? 0) > 0));
  assert.equal(text.unnamed, '这部规划只在主要目标后面写明牵头和责任单位，策略措施没有。');
});

it('a further text stands behind its plan and adds to no count', () => {
  const liaocheng = must(
    answersTo('myopia').find(({ id }) => id === 'in-liaocheng'),
    'liaocheng',
  );
  assert.deepEqual(
    liaocheng.texts.map(({ id, further }) => [id, further]),
    [
      ['liaocheng-children-2021', false],
      ['liaocheng-children-2021-undated', true],
    ],
  );
  const [plan] = liaocheng.texts;
  assert.ok(plan);
  assert.ok(liaocheng.count.startsWith(`${String(sentencesOf(plan).length)} 句`));
});

it('every sentence of a plan stands there once', () => {
  for (const { topic } of corpus.topics) {
    for (const { texts } of answersTo(topic.id)) {
      for (const text of texts) {
        const paths = text.groups.flatMap(({ answers }) => answers.map(({ place }) => place.path));
        assert.equal(new Set(paths).size, paths.length, `${topic.id} ${text.id}`);
      }
    }
  }
});
