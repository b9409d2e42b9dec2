/**
 * The queries of the regression file, of every kind that readers may type. Each is written `query`, or
 * `query | kind=goal | plan=yushu-children-2021` with filters.
 */
import { emptyQuery } from '../../../src/search/query/query.ts';
import type { Query } from '../../../src/search/query/query.ts';

export const askedQueries: Readonly<Record<string, readonly string[]>> = {
  'words of citizens': [
    ...[
      '近视',
      '托育',
      '留守儿童',
      '家庭暴力',
      '家暴',
      '婚前',
      '产假',
      '育儿假',
      '生育',
      '学生欺凌',
      '宫颈癌',
      '乳腺癌',
    ],
    ...['溺水', '肥胖', '心理健康', '抑郁', '孤独症', '疫苗', '母乳喂养', '母婴室', '幼儿园', '义务教育', '随迁子女'],
    ...['孤儿', '残疾儿童', '童工', '拐卖', '性骚扰', '性侵', '离婚', '财产', '宅基地', '养老', '贫血', '龋齿', '视力'],
    ...['网络游戏', '毒品', '烟酒', '校车', '食品安全', '饮用水', '厕所', '图书馆', '科技馆', '彩礼', '低保', '医保'],
  ],
  'words that no plan uses': [
    '校园欺凌',
    '校园霸凌',
    '自闭症',
    '托儿所',
    '人贩子',
    '内卷',
    '高铁',
    '区块链',
    '火星',
    '彩票',
  ],
  'one character': ['童', '女', '癌', '龋', '%', '0'],
  'fragments across word borders': ['童健', '视率', '育机', '妇儿', '守儿', '女参', '康服', '的儿', '和妇', '年人保'],
  'long phrases': [
    ...['坚持儿童优先', '男女平等基本国策', '最有利于未成年人', '预防未成年人犯罪', '宫颈癌和乳腺癌'],
    ...['父母或其他监护人', '促进儿童在健康', '为儿童提供', '妇女平等享有', '平等参与经济'],
  ],
  numbers: [
    ...[
      '98%',
      '95%以上',
      '90%',
      '100%',
      '0.85名',
      '8.2/10万',
      '12/10万',
      '3‰',
      '5.0‰',
      '30%',
      '1个',
      '2025年',
      '2030年',
    ],
    ...['12345', '0-6岁', '3岁以下', '6个月', '十分之一', '38%', '60%', '70%', '4.5', '24小时', '18周岁', '1:1'],
  ],
  'departments and what they are called': [
    ...['共青团聊城市委', '团市委', '市妇联', '市教育体育局', '市卫生健康委', '市公安局', '市民政局', '市司法局'],
    ...['民政部门', '公安机关', '检察院', '妇儿工委', '市委宣传部', '卫生健康部门', '市中级人民法院', '成员单位'],
  ],
  'laws, with and without marks': [
    ...[
      '《未成年人保护法》',
      '未成年人保护法',
      '反家庭暴力法',
      '民法典',
      '宪法',
      '中华人民共和国妇女权益保障法',
      '中国儿童发展纲要',
    ],
  ],
  'width and punctuation': [
    '９８％',
    '0—6岁',
    '0～6岁',
    '０－６岁',
    '“十四五”',
    '十四五',
    '妇女、儿童',
    '妇女，儿童',
    '，。',
    '近视，',
  ],
  'traditional characters': ['兒童權利', '婦女', '學生', '兒童友好', '預防近視', '監護'],
  'several terms': [
    ...[
      '近视 小学生',
      '校园 欺凌',
      '托育 婴幼儿',
      '留守 儿童',
      '儿童 妇女',
      '家庭 暴力 告诫',
      '健康 98%',
      '市妇联 家庭教育',
    ],
    ...['近视 近视', '近视　托育', '近视 火星'],
  ],
  'one kind': [
    '近视 | kind=goal',
    '近视 | kind=measure',
    '儿童 | kind=text',
    '家庭暴力 | kind=goal,measure',
    '98% | kind=goal',
  ],
  'one plan': [
    ...['近视 | plan=yushu-children-2021', '儿童 | plan=liaocheng-women-2021', '妇女 | plan=tengchong-women-2021'],
    ...['家庭教育 | plan=anshan-tiexi-children-2021', '学前教育 | plan=tengchong-children-2021 | kind=goal'],
    ...['市妇联 | plan=liaocheng-children-2021', '市妇联 | plan=liaocheng-children-2021-undated'],
  ],
};

/** A query as it is written above, taken literally: `toQuery('近视 | kind=goal')` finds 近视 among goals. */
export function toQuery(asked: string): Query {
  const [terms = '', ...filters] = asked.split(' | ');
  const pairs = filters
    .map((filter) => filter.split('='))
    .map(([facet = '', values = '']) => [facet, values.split(',')]);
  return { ...emptyQuery, terms, literal: true, filters: Object.fromEntries(pairs) as Query['filters'] };
}
