/**
 * A topic place by place, as an answer: in each plan the items that promise a number about it, then its goals with who
 * answers for them, then its measures, then what other parts say.
 */
import { commitmentOf, isCommitment, kindOf } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { targetsAbout } from '../../corpus/topicNumbers.ts';
import type { WordsPlace } from '../../corpus/topicsAndLaws.ts';
import { commitmentsOf } from '../../model/commitment.ts';
import type { Region } from '../../model/region.ts';
import { formatCount, shortPlanName } from '../../naming/names.ts';
import type { Link } from '../../naming/links.ts';
import { toPlanLink } from '../../naming/links.ts';
import { regionPath } from '../../naming/routes/regionRoutes.ts';
import { namesDepartments, toDuty } from '../item/dutyLinks.ts';
import type { DutyLinks } from '../item/dutyLinks.ts';
import { toMarkedSentences } from './markedSentences.ts';
import type { MarkedSentence } from './markedSentences.ts';

/** An item, or a paragraph, with those of its sentences that treat the topic. */
export interface Answer {
  /** Its name; the path leads to the first of the sentences. */
  place: Link;
  sentences: MarkedSentence['runs'][];
  /** Departments that the text names for it; null when it names none. */
  duty: DutyLinks | null;
}

export interface PlanAnswers {
  /** Anchor on the page. */
  id: string;
  shortName: string;
  plan: Link;
  /** True for a further text of a plan, which is counted nowhere. */
  further: boolean;
  groups: { name: string; answers: Answer[]; open: boolean }[];
  /** What the plan says of departments where its answers have none; null when nothing is missing. */
  unnamed: string | null;
}

export interface RegionAnswers {
  /** Anchor on the page. */
  id: string;
  name: string;
  region: Link;
  /** e.g. 11 句 · 5 个数. */
  count: string;
  texts: PlanAnswers[];
}

/** The anchor of a place. `toRegionAnchor(region) // => 'in-liaocheng'` */
export function toRegionAnchor({ slug }: Region): string {
  return `in-${slug}`;
}

/** The answers of every place, in the order of the plans; the further texts of a plan follow it. */
export function toRegionAnswers(places: readonly WordsPlace[], inOtherTexts: readonly WordsPlace[]): RegionAnswers[] {
  const byRegion = Map.groupBy([...places, ...inOtherTexts], ({ plan }) => plan.region.slug);
  return [...byRegion].flatMap(([slug, own]) => {
    const byPlan = [...Map.groupBy(own, ({ plan }) => plan)];
    const [first] = own;
    if (first === undefined) return [];
    const { region } = first.plan;
    const counted = own.filter(({ plan }) => !plan.otherText);
    const numbers = counted.reduce((sum, place) => sum + targetsAbout(place).length, 0);
    return [
      {
        id: toRegionAnchor(region),
        name: region.name,
        region: { label: region.shortName, path: regionPath(slug) },
        count: [
          formatCount(countSentences(counted), '句'),
          ...(numbers === 0 ? [] : [formatCount(numbers, '个数')]),
        ].join(' · '),
        texts: inOrder(byPlan.map(([plan, of]) => toPlanAnswers(plan, of))),
      },
    ];
  });
}

/** The number of sentences that treat the topic. */
export function countSentences(places: readonly WordsPlace[]): number {
  return places.reduce((sum, place) => sum + toMarkedSentences(place, []).length, 0);
}

/** A further text stands behind the plan whose text it is. */
function inOrder(texts: (PlanAnswers & { of: string })[]): PlanAnswers[] {
  const plans = [...new Set(texts.map(({ of }) => of))];
  return plans.flatMap((id) =>
    texts.filter(({ of }) => of === id).toSorted((a, b) => Number(a.further) - Number(b.further)),
  );
}

function toPlanAnswers(plan: PublishedPlan, places: readonly WordsPlace[]): PlanAnswers & { of: string } {
  const kindOfPlace = (found: WordsPlace): string => {
    const { place } = found;
    if (!isCommitment(place)) return 'rest';
    if (targetsAbout(found).length > 0) return 'number';
    return kindOf(place);
  };
  const kinds = Map.groupBy(places, kindOfPlace);
  const group = (kind: string, name: string, open: boolean): PlanAnswers['groups'] => {
    const own = kinds.get(kind);
    return own === undefined ? [] : [{ name, open, answers: own.map(toAnswer) }];
  };
  return {
    id: plan.id,
    of: plan.textOf ?? plan.id,
    shortName: shortPlanName(plan),
    plan: toPlanLink(plan),
    further: plan.otherText,
    groups: [
      ...group('number', '写明的数', true),
      ...group('goal', '主要目标', true),
      ...group('task', '重点任务', true),
      ...group('measure', '策略措施', false),
      ...group('rest', '其他段落', false),
    ],
    unnamed: sayUnnamed(plan, places),
  };
}

function toAnswer(found: WordsPlace): Answer {
  const { place } = found;
  const [first, ...more] = toMarkedSentences(
    found,
    targetsAbout(found).map(({ span }) => span),
  );
  const item = isCommitment(place) ? commitmentOf(place) : null;
  return {
    place: first?.place ?? { label: '', path: '' },
    sentences: [first, ...more].flatMap((sentence) => (sentence === undefined ? [] : [sentence.runs])),
    duty: item !== null && namesDepartments(item) ? toDuty(item) : null,
  };
}

function sayUnnamed(plan: PublishedPlan, places: readonly WordsPlace[]): string | null {
  const items = places.flatMap(({ place }) => (isCommitment(place) ? [commitmentOf(place)] : []));
  if (items.every(namesDepartments)) return null;
  const naming = plan.domains.flatMap(commitmentsOf).some(namesDepartments);
  if (!naming) return '这部规划没有逐条写明由谁牵头、由谁负责。';
  return plan.domains.some(({ measures }) => measures.some(namesDepartments))
    ? null
    : '这部规划只在主要目标后面写明牵头和责任单位，策略措施没有。';
}
