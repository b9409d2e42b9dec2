/** What is known of a law, document or programme itself, in words. What is not certain has no line. */
import type { LawDocument, LawVersion } from '../../model/lawDocument.ts';
import { formatDate } from '../../naming/dates.ts';
import { shortPlanName } from '../../naming/names.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';

export interface LawFact {
  name: string;
  value: string;
}

const acts: Record<LawVersion['act'], string> = {
  adopted: '通过',
  issued: '印发',
  published: '公布',
  revised: '修订',
  amended: '修正',
};
const statuses: Record<NonNullable<LawDocument['status']>, string> = {
  'in-force': '现行有效',
  ended: '题名所载期限已满',
};

/** One line a fact, the source last; `plans` are those that cite the document. */
export function toLawFacts(document: LawDocument | null, plans: PublishedPlan[]): LawFact[] {
  if (document === null) return [];
  const { title, maker, versions, status, source } = document;
  const lines: [string, string | null][] = [
    ['正式文件', title === null ? null : `《${title}》`],
    ['制定机关', maker],
    ['日期文号', versions.length === 0 ? null : versions.map(formatVersion).join('；')],
    ['时效', status === null ? null : statuses[status]],
    ['其后修改', formatLater(versions, plans)],
    ['依据', source],
  ];
  return lines.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

/** The maker and the newest version, for a list; null when neither is known. */
export function formatLawDocument({ document }: { document: LawDocument | null }): string | null {
  const newest = document?.versions.at(-1);
  const parts = [document?.maker, newest === undefined ? null : formatVersion(newest)].filter((part) => part != null);
  return parts.length === 0 ? null : parts.join('，');
}

/** `formatVersion({ date: '2012-04-28', act: 'published', number: '国务院令第619号' })` */
function formatVersion({ date, act, number }: LawVersion): string {
  return `${formatDate(date)}${acts[act]}${number === null ? '' : `（${number}）`}`;
}

/** Changes made after a plan that cites the document was issued; null when there are none. */
function formatLater(versions: LawVersion[], plans: PublishedPlan[]): string | null {
  const lines = plans.flatMap((plan) => {
    const issued = plan.issued?.date ?? null;
    const later = issued === null ? [] : versions.slice(1).filter(({ date }) => date > issued);
    if (issued === null || later.length === 0) return [];
    const changes = later.map(({ date, act }) => `${formatDate(date)}${acts[act]}`).join('、');
    return [`${changes}，在${shortPlanName(plan)}印发（${formatDate(issued)}）之后`];
  });
  return lines.length === 0 ? null : lines.join('；');
}
