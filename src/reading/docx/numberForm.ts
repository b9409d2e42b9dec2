/** How Word writes the number of a list: the forms of ST_NumberFormat, as Word itself prints them. */

const DIGITS = '〇一二三四五六七八九';
const COUNTING_UNITS = ['', '十', '百', '千'];
const SIMPLIFIED_FORMAL = '零壹贰叁肆伍陆柒捌玖';
const TRADITIONAL_FORMAL = '零壹貳參肆伍陸柒捌玖';
const FORMAL_UNITS = ['', '拾', '佰', '仟'];
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** What a form makes of a number; undefined when it has no sign for it. */
type Form = (number: number) => string | undefined;

const FORMS: Record<string, Form> = {
  none: () => '',
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: toFullWidth,
  decimalFullWidth2: toFullWidth,
  numberInDash: (number) => `- ${number} -`,
  chineseCounting: toShortCounting,
  taiwaneseCounting: toShortCounting,
  chineseCountingThousand: (number) => toCounting(number, `零${DIGITS.slice(1)}`, COUNTING_UNITS),
  taiwaneseCountingThousand: (number) => toCounting(number, `零${DIGITS.slice(1)}`, COUNTING_UNITS),
  japaneseCounting: (number) => toCounting(number, DIGITS, COUNTING_UNITS)?.replace(/〇|一(?=[十百千])/gu, ''),
  ideographDigital: toDigits,
  japaneseDigitalTenThousand: toDigits,
  taiwaneseDigital: (number) => toDigits(number).replaceAll('〇', '○'),
  chineseLegalSimplified: (number) => toCounting(number, SIMPLIFIED_FORMAL, FORMAL_UNITS),
  ideographLegalTraditional: (number) => toCounting(number, TRADITIONAL_FORMAL, FORMAL_UNITS),
  ideographTraditional: (number) => STEMS[number - 1],
  ideographZodiac: (number) => BRANCHES[number - 1],
  ideographZodiacTraditional: (number) =>
    number >= 1 && number <= 60 ? `${STEMS.charAt((number - 1) % 10)}${BRANCHES.charAt((number - 1) % 12)}` : undefined,
  ideographEnclosedCircle: from('㊀', 10),
  decimalEnclosedCircle: from('①', 20),
  decimalEnclosedCircleChinese: from('①', 20),
  decimalEnclosedFullstop: from('⒈', 20),
  decimalEnclosedParen: from('⑴', 20),
  lowerLetter: (number) => toLetters(number, 'a'),
  upperLetter: (number) => toLetters(number, 'a')?.toUpperCase(),
  lowerRoman: toRoman,
  upperRoman: (number) => toRoman(number)?.toUpperCase(),
  ordinal: toEnglishOrdinal,
};

/**
 * The number in that form, in decimal where the form has no sign for it, as Word does.
 * `formatListNumber(12, 'chineseCounting') // => '十二'`, `formatListNumber(21, 'decimalEnclosedCircle') // => '21'`
 */
export function formatListNumber(number: number, form: string): string {
  const write = Object.hasOwn(FORMS, form) ? FORMS[form] : undefined;
  return write?.(number) ?? String(number);
}

/** Up to 99 with 十, beyond digit by digit: 一〇一. */
function toShortCounting(number: number): string | undefined {
  return number > 99 ? toDigits(number) : toCounting(number, DIGITS, COUNTING_UNITS);
}

function toDigits(number: number): string {
  return String(number).replace(/\d/gu, (digit) => DIGITS.charAt(Number(digit)));
}

function toFullWidth(number: number): string {
  return String(number).replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

/** 十, 十一, 二十, 一百零一; formal 壹拾 keeps its 壹. Undefined from ten thousand on. */
function toCounting(number: number, digits: string, units: readonly string[]): string | undefined {
  if (number < 0 || number > 9999) return undefined;
  if (number === 0) return digits.charAt(0);
  const places = [...String(number)].map(Number);
  let written = '';
  let gap = false;
  places.forEach((digit, at) => {
    if (digit === 0) gap = true;
    else {
      if (gap) written += digits.charAt(0);
      gap = false;
      written += digits.charAt(digit) + (units[places.length - 1 - at] ?? '');
    }
  });
  return number >= 10 && number < 20 ? written.replace(/^一(?=十)/u, '') : written;
}

/** a, b, …, z, aa, bb, … */
function toLetters(number: number, first: string): string | undefined {
  if (number < 1 || number > 780) return undefined;
  const letter = String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

function toRoman(number: number): string | undefined {
  if (number < 1 || number > 32_767) return undefined;
  let rest = number;
  let written = '';
  for (const [value, sign] of ROMAN) {
    written += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}

function toEnglishOrdinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

/** A run of signs in Unicode that begins with the sign of 1. */
function from(first: string, count: number): Form {
  const base = first.charCodeAt(0);
  return (number) => (number >= 1 && number <= count ? String.fromCharCode(base + number - 1) : undefined);
}
