/** Building blocks of plans: the printed numbers, headings and formulas that mutations insert into a text. */
import { formatChineseNumeral, formatCircled } from '../../src/text/numerals.ts';
import type { Random } from './random.ts';

const NUMBERS = [0, 1, 1, 1, 2, 2, 3, 4, 5, 9, 10, 11, 12, 20, 21, 99, 100, 101, 999, 1000];

/** A printed number in any of the styles, which may or may not continue its list. */
export function enumerator(random: Random): string {
  const num = random.pick(NUMBERS);
  const chinese = formatChineseNumeral(num);
  const circled = formatCircled(1 + (num % 20));
  return random.pick([
    `${num}.`,
    `${num}．`,
    `${num}、`,
    `${num}. `,
    `（${num}）`,
    `(${num})`,
    `${num})`,
    circled,
    `${chinese}、`,
    `（${chinese}）`,
    `(${chinese})`,
    `第${chinese}章 `,
    `第${chinese}节`,
    `第${chinese}部分`,
    `${chinese}是`,
  ]);
}

export const MARKERS = [
  '主要目标',
  '主要目标：',
  '主要目标:',
  '【主要目标】',
  '1.主要目标',
  '（一）主要目标。',
  '目标与指标',
  '具体目标：',
  '策略措施',
  '策略措施：',
  '【策略措施】',
  '2. 策略措施',
  '（二）策略措施',
  '主要措施：',
  '策略与措施',
];

export const HEADINGS = [
  '前言',
  '前 言',
  '序言',
  '目录',
  '目 录',
  '一、总体要求',
  '二、指导思想、基本原则和总体目标',
  '三、发展领域、主要目标和策略措施',
  '四、组织实施',
  '五、监测评估',
  '（一）儿童与健康',
  '（二）妇女与教育',
  '第一章 总则',
  '第一节 儿童与安全',
  '儿童与福利',
  '六、附表',
  '某市妇女发展规划（2021—2030年）',
  '某县“十四五”儿童发展规划',
  '某区2024年重点任务行动方案',
  '妇女发展规划',
];

export const DUTIES = [
  '（牵头单位：市妇联；责任单位：市教育局、市法院）',
  '（责任单位：市卫生健康委、市民政局等）',
  '（市教育局牵头，市财政局配合）',
  '（市公安局、市司法局负责）',
  '牵头单位：市妇联',
  '责任单位：各有关部门',
  '（牵头单位：',
  '；责任单位：',
  '。责任单位：市检察院）',
  '等市妇女儿童工作委员会成员单位、特邀单位）',
  ')法院、',
  '（牵头单位：）',
  '（责任单位：、、）',
  '（（市妇联）牵头）',
  '各县（市、区）',
];

export const PAGES = [
  '— 1 —',
  '- 12 -',
  '3',
  '第 4 页',
  '第5页 共9页',
  '7/10',
  'Page 3',
  '某市妇女发展规划',
  '聊城市人民政府文件',
  '当前位置：首页 > 政务公开',
  '【打印】 【关闭】',
  '上一篇：没有了',
  '主办单位：某市人民政府',
  '版权所有 ICP备00000000号',
  '字体：大 中 小',
  '本规划由市妇女儿童工作委员会负责解释。',
  '本规划自印发之日起施行。',
  '抄送：市委有关部门',
  '某市人民政府办公室2021年12月3日印发',
  '聊政发〔2021〕9号',
  '2021年12月3日',
  '各县（市、区）人民政府：',
  '一、总则……1',
  '（一）儿童与健康....12',
];
