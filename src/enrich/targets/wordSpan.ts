/**
 * Words: a run of characters together with its matching form. Both have the same length, so a match in the form is cut
 * out of both, and an indicator keeps the characters of its text.
 */
import { withoutUnseen } from '../../text/blank.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import { toArabicDigits } from '../../text/numerals.ts';

export interface Words {
  /** As in the text, without blanks and what is not seen. */
  raw: string;
  /** One shape per sign: 学 for 學, ( for （, - for every dash. */
  form: string;
}

export const NO_WORDS: Words = { raw: '', form: '' };

/** How many characters around a number are read: no phrase is longer, and the cost on hostile text stays linear. */
export const REACH = 300;

/** 二〇二五年: as long as 2025年. */
const YEAR_BY_DIGITS = /[一二][〇零一二三四五六七八九]{3}(?=年)/gu;
const SLASHES = /[∕⁄]/gu;
/**
 * 3·5‰: between digits, any raised dot is a decimal point; so is a stop, where there is no other, before a rate or a
 * measure at the end of a clause: 3。5‰以下, 82。5岁。 Elsewhere it may end a sentence: 达到4.5。5岁以下儿童.
 */
const DOT_IN_NUMBER =
  /(?<=\d)[·‧∙•・](?=\d)|(?<=(?<![.\d])\d{1,3})。(?=\d{1,3}(?:[%‰]|\/10万|个百分点|(?:岁|张|个|名|人|年|平方米|公里|小时)(?:[,。;]|$)))/gu;
const DASHES = /[—–―─‐‑−~∼]/gu;

/** `toWords('０—６岁，学生').form // => '0-6岁,学生'` */
export function toWords(text: string): Words {
  const raw = withoutUnseen(text);
  return {
    raw,
    form: toMatchForm(raw)
      .replace(DASHES, '-')
      .replaceAll('∶', ':')
      .replaceAll('﹪', '%')
      .replace(SLASHES, '/')
      .replace(DOT_IN_NUMBER, '.')
      .replace(/(?<=\d)一(?=\d)/gu, '-')
      .replaceAll('○', '〇')
      .replace(YEAR_BY_DIGITS, toArabicDigits),
  };
}

/** The words from one offset to another, like `slice`. */
export function cut({ raw, form }: Words, start: number, end?: number): Words {
  return { raw: raw.slice(start, end), form: form.slice(start, end) };
}

/** The words joined. */
export function join(...parts: Words[]): Words {
  return { raw: parts.map(({ raw }) => raw).join(''), form: parts.map(({ form }) => form).join('') };
}

/** The words joined, with an overlap at the joint included once. `中小学教师` and `教师培训` → `中小学教师培训` */
export function joinOnce(first: Words, second: Words): Words {
  for (let length = Math.min(first.form.length, second.form.length); length > 1; length -= 1) {
    if (first.form.endsWith(second.form.slice(0, length))) return join(first, cut(second, length));
  }
  return join(first, second);
}

/** The words without a match at their start. */
export function dropStart(words: Words, pattern: RegExp): Words {
  const match = pattern.exec(words.form);
  return match?.index === 0 ? cut(words, match[0].length) : words;
}

/** The words before the first match. */
export function cutBefore(words: Words, pattern: RegExp): Words {
  const match = pattern.exec(words.form);
  return match === null ? words : cut(words, 0, match.index);
}
