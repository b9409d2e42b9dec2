/** What is read about a target besides its number: hedge, written value, direction, type, polarity, baseline. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findTargets } from '../../../src/enrich/findTargets.ts';
import type { Target } from '../../../src/model/target.ts';

type Row<Field extends keyof Target> = [why: string, text: string, ...expected: Target[Field][]];

function check<Field extends keyof Target>(field: Field, rows: Row<Field>[]): void {
  describe(`the ${field} of a target`, () => {
    for (const [why, text, ...expected] of rows) {
      it(`${why}: ${text}`, () => {
        assert.deepEqual(
          findTargets(text).map((target) => target[field]),
          expected,
        );
      });
    }
  });
}

check('modality', [
  ['promised outright', '婴儿死亡率控制在5‰以下。', null],
  ['encouraged, where it is possible', '鼓励有条件的地区实施妇女乳腺癌检查项目全覆盖。', '鼓励'],
  ['where it is possible', '有条件的县实现社区儿童之家全覆盖。', '有条件的'],
  ['advocated', '倡导实现高级专业技术人员中的女性比例达到45%。', '倡导'],
  ['promoted, with a degree', '到2025年，积极推进城乡污水管网全覆盖。', '推进'],
  ['promoted, behind the one who does it', '各县推动社区儿童之家全覆盖。', '推动'],
  ['promoted, before a share', '促进70%的妇女接受高效宫颈癌筛查。', '促进'],
  ['striven for, before the verb', '儿童总体近视率力争每年下降0.5—1个百分点。', '力争'],
  ['striven for, in a clause of its own', '力争到2025年，毛入园率达到95%。', '力争'],
  ['by and large', '基本实现社区儿童之家全覆盖。', '基本'],
  ['by and large, behind the number', '社区儿童之家全覆盖基本实现。', '基本'],
  ['as a rule', '市级党政工作部门担任正职的女干部一般不少于3人。', '一般'],
  ['in principle', '中小学原则上每学期组织1次家庭教育指导。', '原则上'],
  ['a hedge at the start holds for the whole clause', '力争小学生近视率降至38%、初中生近视率降至60%。', '力争', '力争'],
  ['a hedge holds from its place on', '社区覆盖率达到95%、村覆盖率力争达到90%。', null, '力争'],
  ['of another clause', '推动乡镇设立未成年人保护工作站，工作站实现全覆盖。', null],
  ['part of a name', '妇女基本养老保险参保率达到95%，一般公共预算教育支出占比达到4%。', null, null],
  ['said of the subject', '性别平等教育全面推进，实现全覆盖。', null],
]);

check('written', [
  ['with its unit and the bound behind it', '每千人口拥有托位数达到 4 个以上。', '4个以上'],
  ['a ratio', '女性厕位与男性厕位的比例至少为3:2。', '3:2'],
  ['a share in words', '一半以上的领导班子配备女干部。', '一半以上'],
  ['a rate in words', '孕产妇死亡率控制在十万分之九。', '十万分之九'],
  ['everywhere', '实现社区儿童之家全覆盖。', '全覆盖'],
  ['each number of a series', '新生儿和婴儿死亡率分别降至3‰和5‰以下。', '3‰', '5‰以下'],
  ['a fall with its verb', '儿童伤害死亡率以2020年为基数下降20%。', '下降20%'],
  ['a fall per year', '儿童总体近视率平均每年降低1个百分点以上。', '平均每年降低1个百分点以上'],
]);

check('direction', [
  ['降至', '小学生近视率降至38%以下。', 'decrease'],
  ['增至', '每千名儿童拥有床位增至2.2张。', 'increase'],
  ['提高 before the subject, 到 before the number', '提高农村自来水普及率到90%。', 'increase'],
  ['a ratio, too', '女性厕位与男性厕位的比例提高到2:1。', 'increase'],
  ['保持 wins over 达到', '毛入园率达到并保持在95%。', 'maintain'],
  ['达到 is no movement', '毛入园率达到95%。', 'level'],
  ['控制在 is no movement', '婴儿死亡率控制在5‰以下。', 'level'],
  ['全覆盖 is no movement', '实现社区儿童之家全覆盖。', 'level'],
]);

check('type', [
  ['those served', '孕产妇系统管理率达到90%，新生儿访视率达到90%。', 'coverage', 'coverage'],
  ['those up to a standard', '城市集中式饮用水水源水质达标率达到95%。', 'coverage'],
  ['another rate', '九年义务教育巩固率保持在98%。', 'level'],
  ['how often', '幼儿园每学期组织2次亲子活动。', 'count-per-unit'],
  ['how long a training', '中小学教师5年一周期不少于360学时的教师全员培训。', 'input'],
  ['staff of an institution', '每所乡镇卫生院至少配备1名专业从事儿童保健的医生。', 'input'],
  ['members are no staff', '每个村“两委”成员中至少有1名妇女成员。', 'count-per-unit'],
  ['bodies for each place', '每个乡镇至少办好1所优质公办中心幼儿园。', 'count-per-unit'],
  ['bodies in all', '全市建设6所左右高水平中等职业学校。', 'input'],
]);

check('polarity', [
  ['a harm', '先天梅毒发生率为1%。', 'lower-better'],
  ['a harm among those at risk', '乙肝表面抗原阳性孕产妇所生儿童乙肝表面抗原阳性率为1%。', 'lower-better'],
  ['care for the harmed is no harm', '艾滋病感染孕产妇治疗率达到95%。', 'higher-better'],
  ['held down', '午休管理费控制在10%以内。', 'lower-better'],
  ['a fall', '儿童超重率年均增幅下降80%。', 'higher-better'],
  ['a floor', '儿童健康素养水平不低于30%。', 'higher-better'],
  ['men before women', '旅游景区公共厕所男女厕位比例为1:2。', 'lower-better'],
  ['money spent', '对17所中小学校舍改造，计划投资1亿元。', 'higher-better', null],
  ['a plain state', '出生人口性别比为105%。', null],
]);

check('baseline', [
  ['none', '儿童伤害死亡率下降20%。', null],
  ['a year', '儿童意外伤害死亡率以2020年为基数下降20%。', { year: 2020, text: '2020年' }],
  ['a year and its data', '儿童伤害死亡率以 2020 年数据为基数下降 20%。', { year: 2020, text: '2020年数据' }],
  ['no year', '儿童肥胖率年均增幅在基线基础上下降80%。', { year: null, text: '基线' }],
  ['a span of years', '儿童肥胖率较2010—2017年平均水平下降7%。', { year: null, text: '2010—2017年平均水平' }],
]);

check('indicator', [
  ['the name of a fall', '儿童伤害死亡率下降20%。', '儿童伤害死亡率降幅'],
  ['the name of a yearly fall', '儿童总体近视率每年下降1个百分点。', '儿童总体近视率年均降幅'],
  ['a level keeps its name', '儿童近视率下降到38%。', '儿童近视率'],
  ['a rise keeps its name', '孤儿基本生活养育标准年均提高6%。', '孤儿基本生活养育标准'],
]);
