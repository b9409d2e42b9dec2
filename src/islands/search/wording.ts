/** What the search page says in words. */
import type { RecordKind } from '../../text/search/record.ts';
import type { Results } from '../../text/search/runQuery.ts';
import type { UnavailableReason } from '../../text/search/unavailable.ts';

export const kindNames: Readonly<Record<RecordKind, string>> = {
  goal: '主要目标',
  measure: '策略措施',
  text: '其他正文',
};

/** The count, by kind. `共 3 条：主要目标 1 条，策略措施 2 条。` */
export function formatCounts(total: number, counts: Readonly<Record<string, number>>): string {
  const kinds = (Object.keys(kindNames) as RecordKind[])
    .filter((kind) => (counts[kind] ?? 0) > 0)
    .map((kind) => `${kindNames[kind]} ${String(counts[kind] ?? 0)} 条`);
  return `共 ${String(total)} 条：${kinds.join('，')}。`;
}

/** That nothing was found, and for several terms how often each occurs. */
export function formatNothing(query: string, { terms, termCounts }: Results): string {
  if (terms.length === 0) return `“${query}”里没有可检索的字。请输入汉字、字母或数字。`;
  if (terms.length === 1) return `没有条文含有“${query}”。可换用较短的词，或用空格把词分开。`;
  const each = terms.map((term, at) => `“${term}” ${String(termCounts[at] ?? 0)} 条`);
  return `没有条文同时含有这些词。分别检索：${each.join('，')}。`;
}

/** Why search does not answer, and what to do. */
export const unavailableTexts: Readonly<Record<UnavailableReason, string>> = {
  missing:
    '检索索引不存在，本页暂时不能检索。可从下列规划的目录进入正文查找；如果网站由您架设，请运行 npm run build 生成索引。',
  unreachable: '检索索引没有取到，结果无法保证完整，因此不予显示。请检查网络后重试；仍不行，请重新载入本页。',
  outdated: '网站数据刚刚更新。请重新载入本页后再检索。',
  unsupported: '此浏览器不能运行检索程序。请改用较新的浏览器，或从下列规划的目录进入正文查找。',
};
