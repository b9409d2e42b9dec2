/** What the search page says in words. */
import type { Why } from '../../search/query/asked.ts';
import type { Query } from '../../search/query/query.ts';
import { kindNames, recordKinds } from '../../search/records/record.ts';
import type { Results } from '../../search/answer/runQuery.ts';
import type { UnavailableReason } from '../../search/index/unavailable.ts';

/** Why a record is a hit. */
export const whyNames: Readonly<Record<Why, string>> = {
  exact: '原词',
  alias: '别名',
  near: '近似：全部相邻字对都有，原词不一定有',
};

/** The count, by kind. `共 3 条：主要目标 1 条，策略措施 2 条。` */
export function formatFound({ near }: Query, { total, kinds }: Pick<Results, 'total' | 'kinds'>): string {
  const each = recordKinds
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => `${kindNames[kind]} ${String(kinds[kind])} 条`);
  return `共 ${String(total)} 条${near ? '（含近似）' : ''}：${each.join('，')}。`;
}

/** That nothing was found, and for several terms how often each occurs. */
export function formatNothing({ terms: query, numbers, filters }: Query, results: Results): string {
  const { terms } = results;
  const termCounts = results.termCounts ?? [];
  const narrowed = numbers !== null || Object.values(filters).some((values) => values.length > 0);
  if (terms.length === 0 && query !== '') return `“${query}”里没有可检索的字。请输入汉字、字母或数字。`;
  if (narrowed && termCounts.every((count) => count > 0)) return '没有条文符合全部条件。可撤去一些条件。';
  if (terms.length === 1) return `没有条文含有“${query}”。可换用较短的词，或用空格把词分开。`;
  const each = terms.map((term, at) => `“${term}” ${String(termCounts[at] ?? 0)} 条`);
  return `没有条文同时含有这些词。分别检索：${each.join('，')}。`;
}

const unavailableTexts: Readonly<Record<UnavailableReason, string>> = {
  missing:
    '检索索引不存在，本页暂时不能检索。可从下列规划的目录进入正文查找；如果网站由您架设，请运行 npm run build 生成索引。',
  unreachable: '检索索引没有取到，结果无法保证完整，因此不予显示。请检查网络后重试；仍不行，请重新载入本页。',
  outdated: '网站数据刚刚更新。请重新载入本页后再检索。',
  unsupported: '此浏览器不能运行检索程序。请改用较新的浏览器，或从下列规划的目录进入正文查找。',
};

const OFFLINE = '检索索引没有取到：设备没有联网。接通网络后请重试；已经打开过的页面仍可阅读。';

/** Why search does not answer, and what to do. */
export function formatUnavailable(reason: UnavailableReason): string {
  return reason === 'unreachable' && !navigator.onLine ? OFFLINE : unavailableTexts[reason];
}
