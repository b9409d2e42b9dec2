/** Topics of texts: the mechanism on small registries, and the registry itself on sentences it once got wrong. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRegistry } from '../../../scripts/read/readRegistry.ts';
import { findTopics } from '../../../src/enrich/findTopics.ts';
import { topic as topicSchema } from '../../../src/model/topic.ts';
import type { Topic } from '../../../src/model/topic.ts';
import { contentFolder, readCorpus } from '../../support/corpus.ts';

const plans = readCorpus().flatMap((document) => document.plans);
const registry = readRegistry(contentFolder).topics;

/** The topics of a text in a plan for an audience, as `id: words`. */
function topicsOf(text: string, topics: readonly Topic[], audience = 'children'): string[] {
  const plan = plans.find((candidate) => candidate.audience === audience);
  const [domain] = plan?.domains ?? [];
  const [goal] = domain?.goals ?? [];
  assert.ok(plan !== undefined && domain !== undefined && goal !== undefined);
  const found = findTopics({ ...plan, parts: [], domains: [{ ...domain, goals: [{ ...goal, text }] }] }, topics);
  const facts = found.domains[0]?.goals[0]?.topics ?? [];
  for (const { text: words, span } of facts) assert.equal(text.slice(...span), words);
  return facts.map(({ topic, text: words }) => `${topic}: ${words}`);
}

const topicOf = (id: string, rule: Partial<Topic>): Topic =>
  topicSchema.parse({ id, name: id, group: 'health', includes: '某。', words: ['没有'], ...rule });

describe('the rule of a topic', () => {
  const rows: readonly (readonly [text: string, rule: Partial<Topic>, found: string[], why: string])[] = [
    ['禁止使用童工。', { words: ['童工'] }, ['x: 童工'], 'a word'],
    ['市妇女儿童工作委员会。', { words: ['童工'], butNot: ['儿童工作'] }, [], 'a word within another by accident'],
    ['强化对监护的监督。', { phrases: ['对监护的监督'] }, ['x: 对监护的监督'], 'a phrase'],
    ['养老服务和养老。', { words: ['养老', '养老服务'] }, ['x: 养老服务', 'x: 养老'], 'the longest words'],
  ];
  for (const [text, rule, expected, why] of rows) {
    it(why, () => assert.deepEqual(topicsOf(text, [topicOf('x', rule)]), expected));
  }

  it('conditions: beside a word, in its sentence or part of it only', () => {
    const rule = { conditional: [{ words: ['就业'], beside: ['妇女'], audiences: [] }] };
    assert.deepEqual(topicsOf('促进妇女充分就业。', [topicOf('x', rule)]), ['x: 就业']);
    assert.deepEqual(topicsOf('保护妇女；支持就业。', [topicOf('x', rule)]), []);
    assert.deepEqual(topicsOf('保护妇女。支持就业。', [topicOf('x', rule)]), []);
  });

  it('conditions: in plans for an audience only', () => {
    const rule = { conditional: [{ words: ['就业创业'], beside: [], audiences: ['women'] }] };
    assert.deepEqual(topicsOf('支持就业创业。', [topicOf('x', rule)], 'women'), ['x: 就业创业']);
    assert.deepEqual(topicsOf('支持就业创业。', [topicOf('x', rule)], 'children'), []);
  });

  it('topics do not hide each other', () => {
    const topics = [topicOf('a', { words: ['残疾儿童康复'] }), topicOf('b', { words: ['残疾儿童'] })];
    assert.deepEqual(topicsOf('残疾儿童康复。', topics), ['a: 残疾儿童康复', 'b: 残疾儿童']);
  });
});

describe('sentences that the registry once got wrong', () => {
  const never: readonly (readonly [text: string, topic: string, audience?: string])[] = [
    ['建立性侵害未成年人犯罪人员信息公开制度。', 'delinquency'],
    ['依法严厉打击遗弃、虐待未成年人违法犯罪行为。', 'delinquency'],
    ['严惩针对未成年人犯罪。', 'delinquency'],
    ['通过从业人员意外伤害保险补贴减轻企业成本。', 'injury'],
    ['开发儿童的大病和意外伤害险产品。', 'injury'],
    ['高中阶段学生近视率降至70%以下。', 'high-school'],
    ['促进出生缺陷防治领域科技创新和成果转化。', 'science-literacy'],
    ['支持农民工返乡就业创业，从源头上减少留守儿童现象。', 'employment'],
    ['公共服务向乡村振兴重点帮扶的儿童倾斜。', 'rural-women'],
    ['落实学校、幼儿园、托育机构的主体责任。', 'childcare'],
    ['落实学校、幼儿园、托育机构的主体责任。', 'preschool'],
    ['各类公益性教育、科技场所对儿童开放。', 'sex-education'],
    ['提高女性健康素养。', 'sex-education', 'women'],
    ['建立筛查、阳性病例召回服务模式。', 'reproductive-health'],
    ['利用网络诱骗儿童参与赌博。', 'participation-of-children'],
    ['完善孕产妇就医生产身份核实机制。', 'maternal-health'],
    ['完善亲子鉴定意见书开具制度。', 'parent-child'],
    ['加强婴幼儿科学喂养指导。', 'paediatrics'],
  ];
  for (const [text, topic, audience] of never) {
    it(`${topic} is not in ${text}`, () => {
      assert.deepEqual(
        topicsOf(text, registry, audience).filter((found) => found.startsWith(`${topic}:`)),
        [],
      );
    });
  }

  const always: readonly (readonly [text: string, topic: string, audience?: string])[] = [
    ['依法严惩利用网络侵犯儿童合法权益的违法犯罪行为。', 'internet'],
    ['保护儿童免受网络、游戏及其他新兴传媒不良信息的影响。', 'internet'],
    ['支持家庭生育养育教育的政策体系基本形成。', 'birth-support'],
    ['共同做好未成年人心理干预。', 'mental-health'],
    ['加强对受害妇女的心理抚慰。', 'mental-health', 'women'],
    ['就业人员中的女性比例保持在45%左右。', 'employment', 'women'],
    ['鼓励女性失业人员实现再就业。', 'employment', 'women'],
    ['支持妇女灵活就业。', 'employment', 'women'],
    ['促进妇女就业创业。', 'entrepreneurship', 'women'],
    ['女大学生开展创新创业。', 'entrepreneurship', 'women'],
    ['提高妇女基本养老保险参保率。', 'older-women', 'women'],
    ['开展0—6岁儿童残疾筛查。', 'disabled-children'],
    ['资助残疾女童入园。', 'disabled-children', 'women'],
    ['保障农村留守女童受教育。', 'left-behind-children', 'women'],
    ['加强留守、残疾等特殊群体儿童的保健。', 'left-behind-children'],
    ['保障困境女童受教育。', 'children-in-difficulty', 'women'],
    ['儿童食品、日用品、玩具等安全得到保障。', 'food-safety'],
    ['及时发现食品药品安全隐患。', 'food-safety'],
    ['保障妇女在土地等方面的权益。', 'rural-women', 'women'],
    ['离婚时，保障妇女依法获得土地、房屋等权益。', 'rural-women', 'women'],
    ['深化体教融合。', 'fitness'],
    ['推动公共体育设施向儿童开放。', 'fitness'],
    ['促进出生人口性别比趋于正常。', 'sex-ratio'],
    ['抵制高价彩礼。', 'wedding-customs', 'women'],
    ['探索设立少年警务机构。', 'juvenile-justice'],
  ];
  for (const [text, topic, audience] of always) {
    it(`${topic} is in ${text}`, () => {
      assert.ok(topicsOf(text, registry, audience).some((found) => found.startsWith(`${topic}:`)));
    });
  }
});
