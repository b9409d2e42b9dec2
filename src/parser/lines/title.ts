/** Titles: lines, or beginnings of lines, that are the name of a plan and nothing else. */
import type { PlanWords } from '../../model/planWords.ts';
import { wordsOfLists } from '../../model/sourcedWords.ts';
import { oneOf } from '../../text/oneOf.ts';
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { BETWEEN_YEARS, RANGE_SIGN, YEAR } from '../../text/shapes/signClasses.ts';

export interface TitlePatterns {
  title: RegExp;
  whole: RegExp;
  notTitle: RegExp;
  /** An act that is the plan itself: 某县人民政府关于加快发展残疾人事业的实施意见. */
  act: RegExp;
  /** The years of a title, when they stand in a line of their own. */
  years: RegExp;
  /** What a title says of its state, in a line of its own: （送审稿）. */
  draft: RegExp;
  /** Text that may follow a title on its line. */
  behind: RegExp;
}

/** What a plan begins with, without a heading and in the line of its title, up to its first part. */
const PREAMBLE = '(?:为|根据|依据|按照|儿童|妇女|青年|老年人|残疾人)(?!的).{2,380}。(?:一、|第一章)';

/** A title that ends with how many things it holds: 困境儿童关爱保护十项行动, 关爱服务困境儿童十项措施. */
const COUNTED = '[一二三四五六七八九十\\d]{1,3}[大项条](?:行动|措施|举措)';

/** The patterns, built from the endings of titles and the beginnings of plans. */
export function toTitlePatterns(
  { genres, actGenres, notTitles, drafts }: PlanWords['documentWords'],
  beginnings: readonly string[],
): TitlePatterns {
  const month = '(?:\\d{1,2}月|[.]\\d{1,2})?';
  const years = `${YEAR}年?${month}${BETWEEN_YEARS}(?:${YEAR}|\\d{2}(?=年))[年度]{0,2}${month}`;
  const [opens, closes] = [`(?:${OPENING_BRACKET}|[“"])`, `(?:${CLOSING_BRACKET}|[”"])`];
  const state = `\\p{Script=Han}{0,6}${oneOf(wordsOfLists(drafts))}`;
  const behind = `(?:${opens}(?:${years}|${YEAR}年度?|\\p{Script=Han}{2,8})${closes}年?|${years}|${state})`;
  // 关爱留守妇女、留守儿童实施方案; 一、 begins a heading.
  const words = `(?![一二三四五六七八九十\\d]{1,3}、)[^。,;:、]{2,40}?(?:、[^。,;:、]{2,20}?)?`;
  const title = `^${words}(?:${oneOf(wordsOfLists(genres))}|${COUNTED})${behind}{0,2}`;
  return {
    title: new RegExp(title, 'u'),
    whole: new RegExp(`${title}$`, 'u'),
    years: new RegExp(`^${opens}?${years}${closes}?年?$`, 'u'),
    draft: new RegExp(`^${opens}?${state}${closes}?$`, 'u'),
    notTitle: new RegExp(`^[《(]|${oneOf(wordsOfLists(notTitles))}`, 'u'),
    act: new RegExp(
      `^\\p{Script=Han}{0,30}关于(?!印发|转发|批转|下发|公布|报送)[^,;:。]{4,50}的${oneOf(wordsOfLists(actGenres))}(?:${opens}${state}${closes})?$`,
      'u',
    ),
    behind: new RegExp(
      `^(?:${oneOf(beginnings)}|[一二三四五六七八九十]、|第一章|\\(?\\d{4}年?${RANGE_SIGN}|${PREAMBLE})`,
      'u',
    ),
  };
}

/** 附件, 附件2, 附1. */
const LABEL = '附件?(?:\\p{Cf}?[\\d一二三四五六七八九十]){0,2}\\p{Cf}?';
/** The plan is an annex of its notice: 附件2：某县妇女发展规划. */
const ANNEX = new RegExp(`^${LABEL}\\s*[:：]\\s*`, 'u');

/** True for a title behind 附件1:. */
export function isAnnexTitle(line: string): boolean {
  return ANNEX.test(line);
}

/**
 * True when a text in matching form is a title and nothing more. `looksLikeTitle('腾冲妇女发展规划(2021—2030年)',
 * patterns) // => true`
 */
export function looksLikeTitle(compact: string, { whole, notTitle, act }: TitlePatterns): boolean {
  if (compact.length > 70) return false;
  const title = titleWithin(compact);
  return (whole.test(title) && !notTitle.test(title)) || act.test(title);
}

/** The title behind 附件1: or between 《 and 》, where these are all that stands around it. `titleWithin('《某县妇女发展规划》') // => '某县妇女发展规划'` */
export function titleWithin(line: string): string {
  const behind = line.replace(ANNEX, '');
  return /^《([^《》]+)》$/u.exec(behind)?.[1] ?? behind;
}

/** True when the second line only gives the years, or the state, of the title in the first. */
export function isYearsOfTitle(title: string, line: string, patterns: TitlePatterns): boolean {
  if (!looksLikeTitle(title, patterns)) return false;
  return patterns.years.test(line)
    ? !YEARS_BEHIND.test(title)
    : patterns.draft.test(line) && !/^《|》$/u.test(title) && !title.includes(line);
}

const YEARS_BEHIND = new RegExp(`[\\d年](?:${CLOSING_BRACKET}|[”"])年?$`, 'u');

const LONGEST_BEHIND = 400;

/** Length of the title a text begins with, provided the plan begins right after it on the same line; else undefined. */
export function titleLength(compact: string, { title, notTitle, behind }: TitlePatterns): number | undefined {
  const found = title.exec(compact.slice(0, 80))?.[0];
  if (found === undefined || notTitle.test(found)) return undefined;
  return behind.test(compact.slice(found.length, found.length + LONGEST_BEHIND)) ? found.length : undefined;
}

/** Ends of the first line of a title: a place alone, or what the rest goes on to name; an open 《 goes on too. */
const GOES_ON =
  /^《[^》]*$|(?:[省市县区州盟旗镇乡]|事业|发展|体系|建设|保障|服务|工作|社会|儿童|妇女|青年|青少年|老年人|老龄|残疾人|[和与及、”"]|十[三四五六]五)$/u;
const GOES_ON_BEHIND = /^[和与及暨的、]/u;
const LONGEST_LINE = 30;

/**
 * Number of lines, from the first given, that are a title printed on several lines; undefined when they are none.
 * `titleLines(['云岭市', '妇女发展规划', '(2021—2030年)'], patterns) // => 3`
 */
export function titleLines(lines: readonly string[], patterns: TitlePatterns): number | undefined {
  const [first = '', second = ''] = lines;
  const broken = GOES_ON.test(first) || GOES_ON_BEHIND.test(second);
  if (!broken || !isLineOfTitle(first) || looksLikeTitle(first, patterns)) return undefined;
  let joined = first;
  for (let count = 2; count <= lines.length; count += 1) {
    const line = lines[count - 1] ?? '';
    // 云岭市 above 云岭市妇女发展规划 is the head of a letter.
    if (!isLineOfTitle(line) || line.startsWith(first.slice(0, 2))) return undefined;
    joined += line;
    if (!looksLikeTitle(joined, patterns)) continue;
    return isYearsOfTitle(joined, lines[count] ?? '', patterns) ? count + 1 : count;
  }
  return undefined;
}

/** Above the title of what is annexed. */
const ANNEX_ALONE = new RegExp(`^${LABEL}$`, 'u');

function isLineOfTitle(line: string): boolean {
  return (
    line.length <= LONGEST_LINE &&
    !ANNEX_ALONE.test(line) &&
    /^[\p{Script=Han}“”"\d、(〔《][^。,;:]*$/u.test(line) &&
    !/\d日$/u.test(line)
  );
}
