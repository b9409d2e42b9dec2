/** The end of a document: the closing statement of a plan, and the imprint after it. */
import type { PlanWords } from '../../model/planWords.ts';
import { wordsOfLists } from '../../model/sourcedWords.ts';
import { CHINESE_DIGITS } from '../../text/numerals.ts';
import { oneOf } from '../../text/oneOf.ts';
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { matchEnumerator } from './enumerator.ts';
import { findDate } from './writtenDate.ts';

export interface ClosingPatterns {
  closing: RegExp;
  imprint: RegExp;
  /** The first line of an annex or a note: 附件1：, 注：. */
  annex: RegExp;
  /** Who had a hand in the page: 编辑:小梧. A sentence is none. */
  credit: RegExp;
  /** A body alone in its line, which signs with the date below. */
  signature: RegExp;
  /** A body alone in its line, which had the plan printed: 某市妇儿工委办公室编印. */
  printer: RegExp;
}

/** （完）, ——全文完——. */
const END = '[-—]{0,4}(?:全文)?完(?:毕)?[)\\]】〉]?[-—]{0,4}$';

/** The patterns, built from the words by which plans refer to themselves and the beginnings of imprints and annexes. */
export function toClosingPatterns(words: PlanWords['documentWords']): ClosingPatterns {
  const credits = oneOf(wordsOfLists(words.credits));
  const bodies = `${oneOf(wordsOfLists(words.issuers))}${oneOf(wordsOfLists(words.issuerOffices))}?`;
  const self = oneOf(wordsOfLists(words.selfNames));
  const beginnings = oneOf(wordsOfLists(words.imprintBeginnings));
  const annex = `${oneOf(wordsOfLists(words.annexBeginnings))}[${CHINESE_DIGITS}\\d]{0,3}(?:$|[:.、]|${CLOSING_BRACKET})|附[件表录图][${CHINESE_DIGITS}\\d]{0,3}[^。,;:]{0,30}$`;
  // 信息公开选项:主动公开. Numbers and stops are of a sentence.
  const disclosed = `[^。,;:\\d]{0,8}${oneOf(wordsOfLists(words.disclosureWords))}\\p{Script=Han}{0,4}:\\p{Script=Han}{0,10}?${oneOf(wordsOfLists(words.disclosureValues))}${CLOSING_BRACKET}?[。]?$`;
  // 责任编辑 张三: a long role needs no sign behind it.
  const byline = `(?:□)?${oneOf(wordsOfLists(words.credits).filter((word) => word.length > 3))}\\p{Script=Han}{2,4}$`;
  return {
    closing: new RegExp(`^本${self}(?:由.{2,40}负责解释|自.{2,30}(?:起)?(?:施行|实施))`, 'u'),
    imprint: new RegExp(
      `^${OPENING_BRACKET}?(?:${beginnings}|${disclosed}|${annex}|${END}|.{0,20}\\d{4}年\\d{1,2}月\\d{1,2}日印发${CLOSING_BRACKET}?$)`,
      'u',
    ),
    annex: new RegExp(`^${OPENING_BRACKET}?(?:${annex})`, 'u'),
    credit: new RegExp(
      `^${OPENING_BRACKET}?(?:(?:\\p{Script=Han}{1,4}[/、])?${credits}[:/|丨](?!.*[。;]$)|${OPENING_BRACKET}${credits}\\p{Script=Han}{2,8}${CLOSING_BRACKET}$|${byline})`,
      'u',
    ),
    signature: new RegExp(`^[^。,;:、()\\d]{2,25}?${bodies}$`, 'u'),
    printer: new RegExp(`^[^。,;:、()\\d]{2,25}?${bodies}(?:编印|印制|编制|编|制)$`, 'u'),
  };
}

/** True for the statement that ends a plan. `isClosing('本规划由聊城市妇女儿童工作委员会负责解释。', patterns) // => true` */
export function isClosing(compact: string, { closing }: ClosingPatterns): boolean {
  return closing.test(compact);
}

/** True for the first line of an imprint or annex. `isImprint('抄送:市委有关部门', patterns) // => true` */
export function isImprint(compact: string, { imprint, credit, printer }: ClosingPatterns): boolean {
  return imprint.test(compact) || credit.test(compact) || printer.test(compact);
}

/** True for the first line of an annex. `isAnnex('附件:1.主要指标表', patterns) // => true` */
export function isAnnex(compact: string, { imprint }: ClosingPatterns): boolean {
  return compact.startsWith('附') && imprint.test(compact);
}

/** True for a line that says who had a hand in a page. `isCredit('责任编辑:张三', patterns) // => true` */
export function isCredit(compact: string, { credit }: ClosingPatterns): boolean {
  return credit.test(compact);
}

/**
 * True for the date that ends a document, and for a body above it: 某市人民政府 / 2022年3月8日.
 * `isSignature('某市人民政府', ['2022年3月8日'], patterns) // => true`
 */
export function isSignature(compact: string, below: readonly string[], { signature }: ClosingPatterns): boolean {
  const signers = [compact, ...below].findIndex((line) => !signature.test(line));
  const date = [compact, ...below][signers];
  return date !== undefined && isDate(date) && matchEnumerator([compact, ...below][signers + 1] ?? '') === undefined;
}

const LONGEST_DATE = 60;

function isDate(compact: string): boolean {
  return compact.length <= LONGEST_DATE && findDate(compact) !== null;
}
