/** Props of the pages of laws and documents cited 引用法规, and of their list. */
import { countPlansWith } from '../../corpus/counts.ts';
import type { LawKind } from '../../model/law.ts';
import type { LawPlaces } from '../../corpus/topicsAndLaws.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { toPlanMatches } from './matchedSentences.ts';
import type { PlanMatches } from './matchedSentences.ts';
import { formatCount } from '../../naming/names.ts';
import { lawPath, lawsPath } from '../../naming/routes/subjectRoutes.ts';
import type { PlaceCount } from './topicPage.ts';

export interface LawPage {
  head: PageHead;
  title: string;
  kind: string;
  /** Other spellings of the title in the texts, each with the reason why it is the same. */
  aliases: { title: string; reason: string }[];
  counts: string[];
  plans: PlanMatches[];
  /** Further texts of these plans, counted nowhere. */
  otherTexts: PlanMatches[];
}

export interface LawGroup {
  kind: string;
  laws: PlaceCount[];
}

const lawKindNames: Record<LawKind, string> = {
  law: '法律',
  regulation: '法规规章',
  plan: '规划纲要',
  standard: '标准规范',
  other: '其他文件',
};

export const lawsHead: PageHead = {
  title: '规划引用的法规和文件',
  description: '各部规划用书名号引用的法律、法规、规划和标准，逐个列出在哪里引用。',
  breadcrumbs: [{ label: '引用文件', path: null }],
  metadata: { ColumnName: '引用文件', ColumnType: '引用文件' },
};

export function toLawPage({ law, places, inOtherTexts }: LawPlaces): LawPage {
  const plans = toPlanMatches(places);
  const title = `《${law.title}》`;
  const count = plans.reduce((sum, plan) => sum + plan.count, 0);
  return {
    head: {
      title: `${title}：在哪里被引用`,
      description: `${String(countPlansWith(places))}部规划引用${title}共${String(count)}处，逐句列出。`,
      breadcrumbs: [
        { label: '引用文件', path: lawsPath },
        { label: title, path: null },
      ],
      metadata: { ColumnName: title, ColumnType: '引用文件' },
    },
    title,
    kind: lawKindNames[law.kind],
    aliases: law.aliases,
    counts: [formatCount(countPlansWith(places), '部规划'), `引用 ${formatCount(count, '处')}`],
    plans,
    otherTexts: toPlanMatches(inOtherTexts),
  };
}

/** The laws by kind, those cited in most texts first. */
export function toLawGroups(laws: LawPlaces[]): LawGroup[] {
  const kinds = Object.entries(lawKindNames).map(([kind, name]) => ({
    kind: name,
    laws: laws.filter(({ law }) => law.kind === kind).map(toLawRow),
  }));
  return kinds
    .filter((group) => group.laws.length > 0)
    .map(({ kind, laws: rows }) => ({ kind, laws: rows.sort((a, b) => b.plans - a.plans || b.places - a.places) }));
}

function toLawRow({ law, places }: LawPlaces): PlaceCount {
  return {
    label: `《${law.title}》`,
    path: lawPath(law.id),
    plans: countPlansWith(places),
    places: places.reduce((sum, { spans }) => sum + spans.length, 0),
  };
}
