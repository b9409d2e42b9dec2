/** Props of the list of topics 主题, by groups. */
import { countPlansWith, countTargets } from '../../corpus/counts.ts';
import { topicTargets } from '../../corpus/topicNumbers.ts';
import { countWords } from '../../corpus/topicsAndLaws.ts';
import type { TopicPlaces } from '../../corpus/topicsAndLaws.ts';
import { topicGroups } from '../../model/topic.ts';
import type { TopicGroup } from '../../model/topic.ts';
import type { Link } from '../../naming/links.ts';
import { formatCount } from '../../naming/names.ts';
import { topicPath } from '../../naming/routes/subjectRoutes.ts';
import type { PageHead } from '../shared/pageHead.ts';

export interface PlaceCount extends Link {
  plans: number;
  places: number;
  /** What else is to be said; null: nothing. */
  detail: string | null;
}

export const topicsHead: PageHead = {
  title: '主题：各部规划怎么写',
  description: '近视、托育、留守儿童……人们常查的主题，各部规划写到它的每一句。',
  breadcrumbs: [{ label: '主题', path: null }],
  metadata: { ColumnName: '主题', ColumnType: '主题' },
};

export interface TopicGroupList {
  /** Its anchor. */
  id: TopicGroup;
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

/** The groups with topics, in order; of each its topics in the given order, with their numbers of texts and places. */
export function toTopicGroups(topics: readonly TopicPlaces[]): TopicGroupList[] {
  return topicGroups
    .map((id) => ({
      id,
      name: topicGroupNames[id],
      topics: topics.filter(({ topic }) => topic.group === id).map(toPlaceCount),
    }))
    .filter((group) => group.topics.length > 0);
}

function toPlaceCount({ topic, places }: TopicPlaces): PlaceCount {
  const numbers = countTargets(topicTargets(places));
  return {
    detail: numbers === 0 ? null : formatCount(numbers, '个数'),
    label: topic.name,
    path: topicPath(topic.id),
    plans: countPlansWith(places),
    places: countWords(places),
  };
}
