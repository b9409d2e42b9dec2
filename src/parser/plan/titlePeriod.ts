/** The years that a title names. */
import type { Period } from '../../model/period.ts';
import { CHINESE_DIGITS, parseChineseNumeral } from '../../text/numerals.ts';
import { BETWEEN_YEARS, CLOSING_QUOTE, OPENING_QUOTE, YEAR } from '../../text/shapes/signClasses.ts';
import { toCompact } from '../../text/compact.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import { toYear } from '../lines/writtenDate.ts';

const MONTH = '(?:\\d{1,2}月|[.]\\d{1,2}(?!\\d))?';
const YEARS = new RegExp(`(${YEAR})年?${MONTH}${BETWEEN_YEARS}(${YEAR}|\\d{2}(?=年))年?${MONTH}`, 'u');
/** In quotation marks of any kind, or, where no other number can be meant, without. */
const FIVE_YEAR_PLAN = new RegExp(
  `${OPENING_QUOTE}(?<quoted>[${CHINESE_DIGITS}]+)五${CLOSING_QUOTE}|第(?<ordinal>[${CHINESE_DIGITS}]+)个五年|(?<bare>十[一二三四五六七八九])五(?![一二三四五六七八九十年月日个])`,
  'u',
);

/**
 * The period a title names: years, or a five-year plan (the fourteenth began in 2021); null when it names none.
 * `findPeriod('聊城市“十四五”妇女发展规划') // => { text: '“十四五”', from: 2021, to: 2025, stated: true }`
 */
export function findPeriod(title: string): Period | null {
  const { text: form, placeOf } = toCompact(toMatchForm(title));
  const verbatim = ({ index, 0: words }: RegExpExecArray): string =>
    title.slice(placeOf(index), placeOf(index + words.length - 1) + 1);
  const years = YEARS.exec(form);
  if (years !== null) {
    return {
      text: verbatim(years),
      from: toYear(years[1] ?? ''),
      to: lastYear(years[1] ?? '', years[2] ?? ''),
      stated: true,
    };
  }
  const ordinal = FIVE_YEAR_PLAN.exec(form);
  const { quoted, bare, ordinal: counted } = ordinal?.groups ?? {};
  const number = parseChineseNumeral(quoted ?? bare ?? counted ?? '');
  if (ordinal === null || number === undefined) return null;
  const from = 2021 + 5 * (number - 14);
  return { text: verbatim(ordinal), from, to: from + 4, stated: true };
}

/** 2021—30年 means 2030. */
function lastYear(first: string, last: string): number {
  return last.length === 2 ? Number(`${String(toYear(first)).slice(0, 2)}${last}`) : toYear(last);
}
