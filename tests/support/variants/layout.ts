/** Layouts: the ways in which plans are typed, as data for a renderer. */
import type { Goal, Plan } from '../../../src/model/plan.ts';

export interface Layout {
  title: (plan: Plan) => string[];
  part: (num: number, heading: string) => string;
  domain: (num: number, heading: string) => string;
  marker: (opens: 'goal' | 'measure') => string;
  item: (num: number) => string;
  /** The department list after a goal; null for a goal without departments. */
  duty: (goal: Goal) => string[];
  /** True when the first item is on the line of its marker. */
  inline: boolean;
}

const CHINESE = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 1 → 一, 12 → 十二, 20 → 二十; up to 99. */
export function chineseNumeral(num: number): string {
  if (num <= 10) return CHINESE[num] ?? '';
  const tens = Math.floor(num / 10);
  return `${tens === 1 ? '' : (CHINESE[tens] ?? '')}十${num % 10 === 0 ? '' : (CHINESE[num % 10] ?? '')}`;
}

/** ① … ⑳; beyond that there is no such character. */
export function circled(num: number): string {
  return String.fromCharCode('①'.charCodeAt(0) + num - 1);
}

/** Lists of leads and responsibles as the plan names them, with the tail after the last of them. */
export function listed({ leads, responsibles, collective }: Goal): { leads: string; responsibles: string } {
  const tail = collective ?? '';
  const named = (references: Goal['leads'], withTail: boolean): string => {
    const names = references.map(({ text }) => text);
    if (!withTail || tail === '') return names.join('、');
    return tail.startsWith('等') ? `${names.join('、')}${tail}` : [...names, tail].join('、');
  };
  const tailBehindLeads = responsibles.length === 0 && leads.length > 0;
  return { leads: named(leads, tailBehindLeads), responsibles: named(responsibles, !tailBehindLeads) };
}

function labelled(goal: Goal): string[] {
  const { leads, responsibles } = listed(goal);
  if (leads === '' && responsibles === '') return [];
  const parts = [leads === '' ? '' : `牵头单位：${leads}`, responsibles === '' ? '' : `责任单位：${responsibles}`];
  return [`（${parts.filter((part) => part !== '').join('；')}）`];
}

/** The most frequent layout; each variant changes one thing in it. */
export const usual: Layout = {
  title: ({ displayTitle }) => [displayTitle.replace('（另一份文本）', '')],
  part: (num, heading) => `${chineseNumeral(num)}、${heading}`,
  domain: (num, heading) => `（${chineseNumeral(num)}）${heading}`,
  marker: (opens) => (opens === 'goal' ? '主要目标：' : '策略措施：'),
  item: (num) => `${num}.`,
  duty: labelled,
  inline: false,
};
