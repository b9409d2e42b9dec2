/** Which rule reads which sentence: rows for each rule, and for the numbers that none may read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findTargets } from '../../../src/enrich/findTargets.ts';

type Read = [rule: string, indicator: string, comparator: string, value: unknown, unit: string];

const read = (text: string): Read[] =>
  findTargets(text).map(({ rule, indicator, comparator, value, unit }) => [rule, indicator, comparator, value, unit]);

const ROWS: [why: string, text: string, ...targets: Read[]][] = [
  ['全覆盖 is 100 %', '社区家长学校实现全覆盖。', ['full-coverage', '社区家长学校覆盖率', '=', 100, '%']],
  ['a share of places', '95%的城市社区建立家长学校。', ['share', '建立家长学校的城市社区比例', '=', 95, '%']],
  ['time that people spend', '小学生每天睡眠时间不少于10小时。', ['time', '小学生每天睡眠时间', '>=', 10, 'hour']],
  ['how often', '每年轮训一次。', ['sessions', '轮训次数', '=', 1, 'count']],
  [
    'a building project and its means',
    '对17所中小学校舍加固升级改造，总建筑面积7.9万平方米。',
    ['project', '加固升级改造校舍的中小学数', '=', 17, 'count'],
    ['project-means', '中小学校舍加固升级改造总建筑面积', '=', 79_000, 'm2'],
  ],
  ['an amount for each', '落实每生每年1500元的公用经费标准。', ['standard', '公用经费标准', '=', 1500, 'CNY']],
  ['years that are given', '残疾儿童接受15年免费教育。', ['years', '残疾儿童免费教育年限', '=', 15, 'year']],
  ['a rate', '婴儿死亡率控制在3.3‰以下。', ['level', '婴儿死亡率', '<=', 3.3, '‰']],
  [
    'some of those before',
    '一半以上的领导班子配备女干部，其中担任正职的不少于3人。',
    ['share', '配备女干部的领导班子比例', '>=', 50, '%'],
    ['among', '领导班子担任正职的女干部数', '>=', 3, 'count'],
  ],
  ['things set up', '建成示范性托育机构20家。', ['count', '示范性托育机构数', '=', 20, 'count']],
  ['courses by their number', '举办女性创业沙龙24期。', ['count', '女性创业沙龙数', '=', 24, 'count']],
  ['classes by their number', '开设女性课程36班次。', ['count', '女性课程数', '=', 36, 'count']],
  ['a total of people', '“两癌”筛查每年不少于3万人。', ['tally', '“两癌”筛查人数', '>=', 30_000, 'count']],
  ['a total so far', '无障碍改造累计850户。', ['tally', '无障碍改造户数', '=', 850, 'count']],
  [
    'a total whose name says that it counts',
    '免费体检人数累计2.6万人。',
    ['tally', '免费体检人数', '=', 26_000, 'count'],
  ],
  ['days that something lasts', '女职工产假不少于158天。', ['level', '女职工产假', '>=', 158, 'day']],
  ['days that are reached', '空气质量优良天数达到300天。', ['level', '空气质量优良天数', '=', 300, 'day']],
  ['days within which', '审批时限压缩至5个工作日以内。', ['level', '审批时限', '<=', 5, 'day']],
  ['大于等于', '毛入园率大于等于95%。', ['level', '毛入园率', '>=', 95, '%']],
  ['not less than, as a sign', '毛入园率≮95%。', ['level', '毛入园率', '>=', 95, '%']],
  ['not more than, as a sign', '婴儿死亡率≯4‰。', ['level', '婴儿死亡率', '<=', 4, '‰']],
  ['或者以上', '毛入园率达到95%或者以上。', ['level', '毛入园率', '>=', 95, '%']],
  ['on the base of a level', '毛入园率在2020年90%的基础上提高到95%。', ['level', '毛入园率', '=', 95, '%']],
  ['from the end of a five-year plan', '毛入园率由“十三五”末的90%提高到95%。', ['level', '毛入园率', '=', 95, '%']],
  ['自 as 从', '毛入园率自90%提高至95%以上。', ['level', '毛入园率', '>=', 95, '%']],
  ['a time limit of a procedure', '受理后15日内办结。'],
  ['a stage of a project', '儿童福利机构二期工程开工。'],
  ['the end of a plan', '到“十四五”期末，机制更加健全。'],
];

describe('rules', () => {
  for (const [why, text, ...targets] of ROWS) it(`${why}: ${text}`, () => assert.deepEqual(read(text), targets));
});

it('what is given so often has its period beside its number', () => {
  const [target] = findTargets('家庭医生上门服务每月不少于2天。');
  assert.deepEqual([target?.indicator, target?.per], ['家庭医生上门服务', '月']);
});
