/**
 * Whole numbers in Chinese characters: by place (一百二十三, 两千, 一亿二千万), digit by digit as years are written
 * (二〇二五), and circled (③). The folder numerals/ has decimals, shares, ordinals and numerals in running text.
 *
 * A `parse` function returns undefined for text it does not accept. A `format` function gives the canonical form:
 * parse(format(n)) is n for every n in its range, so format(parse(text)) is always accepted again and has the same
 * value.
 */

const DIGITS = '零一二三四五六七八九';
/** Tens in one sign: 廿五 is 25. */
const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十', 卌: '四十' };
/** Units, greatest first; a number smaller than the last is a single digit. */
const UNITS: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
  ['十', 10],
];
/** The most characters of a whole number that is exact in a double. */
const LONGEST = 40;
const LONGEST_DIGITS = 15;
const DIGIT_BY_DIGIT = /^[一二三四五六七八九][〇零一二三四五六七八九]{3,}$/u;
const CIRCLED_ONE = '①'.charCodeAt(0);
const CIRCLED_LAST = 20;
/** Numbers in circles of every kind, by ranges: the first sign, its value, and how many follow it. */
const CIRCLED_RANGES = [
  ['①', 1, 20],
  ['㉑', 21, 15],
  ['㊱', 36, 15],
  ['❶', 1, 10],
  ['➀', 1, 10],
  ['➊', 1, 10],
  ['⓫', 11, 10],
  ['⓵', 1, 10],
  ['㊀', 1, 10],
] as const;

/** Numbers in circles, for use inside a regex class. */
export const CIRCLED_SIGNS = CIRCLED_RANGES.map(
  ([first, , count]) => `${first}-${String.fromCharCode(first.charCodeAt(0) + count - 1)}`,
).join('');

/** Characters of Chinese whole numbers below 10,000, for use inside a regex class. */
export const CHINESE_DIGITS = '零〇一二两三四五六七八九十百千廿卅卌';

/**
 * The value of a Chinese whole number up to 9,007,199,254,740,991; undefined for any other text. A last digit without a
 * unit counts the next smaller unit, as in speech: 一万二 is 12,000, 一百零二 is 102.
 * `parseChineseNumeral('二十一') // => 21`, `parseChineseNumeral('一万二千') // => 12000`
 */
export function parseChineseNumeral(text: string): number | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const form = text
    .replaceAll('〇', '零')
    .replaceAll('两', '二')
    .replace(/[廿卅卌]/gu, (sign) => TENS[sign] ?? sign);
  const value = form === '零' ? 0 : parsePlaces(form);
  return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}

/**
 * A whole number from 0 to 9,007,199,254,740,991 in Chinese characters; throws a RangeError for any other.
 * `formatChineseNumeral(10020) // => '一万零二十'`
 */
export function formatChineseNumeral(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is not a whole number from 0`);
  if (value === 0) return '零';
  return formatPlaces(value).replace(/^一十/u, '十');
}

/**
 * The value of a number of four to fifteen digits written digit by digit; undefined for anything else.
 * `parseChineseDigits('二〇二五') // => 2025`
 */
export function parseChineseDigits(text: string): number | undefined {
  if (text.length > LONGEST_DIGITS || !DIGIT_BY_DIGIT.test(text)) return undefined;
  return Number(toArabicDigits(text));
}

/** The text with Chinese digits as Arabic ones; other characters stay. `toArabicDigits('八二') // => '82'` */
export function toArabicDigits(text: string): string {
  return text.replace(/[〇零一二三四五六七八九]/gu, (digit) => String(digit === '〇' ? 0 : DIGITS.indexOf(digit)));
}

/** The value of a number in a circle; undefined for anything else. `parseCircled('③') // => 3`, `parseCircled('㊁') // => 2` */
export function parseCircled(character: string): number | undefined {
  if (character.length !== 1) return undefined;
  for (const [first, value, count] of CIRCLED_RANGES) {
    const at = character.charCodeAt(0) - first.charCodeAt(0);
    if (at >= 0 && at < count) return value + at;
  }
  return undefined;
}

/** The circled number from 1 to 20; throws a RangeError for any other. `formatCircled(3) // => '③'` */
export function formatCircled(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > CIRCLED_LAST)
    throw new RangeError(`There is no circled ${value}`);
  return String.fromCharCode(CIRCLED_ONE + value - 1);
}

/** A positive number, split at its greatest unit: the part before times the unit, plus the part after. */
function parsePlaces(form: string): number | undefined {
  const found = UNITS.find(([sign]) => form.includes(sign));
  if (found === undefined) return parseDigit(form);
  const [sign, unit] = found;
  const at = form.lastIndexOf(sign);
  const before = form.slice(0, at);
  const count = sign === '十' && before === '' ? 1 : unit < 1e4 ? parseDigit(before) : parsePlaces(before);
  const rest = parseBehind(form.slice(at + 1), unit);
  // Only 亿 may multiply a number that already has a unit as great: 一万亿.
  if (count === undefined || rest === undefined || (unit === 1e4 && count >= 1e4)) return undefined;
  return count * unit + rest;
}

/** The part after a unit. 零 is required where a place is skipped, and allowed only there. */
function parseBehind(form: string, unit: number): number | undefined {
  if (form === '') return 0;
  if (form.startsWith('零')) {
    const rest = parsePlaces(form.slice(1));
    return rest !== undefined && rest < unit / 10 ? rest : undefined;
  }
  const rest = parsePlaces(form);
  if (rest === undefined || rest >= unit) return undefined;
  return form.length === 1 && rest < 10 && form !== '十' ? (rest * unit) / 10 : rest;
}

function parseDigit(character: string): number | undefined {
  const value = character.length === 1 ? DIGITS.indexOf(character) : -1;
  return value > 0 ? value : undefined;
}

function formatPlaces(value: number): string {
  const found = UNITS.find(([, unit]) => value >= unit);
  if (found === undefined) return DIGITS.charAt(value);
  const [sign, unit] = found;
  const rest = value % unit;
  const head = `${formatPlaces(Math.floor(value / unit))}${sign}`;
  if (rest === 0) return head;
  return `${head}${rest < unit / 10 ? '零' : ''}${formatPlaces(rest)}`;
}
