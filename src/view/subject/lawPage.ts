/** Props of the pages of laws and documents cited and programmes named 引用法规, and of their list. */
import { countPlansWith } from '../../corpus/counts.ts';
import type { Law } from '../../model/law.ts';
import { countBare, countWords } from '../../corpus/topicsAndLaws.ts';
import type { LawPlaces } from '../../corpus/topicsAndLaws.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { toPlanMatches } from './matchedSentences.ts';
import type { PlanMatches } from './matchedSentences.ts';
import { formatLawTitle, isProgramme, lawKindNames } from '../../naming/lawNames.ts';
import { formatCount } from '../../naming/names.ts';
import { lawPath, lawsPath } from '../../naming/routes/subjectRoutes.ts';
import { formatLawDocument, toLawFacts } from './lawFacts.ts';
import type { LawFact } from './lawFacts.ts';
import type { PlaceCount } from './topicIndex.ts';

export interface LawPage {
  head: PageHead;
  title: string;
  kind: string;
  /** Maker, number and dates, validity, source; empty when this site knows nothing for certain. */
  facts: LawFact[];
  /** How many places write it without 《》; null for a programme, which is never in 《》. */
  bare: number | null;
  /** Other names by which some text calls it, each with the reason why it is the same. */
  aliases: { title: string; reason: string }[];
  counts: string[];
  plans: PlanMatches[];
  /** Further texts of these plans, counted nowhere. */
  otherTexts: PlanMatches[];
}

export interface LawGroup {
  /** Anchor: the id of the kind. */
  id: string;
  kind: string;
  /** Of each, `detail` is its maker and newest version, null when neither is known. */
  laws: PlaceCount[];
}

export const lawsHead: PageHead = {
  title: '规划引用的法规、文件和点名的行动',
  description:
    '各部规划引用的法律、法规、规划和标准，点名的行动、计划和工程，逐个列出在哪里引用，写明制定机关、文号和时效。',
  breadcrumbs: [{ label: '引用文件', path: null }],
  metadata: { ColumnName: '引用文件', ColumnType: '引用文件' },
};

/** The page, with the sentences of `own`, some or all of its places. */
export function toLawPage({ law, places, inOtherTexts }: LawPlaces, own: LawPlaces): LawPage {
  const title = formatLawTitle(law);
  const verb = isProgramme(law) ? '点名' : '引用';
  const count = countWords(places);
  const written = [...places, ...inOtherTexts].flatMap(({ text, spans }) => spans.map((span) => text.slice(...span)));
  return {
    head: {
      title: `${title}：在哪里被${verb}`,
      description: `${String(countPlansWith(places))}部规划${verb}${title}共${String(count)}处，逐句列出。`,
      breadcrumbs: [
        { label: '引用文件', path: lawsPath },
        { label: title, path: null },
      ],
      metadata: { ColumnName: title, ColumnType: '引用文件' },
    },
    title,
    kind: lawKindNames[law.kind],
    facts: toLawFacts(law.document, [...new Set(places.map(({ plan }) => plan))]),
    bare: isProgramme(law) ? null : countBare(places),
    aliases: usedAliases(law, written),
    counts: [formatCount(countPlansWith(places), '部规划'), `${verb} ${formatCount(count, '处')}`],
    plans: toPlanMatches(own.places),
    otherTexts: toPlanMatches(own.inOtherTexts),
  };
}

/** The aliases that stand in these words. */
function usedAliases({ kind, aliases }: Law, written: string[]): LawPage['aliases'] {
  const used = new Set(written.map((words) => words.replace(/[《》\s]/gu, '')));
  return aliases
    .filter(({ title }) => used.has(title))
    .map(({ title, reason }) => ({ title: formatLawTitle({ title, kind }), reason }));
}

/** The laws by kind, those cited in most texts first. */
export function toLawGroups(laws: LawPlaces[]): LawGroup[] {
  const kinds = Object.entries(lawKindNames).map(([kind, name]) => ({
    id: kind,
    kind: name,
    laws: laws.filter(({ law }) => law.kind === kind).map(toLawRow),
  }));
  return kinds
    .filter((group) => group.laws.length > 0)
    .map(({ laws: rows, ...group }) => ({
      ...group,
      laws: rows.sort((a, b) => b.plans - a.plans || b.places - a.places),
    }));
}

function toLawRow({ law, places }: LawPlaces): PlaceCount {
  return {
    label: formatLawTitle(law),
    detail: formatLawDocument(law),
    path: lawPath(law.id),
    plans: countPlansWith(places),
    places: countWords(places),
  };
}
