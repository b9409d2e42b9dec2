/** The sentences of the search page. */
import type { Hit } from '../../search/answer/hit.ts';
import { MOST_PLANS } from '../../search/answer/mostPlans.ts';
import type { NumberList } from '../../search/answer/numberRows.ts';
import type { Results } from '../../search/answer/results.ts';
import type { UnavailableReason } from '../../search/index/indexReader.ts';
import { hasConditions } from '../../search/query/query.ts';
import type { Query } from '../../search/query/query.ts';
import { recordKindNames, recordKinds } from '../../search/records/record.ts';

/**
 * What should be known about a hit: that it matches by neighbouring characters only, or only as characters within other
 * words. '' for most.
 */
export function formatReason({ why, across }: Pick<Hit, 'why' | 'across'>): string {
  const words = across.map((word) => `“${word}”`).join('、');
  return [
    why === 'near' ? '近似：只有相邻的字对得上，不一定有您查的词' : '',
    words === '' ? '' : `这几个字只出现在${words}里`,
  ]
    .filter(Boolean)
    .join('；');
}

/** What was found, in a sentence for the head of the results. */
export function formatStatus(query: Query, results: Results): string {
  if (results.numbers !== null) return formatNumbers(query, results.numbers);
  return results.total === 0 ? formatNothing(query, results) : formatFound(query, results);
}

/** The number of hits, by kind. `共 3 条：主要目标 1 条，策略措施 2 条。` */
function formatFound({ near }: Query, results: Pick<Results, 'total' | 'kinds' | 'matched'> & Missing): string {
  const { total, kinds, matched } = results;
  if (matched === 'closest') {
    const isWritten = missingWords(results).length < (results.understood?.words ?? []).length;
    const found = isWritten ? '没有一条同时写到这些，最接近的' : '只在字面上最接近的';
    return `${formatMissing(results)}${found} ${String(total)} 条：`;
  }
  const each = recordKinds
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => `${recordKindNames[kind]} ${String(kinds[kind])} 条`);
  return `共 ${String(total)} 条${near ? '（含近似）' : ''}：${each.join('，')}。`;
}

/** The number of numbers, of the texts that hold them, and of plans left out. `共 4 个数，出自 3 条，2 个写明“托育”，2 个属于同一主题。` */
function formatNumbers(query: Query, list: NumberList): string {
  const left = list.plansLeftOut === 0 ? '' : `还有 ${String(list.plansLeftOut)} 部规划没有列，请先选地方。`;
  return formatListed(query, list) + left;
}

function formatListed({ terms }: Query, { rows, matched, understood, plansLeftOut }: NumberList): string {
  const asked = understood?.words.map((word) => `“${word.asked}”`).join('') ?? `“${terms}”`;
  const read = plansLeftOut === 0 ? '各部' : `前 ${String(MOST_PLANS)} 部`;
  if (rows.length === 0) return `${read}规划没有关于${asked === '' ? '这些' : asked}的数。`;
  if (matched === 'closest') return `没有一个数符合全部所问，最接近的 ${String(rows.length)} 个：`;
  const texts = new Set(rows.map(({ id }) => id)).size;
  const related = rows.filter(({ about }) => about === 'subject').length;
  const found = `共 ${String(rows.length)} 个数，出自 ${String(texts)} 条`;
  if (related === 0) return `${found}。`;
  const direct = rows.length - related;
  return `${found}：${direct === 0 ? `没有一个写${asked}` : `写${asked}的 ${String(direct)} 个`}，属于同一主题的 ${String(related)} 个。`;
}

type Missing = Pick<Results, 'understood' | 'termCounts'>;

/** The words that no plan writes, plainly said; '' when there is none. */
function formatMissing(results: Missing): string {
  const missing = missingWords(results);
  return missing.length === 0 ? '' : `各部规划都没有写${missing.map((word) => `“${word}”`).join('、')}。`;
}

function missingWords({ understood, termCounts }: Missing): string[] {
  const words = understood?.words ?? [];
  return words.filter(({ by }, at) => by === 'typed' && termCounts?.[at] === 0).map(({ asked }) => asked);
}

/** The sentence for no hits; for several terms, with the hits of each. */
function formatNothing(query: Query, results: Results): string {
  const { terms, termCounts, understood } = results;
  const missing = formatMissing(results);
  const [untold] = understood?.untold ?? [];
  if (terms.length === 0 && untold !== undefined) {
    return `${untold.place}的规划没有写“${untold.asked}”负责什么，所以列不出来。`;
  }
  if (understood !== null && missing !== '') return `${missing}没有相近的条文。`;
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
  incomplete:
    '检索数据没有取全，结果无法保证完整，因此不予显示。请检查网络后重试；仍不行，请按拼音查词语索引，或从下列规划的目录进入正文查找。',
  outdated: '网站刚刚更新，正在重新载入本页。没有自动载入时，请自行刷新。',
  unsupported: '此浏览器不能运行检索程序。请改用较新的浏览器，或从下列规划的目录进入正文查找。',
};

/** In a copy that was opened as a file. */
const DAMAGED = '检索数据不全，结果无法保证完整，因此不予显示。请把压缩包重新解压，再打开本页。';
const OFFLINE = '检索数据没有取全：设备没有联网。接通网络后请重试；已经打开过的页面仍可阅读。';

/** The reason why search is unavailable, and advice for the reader. */
export function formatUnavailable(reason: UnavailableReason): string {
  if (reason === 'incomplete' && location.protocol === 'file:') return DAMAGED;
  return reason === 'incomplete' && !navigator.onLine ? OFFLINE : unavailableTexts[reason];
}
