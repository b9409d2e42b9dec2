/** Items whose number names their list, in a domain without markers: 目标一：……, 措施一：……. */
import { CHINESE_DIGITS, parseChineseNumeral } from '../../text/numerals.ts';
import { BULLET } from '../lines/enumerator.ts';
import type { EntryStart, Offer } from './offer.ts';
import type { State } from './state.ts';

const NUMBER = new RegExp(`^(?:${BULLET})?(目标|指标|措施|举措)([${CHINESE_DIGITS}]{1,3}|\\d{1,2})[:、.]`, 'u');
const OF_GOALS: ReadonlySet<string> = new Set(['目标', '指标']);

/** The next of its list; below a marker, listLines.ts finds such numbers. */
export function offerNamedItem({ inDomain, list }: State, { text, lineStart, bare }: EntryStart): Offer | undefined {
  const [label = '', word = '', printed = ''] =
    (inDomain && lineStart && bare === null ? NUMBER.exec(text) : null) ?? [];
  const num = /^\d/u.test(printed) ? Number(printed) : parseChineseNumeral(printed);
  const opens = OF_GOALS.has(word) ? 'goal' : 'measure';
  if (label === '' || num === undefined || (list !== null && list.items?.style !== 'arabic-bare')) return undefined;
  if (num !== (list?.opens === opens ? (list.items?.last ?? 0) : 0) + 1) return undefined;
  return {
    role: opens,
    num,
    printed,
    label: label.length,
    take: (open) => (open.list = { opens, items: { style: 'arabic-bare', last: num } }),
  };
}
