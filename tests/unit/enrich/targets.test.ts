/** Targets of sentences that occur in no plan of the corpus; each row states its purpose. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findTargets, readTargets } from '../../../src/enrich/findTargets.ts';
import { formatTarget } from '../../support/targets/format.ts';

type Row = [why: string, text: string, ...targets: string[]];

const LEVELS: Row[] = [
  ['a slash before 10万', '孕产妇死亡率下降到12/10万以下。', '孕产妇死亡率 <= 12 per-100k (level, decrease)'],
  ['a share in words', '女性比例达到百分之二十以上。', '女性比例 >= 20 % (level, level)'],
  ['a fraction', '女性代表比例不少于三分之一。', '女性代表比例 >= 33.33 % (level, level)'],
  [
    'a year that stands alone holds until the next one',
    '到2025年，婴儿死亡率下降到5.2‰；到2030年，下降到5.0‰。',
    '婴儿死亡率 = 5.2 ‰ (level, decrease), in 2025',
    '婴儿死亡率 = 5 ‰ (level, decrease), in 2030',
  ],
  [
    'two years, two numbers',
    '到2025年和2030年，毛入园率分别达到93%和95%以上。',
    '毛入园率 >= 93 % (level, level), in 2025',
    '毛入园率 >= 95 % (level, level), in 2030',
  ],
  [
    'two signs where one would do',
    '婴儿和、5岁以下儿童死亡率分别控制在3‰、4‰。',
    '婴儿死亡率 = 3 ‰ (level, level)',
    '5岁以下儿童死亡率 = 4 ‰ (level, level)',
  ],
  ['years by digits', '巩固率到二〇二五年达到96%。', '巩固率 = 96 % (level, level), in 2025'],
  ['a span of years is no year', '2021年至2025年，巩固率达到96%。', '巩固率 = 96 % (level, level)'],
  ['kept, once reached', '毛入学率达到并保持在92%以上。', '毛入学率 >= 92 % (level, maintain)'],
  ['from one number to another', '女性占比由30%提高到35%。', '女性占比 = 35 % (level, increase), from 30%'],
  [
    'against a year, by points',
    '力争到2025年女性高层次人才占比较2020年提高5个百分点。',
    '女性高层次人才占比 = 5 percentage-point (relative-change, increase), in 2025, from 2020年, hedged 力争',
  ],
  [
    'against a span of years',
    '儿童肥胖率年均增幅较2010—2017年平均水平下降70%。',
    '儿童肥胖率年均增幅的降幅 = 70 % (relative-change, decrease), from 2010—2017年平均水平',
  ],
  ['years of life', '女性平均预期寿命提高到81.5岁。', '女性平均预期寿命 = 81.5 year (level, increase)'],
  [
    'where, behind the measure',
    '妇女常见病筛查率城市达到85%以上，农村达到80%以上。',
    '妇女常见病筛查率 >= 85 % (coverage, level), where 城市',
    '妇女常见病筛查率 >= 80 % (coverage, level), where 农村',
  ],
  [
    'people said once in a list',
    '儿童低体重率控制在3%以内、贫血患病率控制在4%以内。',
    '儿童低体重率 <= 3 % (level, level)',
    '儿童贫血患病率 <= 4 % (level, level)',
  ],
  [
    'a bare rate is that of those before',
    '目标人群覆盖率达到90%，知晓率达到80%。',
    '目标人群覆盖率 = 90 % (coverage, level)',
    '目标人群知晓率 = 80 % (level, level)',
  ],
  ['a share of a whole', '女干部数量占同级总数的10%以上。', '女干部数量占同级总数的比例 >= 10 % (level, level)'],
  [
    'money for each',
    '孤儿集中养育标准每人每月不低于1800元。',
    '孤儿集中养育标准 >= 1800 CNY (level, level), per 人·月',
  ],
  [
    'money for each, its name behind',
    '落实每生每年1500元的公用经费标准。',
    '公用经费标准 = 1500 CNY (level, level), per 生·年',
  ],
  [
    'a ratio, and where another holds',
    '公共厕所男女厕位比例达到2:3，人流集中场所不低于1∶2。',
    `公共厕所男女厕位比例 = ${String(2 / 3)} ratio (level, level)`,
    '公共厕所男女厕位比例 >= 0.5 ratio (level, level), where 人流集中场所',
  ],
  [
    'a denominator that is no unit',
    '每万人拥有公共文化设施面积不低于600平方米。',
    '每万人拥有公共文化设施面积 >= 600 m2 (input, level), per 万人',
  ],
];

const COUNTS: Row[] = [
  [
    'the thing in front of its number',
    '到2025年底前，全市建成示范性托育机构20家，新增托位3000个。',
    '示范性托育机构数 = 20 count (input, level), in 2025, where 全市',
    '托位数 = 3000 count (input, level), in 2025',
  ],
  [
    'a list for each',
    '各县（市、区）至少建有1处校外活动场所、1个指导服务中心。',
    '校外活动场所数 >= 1 count (count-per-unit, level), per 县（市、区）',
    '指导服务中心数 >= 1 count (count-per-unit, level), per 县（市、区）',
  ],
  [
    'how many in a year',
    '“两癌”筛查每年不少于3万人。',
    '“两癌”筛查人数 >= 30000 count (count-per-unit, level), per 年',
  ],
  ['what is done to them', '培训妇女骨干2000人次以上。', '培训的妇女骨干人次数 >= 2000 count (input, level)'],
  [
    'times in two years',
    '农村妇女免费检查每两年一次。',
    '农村妇女免费检查次数 = 1 count (count-per-unit, level), per 两年',
  ],
  [
    'hours for three groups',
    '小学生、初中生每天睡眠时间分别达到10小时和9小时。',
    '小学生每天睡眠时间 = 10 hour (level, level), per 天',
    '初中生每天睡眠时间 = 9 hour (level, level), per 天',
  ],
  [
    'a share with a fraction',
    '三分之二以上的县（市、区）建成公办托育机构。',
    '建成公办托育机构的县（市、区）比例 >= 66.67 % (coverage, level)',
  ],
  [
    'a number said again by 全覆盖',
    '实现社区儿童之家100%全覆盖。',
    '社区儿童之家覆盖率 = 100 % (coverage, level), where 社区',
  ],
  [
    'money and what it builds',
    '投资5000万元建设妇幼保健院，总建筑面积3.5万平方米。',
    '建设妇幼保健院投资 = 50000000 CNY (input, level)',
    '建设妇幼保健院总建筑面积 = 35000 m2 (input, level)',
  ],
];

const NOTATIONS: Row[] = [
  [
    'a sign for a comparator',
    '婴儿死亡率≤3‰，产检覆盖率≥95％。',
    '婴儿死亡率 <= 3 ‰ (level, level)',
    '产检覆盖率 >= 95 % (coverage, level)',
  ],
  ['a sign that leaves the bound out', '新生儿死亡率<2.5‰。', '新生儿死亡率 < 2.5 ‰ (level, level)'],
  ['a bound said to be included', '产前筛查率达到95%（含）以上。', '产前筛查率 >= 95 % (coverage, level)'],
  ['a bound said again as included', '婴儿死亡率控制在3‰（含3‰）以内。', '婴儿死亡率 <= 3 ‰ (level, level)'],
  ['或以上', '巩固率达到95%或以上。', '巩固率 >= 95 % (level, level)'],
  [
    'where it starts, with its year',
    '巩固率从2020年的95%提高到98%。',
    '巩固率 = 98 % (level, increase), from 2020年的95%',
  ],
  ['a count in Chinese', '建设儿童之家一百一十六个。', '儿童之家数 = 116 count (input, level)'],
  ['a count in Chinese before its thing', '建设三十个儿童友好社区。', '儿童友好社区数 = 30 count (input, level)'],
  ['tenths and hundredths', '毛入园率达到九成五以上。', '毛入园率 >= 95 % (level, level)'],
  ['a rate of nothing', '校园重大安全事故发生率为0。', '校园重大安全事故发生率 = 0 % (level, level)'],
  ['a count of nothing', '孕产妇死亡人数控制为零。', '孕产妇死亡人数 = 0 count (count-per-unit, level)'],
];

const NONE: Row[] = [
  ['a penalty', '向未成年人出售烟酒的，处以5万元以上50万元以下罚款。'],
  ['days and ages', '女职工享受98天产假，60岁以上老年妇女、未满18周岁的未成年人。'],
  ['hotlines and hours of service', '开通12338、110热线，实行24小时值守。'],
  ['circles and formulas', '打造15分钟便民生活圈，实施“1+3+N”机制。'],
  ['titles and periods', '落实《儿童发展纲要（2021—2030年）》，实施第四期行动计划。'],
  ['dates and documents', '每年3月8日、6月1日开展宣传，贯彻国发〔2021〕16号文件。'],
  ['a comparison without a number', '女大学生就业率不低于男大学生就业率。'],
  ['what there is already', '在现有床位300张的基础上优化布局。'],
  ['mere wording', '建设一批示范单位，配备一支专业队伍，一次性完成询问，强化三重保障。'],
];

for (const [name, rows] of Object.entries({ LEVELS, COUNTS, NOTATIONS, NONE })) {
  describe(`targets: ${name.toLowerCase()}`, () => {
    for (const [why, text, ...expected] of rows) {
      it(why, () => assert.deepEqual(findTargets(text).map(formatTarget), expected));
    }
  });
}

describe('the quote of a target', () => {
  it('is verbatim, including blanks', () => {
    const text = '婴儿死亡率到 2025 年控制在 3.3 ‰ 以下。';
    const [target] = findTargets(text);
    assert.equal(target?.quote, '到 2025 年控制在 3.3 ‰ 以下');
    assert.deepEqual(target.span, [5, text.length - 1]);
  });
});

describe('a number that no rule can read', () => {
  it('is reported as unread, with its place', () => {
    const text = '2个百分点的差距缩小。';
    assert.deepEqual(readTargets(text), { targets: [], unread: [[0, 5]] });
  });
});
