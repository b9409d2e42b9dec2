/** Props of the pages of topics 主题, and of their list. */
import { countPlansWith } from '../../corpus/counts.ts';
import type { Audience } from '../../model/audience.ts';
import { topicGroups } from '../../model/topic.ts';
import type { TopicGroup } from '../../model/topic.ts';
import type { TopicPlaces } from '../../corpus/topicsAndLaws.ts';
import type { PageHead } from '../shared/pageHead.ts';
import type { Link } from '../../naming/links.ts';
import { toPlanMatches } from './matchedSentences.ts';
import type { PlanMatches } from './matchedSentences.ts';
import { toTopicRule } from './topicRule.ts';
import { formatCount } from '../../naming/names.ts';
import { searchQueryPath } from '../../naming/routes/siteRoutes.ts';
import { topicPath, topicsPath } from '../../naming/routes/subjectRoutes.ts';

export interface TopicPage {
  head: PageHead;
  name: string;
  /** What belongs to it, and what is near it and does not; null: nothing to say. */
  includes: string;
  excludes: string | null;
  /** The words for it that the plans write, each with a link that searches for it. */
  words: Link[];
  /** The rest of its rule, a sentence each. */
  rule: string[];
  /** e.g. 84 处. */
  counts: string[];
  plans: PlanMatches[];
  /** Further texts of these plans, counted nowhere. */
  otherTexts: PlanMatches[];
}

export interface PlaceCount extends Link {
  plans: number;
  places: number;
}

export const topicsHead: PageHead = {
  title: '主题：各部规划怎么写',
  description: '近视、托育、留守儿童……人们常查的主题，各部规划写到它的每一句。',
  breadcrumbs: [{ label: '主题', path: null }],
  metadata: { ColumnName: '主题', ColumnType: '主题' },
};

interface TopicList {
  name: string;
  topics: PlaceCount[];
}

const topicGroupNames: Record<TopicGroup, string> = {
  'groups-of-people': '儿童和妇女的群体',
  health: '健康',
  safety: '安全',
  law: '法律保护',
  education: '教育',
  welfare: '福利与家庭',
  'work-and-standing': '就业、参与和平等',
  surroundings: '社会环境',
};

export function toTopicPage({ topic, places, inOtherTexts }: TopicPlaces, audiences: readonly Audience[]): TopicPage {
  const plans = toPlanMatches(places);
  const [count, sentences] = [countOf(plans), plans.reduce((sum, plan) => sum + plan.sentences.length, 0)];
  return {
    head: {
      title: `${topic.name}：各部规划怎么写`,
      description: `${String(countPlansWith(places))}部规划写到“${topic.name}”的全部${String(sentences)}句，逐句注明出处。`,
      breadcrumbs: [
        { label: '主题', path: topicsPath },
        { label: topic.name, path: null },
      ],
      metadata: { ColumnName: topic.name, ColumnType: '主题' },
    },
    name: topic.name,
    includes: topic.includes,
    excludes: topic.excludes,
    words: topic.words
      .filter((word) => places.some(({ text }) => text.includes(word)))
      .map((word) => ({ label: word, path: searchQueryPath(word) })),
    rule: toTopicRule(topic, audiences),
    counts: [
      formatCount(countPlansWith(places), '部规划'),
      formatCount(sentences, '句'),
      `词语出现 ${formatCount(count, '处')}`,
    ],
    plans,
    otherTexts: toPlanMatches(inOtherTexts),
  };
}

/** The groups with topics, in order; of each its topics in the given order, with their numbers of texts and places. */
export function toTopicGroups(topics: readonly TopicPlaces[]): TopicList[] {
  return topicGroups
    .map((id) => ({
      name: topicGroupNames[id],
      topics: topics.filter(({ topic }) => topic.group === id).map(toPlaceCount),
    }))
    .filter((group) => group.topics.length > 0);
}

function toPlaceCount({ topic, places }: TopicPlaces): PlaceCount {
  return {
    label: topic.name,
    path: topicPath(topic.id),
    plans: countPlansWith(places),
    places: countOf(toPlanMatches(places)),
  };
}

function countOf(plans: PlanMatches[]): number {
  return plans.reduce((sum, { count }) => sum + count, 0);
}
