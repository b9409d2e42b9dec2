/**
 * The rows of the downloadable tables: one schema per table, in the order of its columns. Titles and descriptions are
 * published as the data dictionary, therefore in Chinese. null is an empty cell; each description gives its meaning.
 */
import { z } from 'zod';
import { audienceId } from './audience.ts';
import { commitmentKinds } from './commitment.ts';
import { departmentKind } from './department.ts';
import { count, line, lines, maybe, plan, printed, text, textOf, year } from './rowFields.ts';
import { target, unit } from './target.ts';

const address = {
  code: text('短码', '短地址里的编码，如 lcc-1-3'),
  path: text('地址', '在本站的地址，接在网站域名之后'),
};
const place = {
  plan,
  textOf,
  domain: text('领域编号', '所在领域的编号'),
  domainNum: maybe('领域序号', '原文印出的序号，如“一”；空：原文没有序号'),
  domainHeading: text('领域', '领域标题，照录原文'),
  topic: maybe('领域类别', '各规划共用的领域类别；空：未能归类'),
};
const duty = {
  leads: maybe('牵头单位', '照录原文，顿号隔开；空：原文未载'),
  responsibles: maybe('责任单位', '照录原文，顿号隔开；空：原文未载'),
  collective: maybe('概称', '名单末尾没有点名的概称，照录原文；空：没有'),
};

export const planRow = z.strictObject({
  id: text('编号', '规划的编号，公布后不再改变'),
  code: text('代码', '短地址里代表规划的字母'),
  title: maybe('标题', '原文印出的标题；空：原文未载'),
  displayTitle: text('称呼', '本站对规划的称呼：有标题用标题，没有则由本站描述'),
  textOf: maybe('同一规划', '本文本是哪一部规划的另一份文本；空：自成一部'),
  audience: audienceId.meta({ title: '对象', description: '为谁而定的规划；取值见数据字典' }),
  regionCode: text('地区代码', 'GB/T 2260 行政区划代码，按文本处理'),
  region: text('地区', '地区名称'),
  province: text('省份', '所在省份'),
  periodText: maybe('期限原文', '写明期限的原文；空：既未写明也无从推断'),
  periodFrom: year('起始年', '规划期的第一年；空：同上'),
  periodTo: year('终止年', '规划期的最后一年；空：同上'),
  periodStated: z
    .boolean()
    .nullable()
    .meta({ title: '期限是否写明', description: 'true 原文写明，false 由本站推断；空：没有期限' }),
  issuedBy: maybe('发文机关', '空：原文未载'),
  issuedNumber: maybe('发文字号', '空：原文未载'),
  issuedDate: maybe('成文日期', '年-月-日；空：原文未载'),
  sourceFile: text('原文文件', '收到的文本的文件名'),
  sourceSha256: text('原文校验值', '收到的文件的 SHA-256'),
  ...lines,
  version: text(
    '数据版本',
    '这部规划数据的指纹，引文和任务分解表上写的就是它：plan.json 去掉各处的 elsewhere 和 twin（与别的规划的联系），对象的成员按名称排序，不留空白，取 UTF-8 的 SHA-256 的前 12 位，前加 p',
  ),
});

export const goalRow = z.strictObject({
  id: text('编号', '主要目标的编号，公布后不再改变'),
  ...place,
  num: printed('目标序号'),
  text: text('主要目标', '照录原文，不含括号里的单位名单'),
  ...duty,
  targets: count('目标值个数', '本站从这一项读出的目标值个数，见 targets 表'),
  ...lines,
  ...address,
});

export const measureRow = z.strictObject({
  id: text('编号', '策略措施的编号，公布后不再改变'),
  ...place,
  num: printed('措施序号'),
  heading: text('首句', '第一句，不含句号'),
  text: text('策略措施', '照录原文，含首句'),
  targets: count('目标值个数', '本站从这一项读出的目标值个数，见 targets 表'),
  ...lines,
  ...address,
});

export const taskRow = z.strictObject({
  id: text('编号', '重点任务的编号，公布后不再改变'),
  ...place,
  num: printed('任务序号'),
  heading: text('首句', '第一句，不含句号'),
  text: text('重点任务', '照录原文，含首句，不含括号里的单位名单'),
  ...duty,
  targets: count('目标值个数', '本站从这一项读出的目标值个数，见 targets 表'),
  ...lines,
  ...address,
});

const kind = z
  .enum(commitmentKinds)
  .meta({ title: '条目种类', description: 'goal 主要目标，measure 策略措施，task 重点任务' });

export const itemRow = z.strictObject({
  id: text('编号', '条目的编号，公布后不再改变'),
  kind,
  ...place,
  num: printed('条目序号'),
  heading: maybe('首句', '策略措施、重点任务的第一句，不含句号；空：主要目标没有首句'),
  text: text('条文', '照录原文，含首句，不含括号里的单位名单'),
  ...duty,
  targets: count('目标值个数', '本站从这一项读出的目标值个数，见 targets 表'),
  ...lines,
  ...address,
});

export const targetRow = z.strictObject({
  item: text('所在条目', '目标值所在的主要目标、策略措施或重点任务，见 items 表的 id'),
  kind,
  ordinal: line('次序', '在这一条目里的次序，从1数起'),
  plan,
  textOf,
  quote: text('依据', '读出目标值的原文'),
  indicator: text('指标', '本站读出的指标名称'),
  indicatorId: maybe('指标编号', '指标表里的编号；空：只见于这一处'),
  scope: maybe('范围', '适用的地方，照录原文；空：原文没有限定'),
  comparator: z.enum(['at-most', 'at-least', 'equal', 'about', 'below', 'above']).meta({
    title: '比较',
    description: 'at-most ≤，at-least ≥，equal ＝，about 左右，below ＜，above ＞；写成单词，免得被当作公式',
  }),
  value: z.number().meta({ title: '数值', description: '以 unit 为单位的数值；区间时是下限' }),
  valueTo: z.number().nullable().meta({ title: '数值上限', description: '区间的上限；空：不是区间' }),
  unit: unit.meta({
    title: '单位',
    description: '% ‰ per-100k 每10万，per-1000 每千，percentage-point 百分点，day 天，CNY 元，m2 平方米，ratio 比',
  }),
  per: maybe('分母', '单位之外的分母，如“年”“校”；空：没有'),
  written: text('写法', '数值在原文里的写法，不含空白，如“3:2”“一半以上”；升降带动词，如“下降20%”'),
  modality: maybe(
    '措辞',
    '原文给承诺留的余地，照录：鼓励、力争、推动、推进、促进、倡导、基本、一般、原则上、有条件的等；空：直接写明',
  ),
  year: year('年份', '这句话写明的年份；空：没有写明'),
  baselineYear: year('基期', '相比的年份；空：没有写明，或是一段年份'),
  baselineText: maybe('基数', '与什么相比，照录原文，如“2020年数据”“基线”；空：没有写明'),
  type: target.shape.type.meta({
    title: '类型',
    description:
      'coverage 覆盖：应有的人、地方或机构里，得到服务、有了配备或达到标准的比例，如普及率、参保率、系统管理率、接种率、筛查率、全覆盖；level 水平：其余的率、时间和年限；count-per-unit 每人、每地、每个机构或每段时间的个数，频次也在内；input 投入：机构的人员配备、资金、面积、设施总数、培训学时；relative-change 升降的幅度；annual-change 每年升降的幅度',
  }),
  direction: target.shape.direction.meta({
    title: '方向',
    description:
      '按动词：decrease 降至、下降、降低、减少，increase 增至、提高、提升、增加，maintain 保持、稳定，level 其余，如达到、控制在、不低于、实现',
  }),
  polarity: target.shape.polarity.meta({
    title: '好坏',
    description: 'higher-better 越高越好，lower-better 越低越好，降幅是越大越好；由本站按字面判断。空：字面看不出',
  }),
  spanFrom: count('起点', '依据在条目文字里的起点，从0数起'),
  spanTo: count('终点', '依据在条目文字里的终点，不含'),
});

export const dutyRow = z.strictObject({
  goal: text('条目', '主要目标、策略措施或重点任务，见 items 表的 id'),
  plan,
  textOf,
  role: z.enum(['lead', 'responsible']).meta({ title: '角色', description: 'lead 牵头单位，responsible 责任单位' }),
  ordinal: line('次序', '在名单里的次序，从1数起'),
  text: text('单位', '照录原文'),
  department: maybe('部门编号', '见 departments 表的 id；空：未能归到登记的部门'),
});

export const departmentRow = z.strictObject({
  id: text('编号', '部门的编号'),
  name: text('部门', '文本里最全的写法'),
  region: text('地区', '所属地区'),
  kind: departmentKind.meta({
    title: '机构类别',
    description:
      'party 党委，congress 人大，government 政府，consultative 政协，judicial 司法，mass-organisation 群团，enterprise 企事业，coordination 议事协调；由本站按名称归类',
  }),
  function: text('职能', '各地共用的职能类别；由本站按名称归类'),
  led: count('牵头项数', '各规划里由它牵头的条目，第二份文本不计'),
  shared: count('责任项数', '各规划里列它为责任单位的条目，第二份文本不计；与牵头项数都是0：只有第二份文本点名'),
});

export type PlanRow = z.infer<typeof planRow>;
export type ItemRow = z.infer<typeof itemRow>;
export type TargetRow = z.infer<typeof targetRow>;
export type DutyRow = z.infer<typeof dutyRow>;
export type DepartmentRow = z.infer<typeof departmentRow>;
