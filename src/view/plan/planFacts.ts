/** The facts block of a plan: in the order usual in Chinese documents, with missing facts shown as missing. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { PublishedSource } from '../../corpus/publishedSources.ts';
import { formatLines } from '../../naming/names.ts';
import { sourceFilePath, sourceLinePath } from '../../naming/routes/siteRoutes.ts';
import { formatDate } from '../../naming/dates.ts';

export interface Fact {
  term: string;
  /** null when the text does not state it. */
  value: string | null;
  /** True when the value is inferred, not stated. */
  inferred: boolean;
  /** A remark beside the value; null when none is needed. */
  note: string | null;
  path: string | null;
}

export function toPlanFacts(plan: PublishedPlan, source: PublishedSource): Fact[] {
  const { issued, title, region, audienceEntry } = plan;
  return [
    fact('发文机关', issued?.by ?? null),
    fact('成文日期', issued?.date ? formatDate(issued.date) : null),
    // The heading of the page is the title, if the text has one.
    ...(title === null ? [{ ...fact('标题', null), note: `本站称为“${plan.displayTitle}”` }] : []),
    fact('发文字号', issued?.number ?? null),
    toPeriodFact(plan),
    {
      ...fact('原文', '本站收到的文本'),
      path: sourceLinePath(source.id, plan.source.lines[0]),
      note: formatLines(plan.source.lines),
    },
    { ...fact('原文下载', '纯文本'), path: sourceFilePath(source.id, source.file) },
    { ...fact('地区', `${region.province}${region.name}`), note: `区划代码 ${region.code}` },
    fact('对象', audienceEntry.name),
  ];
}

function fact(term: string, value: string | null): Fact {
  return { term, value, inferred: false, note: null, path: null };
}

function toPeriodFact({ period }: PublishedPlan): Fact {
  if (period === null) return fact('期限', null);
  const { text, from, to, stated } = period;
  const years = `${String(from)}—${String(to)}年`;
  return {
    ...fact('期限', years),
    inferred: !stated,
    note: text.replace(/\s+/gu, '') === years ? null : `原文写作 ${text}`,
  };
}
