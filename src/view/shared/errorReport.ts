/**
 * 纠错: prefilled links for reporting an error. The page itself never sends anything.
 *
 * The address is a template (REPORT_URL at build time) with the placeholders below. When none is set, the link leads to
 * the page of corrections, which composes the same report for readers to send themselves.
 */
import { excerpt } from '../../naming/names.ts';
import { correctionsPath } from '../../naming/routes/siteRoutes.ts';

const names = ['address', 'anchor', 'words', 'version'] as const;

/** The report: page, place on it, the beginning of its words, version of the plan's data. */
export type ErrorReport = Record<(typeof names)[number], string>;

/** A page of a plan, or a place on it, that can be reported. */
export interface Reported {
  /** Path of the page, without anchor. */
  path: string;
  /** Of the data of its plan. */
  version: string;
  /** The words in question. */
  words: string;
  /** Subject of the link, for screen readers that list links out of context. */
  about: string;
}

/** The target of reports when no address is set. */
export const ownReportTemplate = `${correctionsPath}?address={address}&anchor={anchor}&words={words}&version={version}#report`;

/** The lines of a report, each with the field that fills it; without a name when only the reader knows. */
export const reportLines: readonly { label: string; name?: keyof ErrorReport }[] = [
  { label: '页面：', name: 'address' },
  { label: '位置：', name: 'anchor' },
  { label: '原话：', name: 'words' },
  { label: '数据版本：', name: 'version' },
  { label: '错在哪里：' },
  { label: '依据：' },
];

const wordsLength = 30;

/**
 * A template with the known fields filled in; other placeholders stay, for a script to fill.
 *
 * fillReport('mailto:a@b.cn?subject={address}%20{words}', { address: '/plans/' }) // => 'mailto:a@b.cn?subject=%2Fplans%2F%20{words}'
 */
export function fillReport(template: string, report: Partial<ErrorReport>): string {
  return names.reduce((filled, name) => {
    const value = report[name];
    if (value === undefined) return filled;
    const encode = template.startsWith('mailto:') ? encodeURIComponent : encodeLightly;
    return filled.replaceAll(`{${name}}`, () => encode(name === 'words' ? excerpt(value, wordsLength) : value));
  }, template);
}

/**
 * A value for a web address that browsers will encode: Chinese stays as it is, readable and a third as long as in %XX.
 * `encodeLightly('/a/ 婴儿&') // => '/a/%20婴儿%26'`
 */
function encodeLightly(value: string): string {
  return value.replace(/[^-.~\w/:]/gu, (character) =>
    character > '\u007f' && /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? character : encodeURIComponent(character),
  );
}

/**
 * The reason, in one line, why a template is invalid; undefined when it is valid.
 *
 * findReportProblem('javascript:alert(1)') // => 'REPORT_URL must begin with https://, mailto: or /'
 */
export function findReportProblem(template: string): string | undefined {
  if (!/^(?:https:\/\/|mailto:|\/(?!\/))\S/.test(template)) return 'REPORT_URL must begin with https://, mailto: or /';
  const unknown = [...template.matchAll(/\{([^}]*)\}?/g)].find(([whole, name = '']) => {
    return !whole.endsWith('}') || !names.some((known) => known === name);
  });
  if (unknown)
    return `REPORT_URL has ${unknown[0]}; its placeholders are ${names.map((name) => `{${name}}`).join(', ')}`;
  const blanks = /[\s"'<>\\^`|]/.exec(template);
  if (blanks) return `REPORT_URL has ${JSON.stringify(blanks[0])}, which no address may have; write it as %XX`;
  return URL.canParse(fillReport(template, {}).replace(/[{}]/g, ''), 'http://zhigui.invalid')
    ? undefined
    : 'REPORT_URL is not an address';
}
