/**
 * Units: the words after a number, in matching form. The first that fits counts, so longer words come first. `scale`
 * converts to the base unit; a kind without a unit never makes a target.
 */
import type { Unit } from '../../../model/target.ts';

export type QuantityKind =
  | 'share'
  | 'points'
  | 'rate'
  | 'money'
  | 'extent'
  | 'hours'
  | 'lessons'
  | 'years'
  | 'count'
  | 'times'
  | 'ratio'
  | 'full'
  | 'calendar'
  | 'age'
  | 'days'
  | 'kinds'
  | 'bare';

export interface UnitEntry {
  pattern: string;
  kind: QuantityKind;
  unit: Unit | null;
  scale?: number;
}

/** Words that count things: 1所, 2名, 4.5个. */
const CLASSIFIERS =
  '人次|人|名|讲|位|个|所|张|家|项|处|座|支|台|套|册|场|门|部|辆|户|例|间|件|对|篇|本|片|站|堂|轮|床|口|组|队|盏|块|面|条|款|眼|盘|枚|节|份|单位';

export const UNITS: UnitEntry[] = [
  { pattern: '个?百分点', kind: 'points', unit: 'percentage-point' },
  { pattern: '%', kind: 'share', unit: '%' },
  { pattern: '成(?=以上|以内|左右|的|[,。;]|$)', kind: 'share', unit: '%', scale: 10 },
  { pattern: '‰', kind: 'rate', unit: '‰' },
  { pattern: '(?:平方米|平米|m2|㎡|m²)', kind: 'extent', unit: 'm2' },
  { pattern: '平方公里', kind: 'extent', unit: 'm2', scale: 1_000_000 },
  { pattern: '公顷', kind: 'extent', unit: 'm2', scale: 10_000 },
  { pattern: '(?:公里|千米|km)(?!范围|之?内|半径|处|外|/)', kind: 'extent', unit: 'km' },
  { pattern: '(?:元|块钱)', kind: 'money', unit: 'CNY' },
  { pattern: '(?:个?课时|个?学时)', kind: 'lessons', unit: 'class-hour' },
  { pattern: '(?:个?小时|个钟头)', kind: 'hours', unit: 'hour' },
  { pattern: '分钟', kind: 'hours', unit: 'hour', scale: 1 / 60 },
  { pattern: '(?:周岁|岁|个?月龄|个多?月)', kind: 'age', unit: 'year' },
  { pattern: '(?:个?工作日|天|日)', kind: 'days', unit: 'day' },
  { pattern: '(?:月|周|个?星期|个?季度)', kind: 'days', unit: null },
  { pattern: '(?:期次|班次|期(?![末间限内初满中]|工程|项目|建设))', kind: 'count', unit: 'count' },
  { pattern: '(?:年级|年代|年期|号|届|级|类|种|大|重|方面|位一体|维|化|款)', kind: 'kinds', unit: null },
  { pattern: '(?:个?学年|年)', kind: 'years', unit: 'year' },
  { pattern: '(?:次|课次|期次)', kind: 'times', unit: 'count' },
  { pattern: `(?:${CLASSIFIERS})(?:\\((?:${CLASSIFIERS}|次)\\))?`, kind: 'count', unit: 'count' },
];
