/** How a reading is compared with what is claimed: each claim is kept by the right reading, and broken by a wrong one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPlans } from '../../../src/enrich/planReading.ts';
import { toVocabulary } from '../../../src/parser/lines/vocabulary.ts';
import { contentFolder } from '../../../scripts/command/folders.ts';
import { readRegistry } from '../../../scripts/read/readRegistry.ts';
import { claims } from '../../../scripts/score/claims.ts';
import { compareReading } from '../../../scripts/score/compareReading.ts';
import type { ReadingComparison } from '../../../scripts/score/compareReading.ts';

const TEXT = `某县人民政府关于印发某县妇女发展规划的通知
某政发〔2022〕6号
某县人民政府
2022年3月15日
某县妇女发展规划（2021—2030年）
妇女事业关系千家万户。
一、指导思想
坚持男女平等。
二、发展领域、主要目标和策略措施
（一）妇女与健康
责任单位：县卫生健康局
主要目标：
1.宫颈癌筛查率由2020年的60%提高到2025年的80%以上。（牵头单位：县卫生健康局；责任单位：县妇联；完成时限：2025年底）
策略措施：
1.开展流动筛查。
专栏1 健康工程
1.新建门诊1处。
三、组织实施
（一）加强领导。
附件：项目清单
`;

const registry = readRegistry(contentFolder);
const { plans } = readPlans(
  TEXT,
  { file: 'text.txt', sha256: '0'.repeat(64) },
  { registry, vocabulary: toVocabulary(registry) },
);

const GOAL = '宫颈癌筛查率由2020年的60%提高到2025年的80%以上。';
const DOMAIN = { heading: '妇女与健康', goals: [GOAL], measures: ['开展流动筛查。'] };
const TARGET = { domain: '妇女与健康', item: 'goal', num: '1', comparator: '>=', value: 80, unit: '%' };

const compare = (claimed: object): ReadingComparison =>
  compareReading(plans, claims.parse({ domains: [DOMAIN], ...claimed }));

describe('a claim that holds, and one that does not', () => {
  for (const [what, right, wrong, difference] of [
    ['title', { title: '某县妇女发展规划（2021—2030年）' }, { title: '某县妇女发展规划' }, /^title: /u],
    ['number', { issued: '某政发〔2022〕6号' }, { issued: '某政发〔2022〕7号' }, /^number: /u],
    ['date', { date: '2022-03-15' }, { date: '2022-03-16' }, /^date: /u],
    ['period', { period: [2021, 2030] }, { period: [2021, 2025] }, /^period: /u],
    ['audience', { audience: 'women' }, { audience: 'children' }, /^audience: /u],
    ['plans', { plans: 1 }, { plans: 2 }, /^plans: /u],
    ['parts', { parts: ['组织实施'] }, { parts: ['监测评估'] }, /^no part 监测评估/u],
    ['number of parts', { nparts: 3 }, { nparts: 4 }, /^parts: 3, not 4$/u],
    [
      'kind of part',
      { part_kinds: [['组织实施', 'implementation']] },
      { part_kinds: [['组织实施', 'other']] },
      /^kind of part/u,
    ],
    [
      'a kind it is not',
      { part_kinds: [['组织实施', 'not domains']] },
      { part_kinds: [['组织实施', 'not implementation']] },
      /^kind of part/u,
    ],
    ['sections', { sections: ['加强领导'] }, { sections: ['加强监督'] }, /^no section 加强监督$/u],
    ['preface', { preface: ['妇女事业关系千家万户。'] }, { preface: ['坚持男女平等。'] }, /^not in the preface/u],
    ['annexes', { annexes: ['项目清单'] }, { annexes: ['流动筛查'] }, /^in an item: 流动筛查$/u],
    ['what is in no item', { not_in_items: ['附件'] }, { not_in_items: ['流动.查'] }, /^in an item: /u],
    ['what is nowhere', { not_in_model: ['60%80%'] }, { not_in_model: ['流动筛查'] }, /^in the model: /u],
    ['numbers', { nums: [['一', ['1'], ['1']]] }, { nums: [['一', ['1'], ['2']]] }, /^numbers of domain 1: 1 \/ 1$/u],
    ['number of a domain', { nums: [['一', [], []]] }, { nums: [['二', [], []]] }, /^numbers of domain 1: 一$/u],
    [
      'boxes',
      { boxes: [{ domain: '妇女与健康', heading: '健康工程', paragraphs: ['新建门诊1处。'] }] },
      { boxes: [{ domain: '妇女与教育', heading: '健康工程' }] },
      /^not in a box of its domain/u,
    ],
    [
      'departments of a domain',
      { domain_duty: [['妇女与健康', [], ['县卫生健康局']]] },
      { domain_duty: [['妇女与健康', ['县卫生健康局'], []]] },
      /^duty of domain/u,
    ],
    [
      'departments of an item',
      { item_duties: [['妇女与健康', 'goal', '1', ['县卫生健康局'], ['县妇联']]] },
      { item_duties: [['妇女与健康', 'goal', '1', ['县卫生健康局'], []]] },
      /^duty of 妇女与健康 goal 1/u,
    ],
    [
      'deadline',
      { item_duties: [[null, 'goal', '1', ['县卫生健康局'], ['县妇联'], '2025年底']] },
      { item_duties: [[null, 'goal', '1', ['县卫生健康局'], ['县妇联'], '2026年底']] },
      /no deadline 2026$/u,
    ],
    ['how many have departments', { duties: 1 }, { duties: 2 }, /^with a duty: 1$/u],
    ['target', { targets: [TARGET] }, { targets: [{ ...TARGET, value: 60 }] }, /^target of 妇女与健康 goal 1: >=60/u],
    ['comparator of a target', { targets: [TARGET] }, { targets: [{ ...TARGET, comparator: '=' }] }, /^target of/u],
    [
      'year of a target',
      { targets: [{ ...TARGET, year: '2025' }] },
      { targets: [{ ...TARGET, year: '2030' }] },
      /^target of/u,
    ],
    [
      'baseline of a target',
      { targets: [{ ...TARGET, baseline: '60%' }] },
      { targets: [{ ...TARGET, baseline: '50%' }] },
      /^target of/u,
    ],
  ] as const) {
    it(what, () => {
      assert.deepEqual(compare(right).differences, []);
      const { differences } = compare(wrong);
      assert.equal(differences.length, 1);
      assert.match(differences[0] ?? '', difference);
    });
  }
});

describe('items', () => {
  it('are compared without blanks', () => {
    const { differences, items } = compare({ domains: [{ ...DOMAIN, measures: ['开展 流动筛查。'] }] });
    assert.deepEqual([differences, items], [[], { found: 2, meant: 2, both: 2 }]);
  });
  it('are missing, and one too many, when the text differs', () => {
    const { differences, items } = compare({ domains: [{ ...DOMAIN, measures: ['开展筛查。'] }] });
    assert.deepEqual(differences, [
      'missing 妇女与健康 | measure | 开展筛查。',
      'extra 妇女与健康 | measure | 开展流动筛查。',
    ]);
    assert.deepEqual(items, { found: 2, meant: 2, both: 1 });
  });
  it('count once each', () => {
    const { items } = compare({ domains: [{ ...DOMAIN, measures: ['开展流动筛查。', '开展流动筛查。'] }] });
    assert.deepEqual(items, { found: 2, meant: 3, both: 2 });
  });
  it('stand in their order', () => {
    const { differences } = compare({
      domains: [
        { ...DOMAIN, goals: [], measures: ['开展流动筛查。'] },
        { heading: '妇女与健康', goals: [GOAL] },
      ],
    });
    assert.deepEqual(differences, ['items in another order']);
  });
});

it('an unknown claim of a wrong form is refused', () => {
  assert.throws(() => claims.parse({ period: [2021] }));
});
