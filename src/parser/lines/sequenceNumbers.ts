/**
 * Numbers of any form, told by their sequence: what stands around them is the same in every line, and they count from one
 * (目标1：…, 目标2：…; 第一条 …, 第二条 …; 1.1 …, 1.2 …; a. …, b. …).
 */
import { formatChineseNumeral } from '../../text/numerals.ts';
import type { Enumerator, EnumeratorStyle } from './enumerator.ts';

const LONGEST_PREFIX = 6;
const FEWEST = 2;
/** Words that may stand before a number with nothing behind it; after any others a sign must follow: 新增1所 is no number. */
const COUNTED = /^(?:第|其|(?:主要|重点)?(?:领域|专题|板块|篇章|行动|任务|工程|目标|措施|举措|指标|项目))$/u;
const PREFIX = /^[^。;,:、]*$/u;
/** What may stand between the number and the words: a counter, and signs that are neither letters nor opening brackets. */
const BEHIND = /^(?:[条项款点篇是]|领域|板块|部分|专题)?[^\p{L}\p{N}“"《（(]{0,2}/u;

/** A way of writing numbers. `bare`: may stand without any sign. `same`: what goes on with such a number. */
interface Writing {
  write: (num: number) => string;
  bare: boolean;
  same: RegExp;
}

const LETTER = /^[A-Za-z]$/u;
const DIGIT = /^\d$/u;
const HAN_DIGIT = /^[零〇一二三四五六七八九十百]$/u;
const from = (first: string, count: number): ((num: number) => string) => {
  const unit = first.charCodeAt(0) - 1;
  return (num) => (num <= count ? String.fromCharCode(unit + num) : '');
};
const roman = (num: number): string => from('Ⅰ', 12)(num).normalize('NFKC');

const WRITINGS: readonly Writing[] = [
  { write: String, bare: false, same: DIGIT },
  { write: (num) => String(num).padStart(2, '0'), bare: true, same: DIGIT },
  { write: formatChineseNumeral, bare: true, same: HAN_DIGIT },
  { write: (num) => '壹贰叁肆伍陆柒捌玖拾'.charAt(num - 1), bare: true, same: /^[壹贰叁肆伍陆柒捌玖拾]$/u },
  { write: (num) => '甲乙丙丁戊己庚辛壬癸'.charAt(num - 1), bare: false, same: /^[甲乙丙丁戊己庚辛壬癸]$/u },
  { write: from('Ⅰ', 12), bare: true, same: /^[Ⅰ-Ⅻ]$/u },
  { write: from('ⅰ', 12), bare: true, same: /^[ⅰ-ⅻ]$/u },
  { write: from('⒜', 26), bare: true, same: /^[⒜-⒵]$/u },
  { write: roman, bare: false, same: LETTER },
  { write: (num) => roman(num).toLowerCase(), bare: false, same: LETTER },
  { write: from('A', 26), bare: false, same: LETTER },
  { write: from('a', 26), bare: false, same: LETTER },
];

/** One form of number: what stands before it, how it is written, and what stands behind it. */
interface Form extends Writing {
  prefix: string;
  suffix: string;
}

/**
 * The numbers of the lines, by place; undefined when the first line has none, or no other goes on with it.
 * `isParted` tells whether a blank ends a number of so many signs: 1.2 5岁以下.
 * `numbersInSequence(['目标1:提高', '目标2:普及'], 'arabic-bare') // => 1 and 2, each three signs and a colon long`
 */
export function numbersInSequence(
  texts: readonly string[],
  style: EnumeratorStyle,
  isParted: IsParted = () => false,
): ReadonlyMap<number, Enumerator> | undefined {
  let longest: ReadonlyMap<number, Enumerator> = new Map();
  for (const form of formsOf(texts[0] ?? '', isParted)) {
    const found = numberedBy(form, texts, style, isParted);
    if (found.size > longest.size) longest = found;
  }
  return longest.size >= FEWEST || (texts.length === 1 && isNamed(texts[0] ?? '', longest)) ? longest : undefined;
}

/** 目标一：…… alone in its list: the word says that a number stands behind it. */
function isNamed(text: string, found: ReadonlyMap<number, Enumerator>): boolean {
  const label = text.slice(0, found.get(0)?.length ?? 0);
  return /^(?:主要|重点)?(?:目标|措施|举措|任务|行动|指标)(?:1|一)[:、.]$/u.test(label);
}

/** Whether a blank stands behind so many signs of the line at a place. */
export type IsParted = (at: number, length: number) => boolean;

/** The forms in which the first line may be number one. */
function formsOf(text: string, isParted: IsParted): Form[] {
  const places = Array.from({ length: LONGEST_PREFIX + 1 }, (_, at) => at);
  return WRITINGS.flatMap((writing) => {
    const one = writing.write(1);
    return places.flatMap((at): Form[] => {
      const prefix = text.slice(0, at);
      if (
        !text.startsWith(one, at) ||
        !PREFIX.test(prefix) ||
        meets(text, at, one.length, writing, isParted(0, at + one.length))
      )
        return [];
      const suffix = BEHIND.exec(text.slice(at + one.length))?.[0] ?? '';
      const usual = /\p{Script=Han}/u.test(prefix) ? COUNTED.test(prefix) : prefix !== '' || writing.bare;
      return usual || suffix !== '' ? [{ ...writing, prefix, suffix }] : [];
    });
  });
}

/** Whether a number of several signs goes on around this one. */
function meets(text: string, at: number, length: number, { same }: Writing, parted: boolean): boolean {
  return same.test(text.charAt(at - 1)) || (!parted && same.test(text.charAt(at + length)));
}

function numberedBy(
  form: Form,
  texts: readonly string[],
  style: EnumeratorStyle,
  isParted: IsParted,
): Map<number, Enumerator> {
  const { prefix, write, suffix } = form;
  const found = new Map<number, Enumerator>();
  texts.forEach((text, at) => {
    const num = found.size + 1;
    const printed = write(num);
    if (printed === '' || !text.startsWith(`${prefix}${printed}${suffix}`)) return;
    const length = prefix.length + printed.length;
    if (meets(text, prefix.length, printed.length, form, isParted(at, length))) return;
    found.set(at, { style, num, printed, length: length + suffix.length });
  });
  return found.has(0) ? found : new Map<number, Enumerator>();
}
