/** Dates as notices write them: 2021年12月30日, 二〇二一年十二月卅日, 2021.12.30, 2021-12-30, 20211230. */
import { parseChineseNumeral, toArabicDigits } from '../../text/numerals.ts';

const DIGITS = '〇零○O0一二三四五六七八九';
const SMALL = '[一二三四五六七八九十廿卅]{1,3}';
/** At the end of a line, alone or behind the issuer or the number: (某政发〔2021〕12号 2021年12月30日). */
const BEFORE = '^(?:.{2,40}[府会室局厅委办部联号])?[(]?(?:公[元历])?(?:日期:)?';
/** (此件公开发布) or (印) may stand behind. */
const BEHIND = '[)]?(?:[(].{1,12}[)])?。?$';
/** Behind its label, anywhere in a line. */
const LABEL = '(?:成文|发文|印发|签发|制发|生成)(?:日期|时间)[:]?';
/** Below a title, in brackets, with what was done that day: (2022年4月18日县人民政府第3次常务会议通过). */
const DONE = '.{2,40}(?:通过|印发|发布|批准|颁布|公布)[)]$';
const FORMS = [
  `([${DIGITS}]{4}|\\d{4})年(${SMALL}|\\d{1,2})月(${SMALL}|\\d{1,2})[日号]`,
  '(\\d{4})[.\\-/·—–](\\d{1,2})[.\\-/·—–](\\d{1,2})',
].flatMap((form) => [
  new RegExp(`${BEFORE}${form}${BEHIND}`, 'u'),
  new RegExp(`${LABEL}${form}(?!\\d)`, 'u'),
  new RegExp(`^[(]${form}${DONE}`, 'u'),
]);
/** Eight digits are a date where they are the whole line. */
const DIGITS_ONLY = /^(20\d\d)(\d\d)(\d\d)$/u;
/** The imprint says when the document was printed: 某市人民政府办公室2022年3月8日印发(共印50份). */
const PRINTED = /(\d{4})年(\d{1,2})月(\d{1,2})日(?:印[发制]|翻印|编印)[。)]?(?:\(?共印.{1,8})?$/u;

/**
 * The date that a line in matching form without blanks gives; null when it gives none.
 * `findDate('二〇二一年十二月三十日') // => '2021-12-30'`
 */
export function findDate(compact: string): string | null {
  return firstDate(compact, [...FORMS, DIGITS_ONLY]);
}

/** The date of printing that a line of an imprint gives; null for any other line. `findPrinted('2022年3月8日印发') // => '2022-03-08'` */
export function findPrinted(compact: string): string | null {
  return firstDate(compact, [PRINTED]);
}

function firstDate(compact: string, forms: readonly RegExp[]): string | null {
  for (const form of forms) {
    const [, year, month, day] = form.exec(compact) ?? [];
    if (year === undefined || month === undefined || day === undefined) continue;
    const parts = [toYear(year), numberOf(month), numberOf(day)];
    if (isDay(parts)) return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
  }
  return null;
}

/** The year that four digits give, in Chinese or Arabic signs. `toYear('二○二一') // => 2021` */
export function toYear(written: string): number {
  return Number(toArabicDigits(written.replace(/[○O]/gu, '〇')));
}

function numberOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  return parseChineseNumeral(written) ?? 0;
}

function isDay([year = 0, month = 0, day = 0]: number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
