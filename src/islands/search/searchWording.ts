/** The sentences of the search page. */
import type { Hit } from '../../search/answer/hit.ts';
import type { Results } from '../../search/answer/results.ts';
import type { UnavailableReason } from '../../search/index/indexReader.ts';
import { hasConditions } from '../../search/query/query.ts';
import type { Query } from '../../search/query/query.ts';
import type { MatchReason } from '../../search/query/wantedTerms.ts';
import { recordKindNames, recordKinds } from '../../search/records/record.ts';

const reasonNames: Readonly<Record<MatchReason, string>> = {
  exact: '原词',
  alias: '别名',
  near: '近似：全部相邻字对都有，原词不一定有',
};

/** The reason why a record is a hit, and whether it matches only as characters; '' for a query without terms. */
export function formatReason({ why, across }: Pick<Hit, 'why' | 'across'>): string {
  const words = across.map((word) => `“${word}”`).join('、');
  return [why === null ? '' : reasonNames[why], words === '' ? '' : `字面包含于${words}`].filter(Boolean).join('；');
}

/** The number of hits, by kind. `共 3 条：主要目标 1 条，策略措施 2 条。` */
export function formatFound({ near }: Query, { total, kinds }: Pick<Results, 'total' | 'kinds'>): string {
  const each = recordKinds
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => `${recordKindNames[kind]} ${String(kinds[kind])} 条`);
  return `共 ${String(total)} 条${near ? '（含近似）' : ''}：${each.join('，')}。`;
}

/** The sentence for no hits; for several terms, with the hits of each. */
export function formatNothing(query: Query, { terms, termCounts }: Results): string {
  const counts = termCounts ?? [];
  if (terms.length === 0 && query.terms !== '') return `“${query.terms}”里没有可检索的字。请输入汉字、字母或数字。`;
  if (hasConditions(query) && counts.every((count) => count > 0)) return '没有条文符合全部条件。可撤去一些条件。';
  if (terms.length === 1) return `没有条文含有“${query.terms}”。可换用较短的词，或用空格把词分开。`;
  const each = terms.map((term, at) => `“${term}” ${String(counts[at] ?? 0)} 条`);
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

/** The reason why search is unavailable, and advice for the reader. */
export function formatUnavailable(reason: UnavailableReason): string {
  return reason === 'unreachable' && !navigator.onLine ? OFFLINE : unavailableTexts[reason];
}
