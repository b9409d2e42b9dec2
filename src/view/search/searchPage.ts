/** The words and addresses of the search page. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { listAudiences } from '../../naming/audienceNames.ts';
import { toPlanLink } from '../../naming/links.ts';
import type { Link } from '../../naming/links.ts';
import { unitNames } from '../../naming/targetWording.ts';
import { MOST_PLANS } from '../../search/answer/mostPlans.ts';
import { startFile } from '../../search/index/indexPaths.ts';
import type { Choice } from '../../search/query/numberChoices.ts';
import { searchIndexPath, searchQueryPath } from '../../naming/routes/siteRoutes.ts';

export interface SearchPage {
  head: PageHead;
  /** Path of the index, and of its first file; `npm run build` adds the version when it has built the index. */
  indexPath: string;
  startPath: string;
  /** How a question is understood, in a sentence. */
  rule: string;
  examples: Link[];
  plans: Link[];
  /** Facets in the order of the panel; the names are those in addresses. */
  facets: Choice[];
  units: Choice[];
}

/** How a question is understood, what a hit is, and what a number must be, for the page of the method. */
const searchRules = [
  '先按意思理解所写的话——地名、年份、对象、部门用来缩小范围，部门后面写“牵头”“责任单位”或“负责”，只列它这样负责的目标，问话的字不算检索词，口语、简称、同音错字和夹在汉字间的拼音换成规划里的词——每一步都写在上面，点一下就撤去；加引号的词，或选“只按字面找”，就照原样找。列出的是原文（目标、措施、任务连同其责任部门，其他正文的标题和段落）中含有每一个词的全部条文；只有一两条时，下面另列最接近的；一条也没有时，只列最接近的，并且说明。不分大小写、全角半角、繁体简体，略去空格、书名号和括号。筛选项旁的数字，是在其余筛选条件之下选它会有的条数。',
  '按数值检索时，只列出达到之后必定符合条件的目标值。“95%以上”符合 ≥ 90，不符合 ≤ 98；区间要整个符合；“约”按所写的数；“＝”只看写出的数，不看“以上”“以下”。单位不换算。措辞看原句有没有“鼓励”“力争”“推进”“基本”一类的字。原句没有写年份的，按规划期末年份算。' +
    `要列的数所在的规划超过 ${String(MOST_PLANS)} 部时，只列前 ${String(MOST_PLANS)} 部的，并且写明还有几部没有列；这时地区和对象旁的数字，是那里写有数的条文。`,
];

/** Where a question goes. `toSearchRules('').at(-1) // => '检索在您的浏览器里进行，不向第三方发送任何内容。'` */
export function toSearchRules(service: string): string[] {
  const where =
    service === ''
      ? '检索在您的浏览器里进行，不向第三方发送任何内容。'
      : '检索由本站自己的服务器回答，所问的话只发给它，不向第三方发送任何内容；它答不了时，改在您的浏览器里进行，结果相同。';
  return [...searchRules, where];
}

const facets: Choice[] = [
  { value: 'kind', label: '类别' },
  { value: 'plan', label: '规划' },
  { value: 'region', label: '地区' },
  { value: 'audience', label: '对象' },
  { value: 'domain', label: '领域' },
  { value: 'lead', label: '牵头单位' },
  { value: 'responsible', label: '责任单位' },
  { value: 'year', label: '到期年份（所检索的数）' },
  { value: 'number', label: '写有所检索的数' },
  { value: 'unit', label: '单位' },
  { value: 'modality', label: '措辞' },
];

/** Example queries. */
export const searchExamples: Link[] = ['近视', '托育', '留守儿童', '共青团聊城市委', '98%'].map((query) => ({
  label: query,
  path: searchQueryPath(query),
}));

export function toSearchPage(plans: readonly PublishedPlan[]): SearchPage {
  return {
    head: {
      title: '检索规划条文',
      description: `在${listAudiences(plans)}发展规划的全部目标、措施、任务和正文中检索：原文里有的都找得到，没有的一条也不给。`,
      breadcrumbs: [{ label: '检索', path: null }],
    },
    indexPath: searchIndexPath,
    startPath: searchIndexPath + startFile,
    rule: '地名、年份和部门用来缩小范围，口语和简称换成规划里的词；每一步都写在结果上面，点一下就撤去。',
    examples: searchExamples,
    plans: plans.map(toPlanLink),
    facets,
    units: Object.entries(unitNames).map(([value, label]) => ({ value, label })),
  };
}
