/** Sentences as notices word them: comparators as signs and words, Chinese numerals, shares, steps; and no targets at all. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { enrich } from '../../../src/enrich/enrich.ts';
import { parseDocument } from '../../../src/parser/parseDocument.ts';
import { toPlans } from '../../../src/parser/toPlans.ts';
import { readRegistry } from '../../../scripts/read/readRegistry.ts';
import { contentFolder, vocabulary } from '../../support/corpus.ts';

/** A sentence, and what is promised in it: comparator and value, unit, year. */
const rows: readonly (readonly [sentence: string, targets: string])[] = [
  ['到2025年，全县每千人口拥有3岁以下婴幼儿托位数达到4.6个，较2020年增加2.8个。', '=4.6 per-1000 2025'],
  ['力争到“十四五”末，乡镇（街道）未成年人保护工作站建成率不低于九成。', '>=90 % 2025'],
  ['确保孕产妇死亡率、婴儿死亡率分别稳定在9/10万、4.5‰以下。', '<=9 per-100k; <=4.5 ‰'],
  ['在2020年基础上，儿童伤害死亡率下降两成。', '=20 %'],
  ['到2030年，适龄妇女“两癌”人群筛查率达到百分之八十以上。', '>=80 % 2030'],
  ['每个县（市、区）至少建成一所公办特殊教育学校。', '>=1 count'],
  ['拐卖妇女案件发生数为零。', '=0 count'],
  ['全市新增普惠性幼儿园学位一万二千个。', '=12000 count'],
  ['残疾儿童康复救助率≥98%，预防出生缺陷知识知晓率＞85%。', '>=98 %; >85 %'],
  ['男女平均受教育年限差距缩小到0.5年以内。', '<=0.5 year'],
  ['女性在基层领导班子中的比例超过三分之一。', '>33.33 %'],
  ['到2027年底前，建成儿童友好城市示范点30个左右。', '~30 count 2027'],
  ['九年义务教育巩固率由95.2%提高至97%。', '=97 %'],
  ['家庭医生签约服务覆盖率保持在75%以上，其中重点人群达到八成五。', '>=75 %; =85 %'],
  ['劳动年龄人口平均受教育年限达到11.3年，其中女性不低于11年。', '=11.3 year; >=11 year'],
  ['每年组织开展反家庭暴力宣传不少于4场次，受众不少于2000人。', '>=4 count; >=2000 count'],
  ['本规划依据《中国妇女发展纲要（2021—2030年）》制定。', ''],
  ['认真贯彻国发〔2021〕16号文件精神，落实省政府第12次常务会议要求。', ''],
  ['依托互联网+模式，推广“120”急救知识。', ''],
  ['法定年龄为18周岁以下的未成年人享有平等权利。', ''],
  ['到2025年，基本养老保险参保率达到95%，2030年达到98%。', '=95 % 2025; =98 % 2030'],
  ['5岁以下儿童生长迟缓率控制在5%以内，中小学生国家学生体质健康标准优良率达到60%以上。', '<=5 %; >=60 %'],
  ['村（居）委会成员中女性比例达到35%以上，村委会主任中女性比例达到10%以上。', '>=35 %; >=10 %'],
  ['全区托位总数突破3500个，公办托位占比不少于40%。', '>3500 count; >=40 %'],
  ['孕产期中重度贫血患病率每年降低0.5个百分点。', '=0.5 percentage-point'],
  ['3岁以下儿童系统管理率和7岁以下儿童健康管理率均达到90%以上。', '>=90 %; >=90 %'],
  ['6个月内婴儿纯母乳喂养率超五成。', '>50 %'],
  ['学前三年毛入园率稳定在97.5%，普惠性幼儿园覆盖率稳定在90%以上。', '=97.5 %; >=90 %'],
  ['实现农村留守儿童关爱服务体系村（社区）全覆盖。', '=100 %'],
  ['宫颈癌筛查覆盖率年均提高2个百分点以上。', '>=2 percentage-point'],
  ['护理型床位占养老机构床位总数的比例不低于百分之六十。', '>=60 %'],
  ['生活不能自理特困人员集中供养率应达100%。', '=100 %'],
  ['每百名老年人拥有养老床位4张以上。', '>=4 count'],
  ['65岁及以上老年人城乡社区规范健康管理服务率达到65%。', '=65 %'],
  ['青年失业率控制在5.5%以内，城镇新增青年就业6万人。', '<=5.5 %; =60000 count'],
  ['青年人口占常住人口比重不低于22%。', '>=22 %'],
  ['困难重度残疾人家庭无障碍改造不少于八百户。', '>=800 count'],
  ['残疾人家庭人均收入年均增长与全省同步。', ''],
  ['有需求的持证残疾儿童少年接受义务教育比例达97%（含）以上。', '>=97 %'],
  ['持续实施“四点半课堂”，提供7×24小时热线服务。', ''],
  ['2021年12月31日前完成任务分解。', ''],
  ['农村妇女“两癌”免费检查目标人群覆盖率达到75%，早诊率不小于90%。', '=75 %; >=90 %'],
  ['未成年人犯罪人数占比力争降至1%以下。', '<=1 %'],
];

const HEAD = '某县妇女发展规划（2021—2030年）\n二、发展领域\n（一）妇女与健康\n主要目标：\n';
const text = HEAD + rows.map(([sentence], at) => `${String(at + 1)}.${sentence}`).join('\n');
const source = { file: 'x.txt', sha256: '0'.repeat(64) };
const [parsed] = toPlans(parseDocument(text, vocabulary), source, vocabulary);
assert.ok(parsed);
const goals = enrich(parsed.plan, readRegistry(contentFolder), null).domains[0]?.goals ?? [];

rows.forEach(([sentence, expected], at) => {
  it(sentence, () => {
    const found = goals[at]?.targets.map(({ comparator, value, unit, year }) =>
      [`${comparator}${String(value)}`, unit, ...(year === null ? [] : [year])].join(' '),
    );
    assert.equal(found?.join('; '), expected);
  });
});
