/** Signs that stand for one another in texts, as character classes of patterns. */

/** Between two years or numbers: every dash, tilde and 至, 到; the line and the 一 that scans put in their place. */
export const RANGE_SIGN = '[\\p{Pd}−─━⎯ー一~∼〜～⁓﹏→…➖至到]';
/** Between the two years of a title: also a slash, or nothing where the dash was lost, 20212030年. */
export const BETWEEN_YEARS = `(?:${RANGE_SIGN}{1,3}|[/.]|(?=20\\d\\d))`;
/** Four digits of a year, in Chinese or Arabic signs. */
export const YEAR = '(?:\\d{4}|[二一][〇零○O0一二三四五六七八九]{3})';
/** Around a name or a five-year plan. */
export const OPENING_QUOTE = '[“"「『‘\'〝]';
export const CLOSING_QUOTE = '[”"」』’\'〞]';
