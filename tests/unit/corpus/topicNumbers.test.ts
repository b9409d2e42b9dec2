/** The numbers of a topic: by the stretch a number stands in or by what is counted, never by the sentence alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indicatorsOfTopic, targetsAbout, topicTargets } from '../../../src/corpus/topicNumbers.ts';
import { must } from '../../../src/text/must.ts';
import { readPublishedCorpus } from '../../support/publishedPlans.ts';

const corpus = readPublishedCorpus();
const topicOf = (id: string) =>
  must(
    corpus.topics.find(({ topic }) => topic.id === id),
    id,
  );
const indicatorsOf = (id: string): string[] =>
  indicatorsOfTopic(topicOf(id), corpus.indicators).map(({ indicator }) => indicator.name);

describe('indicatorsOfTopic', () => {
  const cases: { topic: string; names: string[]; why: string }[] = [
    {
      topic: 'myopia',
      names: [
        '0—6岁儿童眼保健和视力检查覆盖率',
        '小学生近视率',
        '初中生近视率',
        '高中阶段学生近视率',
        '儿童总体近视率年均降幅',
      ],
      why: 'in the order of the registry',
    },
    { topic: 'child-mortality', names: ['新生儿死亡率', '婴儿死亡率', '5岁以下儿童死亡率'], why: '分别 over several' },
    { topic: 'childcare', names: ['每千人口3岁以下婴幼儿托位数'], why: 'the name of what is counted' },
    { topic: 'childrens-home', names: [], why: 'two bodies are named in the same list with it' },
    { topic: 'bullying', names: [], why: 'no plan has a number' },
  ];
  for (const { topic, names, why } of cases) {
    it(`${topic}: ${why}`, () => {
      assert.deepEqual(indicatorsOf(topic), names);
    });
  }
});

it('a number in the same sentence about something else is not one of the topic', () => {
  const found = topicOf('breastfeeding').places.flatMap((place) => targetsAbout(place));
  assert.deepEqual(
    [...new Set(found.map(({ indicatorId }) => indicatorId))],
    ['exclusive-breastfeeding-rate-under-six-months'],
  );
});

it('second texts of a plan give no number', () => {
  const found = corpus.topics.flatMap(({ places }) => topicTargets(places));
  assert.ok(found.length > 100);
  assert.ok(found.every(({ place }) => !place.plan.otherText));
});
