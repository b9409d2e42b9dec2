/** Whose document a page quotes, in one line: issuer, number, date and years, and what of them the text does not state. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { formatDate } from '../../naming/dates.ts';

export interface DocumentLine {
  /** e.g. 聊城市人民政府, 聊政发〔2021〕9号, 2021年12月3日; what is missing comes last: 文号原文未载. */
  facts: string[];
  /** null: neither stated nor inferable. */
  period: DocumentPeriod | null;
}

interface DocumentPeriod {
  /** e.g. 2021—2025年. */
  years: string;
  /** The last year; whether it is over depends on the day of reading. */
  until: number;
  /** False when the years are inferred. */
  stated: boolean;
}

/** The line of a plan. `toDocumentLine(tengchong).facts // => ['腾冲市人民政府', '2022年11月29日', '文号原文未载']` */
export function toDocumentLine({ issued, period }: Pick<PublishedPlan, 'issued' | 'period'>): DocumentLine {
  const facts: [name: string, value: string | null][] = [
    ['发文机关', issued?.by ?? null],
    ['文号', issued?.number ?? null],
    ['日期', issued?.date ? formatDate(issued.date) : null],
  ];
  const missing = facts.flatMap(([name, value]) => (value === null ? [name] : []));
  return {
    facts: [
      ...facts.flatMap(([, value]) => value ?? []),
      ...(missing.length === 0 ? [] : [`${missing.join('、').replace(/、(?=[^、]+$)/u, '和')}原文未载`]),
    ],
    period:
      period === null
        ? null
        : { years: `${String(period.from)}—${String(period.to)}年`, until: period.to, stated: period.stated },
  };
}
