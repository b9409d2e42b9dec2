/** 怎么查: five questions that readers bring, each answered step by step on this site. */
import type { Link } from '../../naming/links.ts';
import { departmentPath, departmentsPath, tasksPath } from '../../naming/routes/departmentRoutes.ts';
import { indicatorPath, indicatorsPath } from '../../naming/routes/indicatorRoutes.ts';
import { commitmentPath } from '../../naming/routes/itemRoutes.ts';
import { searchPath, searchQueryPath, verifyPath } from '../../naming/routes/siteRoutes.ts';
import { topicPath, topicsPath } from '../../naming/routes/subjectRoutes.ts';
import type { PageHead } from '../shared/pageHead.ts';

/** A question, the way to its answer, and what to look out for. */
export interface HelpTask {
  /** Anchor. */
  id: string;
  question: string;
  steps: { says: string; link: Link | null }[];
  note: string;
}

export const helpHead: PageHead = {
  title: '怎么查',
  description: '五个例子：一个地方承诺了什么，一件事各地怎么写，一个数各地差多少，由谁负责，怎样引用。',
  breadcrumbs: [{ label: '怎么查', path: null }],
};

const bureau = 'liaocheng/education-sports';
const goal = 'liaocheng-children-2021/health/goal-3';

export const helpTasks: HelpTask[] = [
  {
    id: 'place',
    question: '我们这里对这件事承诺了什么？例：腾冲的近视防控',
    steps: [
      {
        says: '在页首的框里写地名和事情，连着写、隔开写都行',
        link: { label: '腾冲 近视', path: searchQueryPath('腾冲 近视') },
      },
      { says: '结果上方写着怎样理解这句话，每一条都可以撤去；点一条结果，就到那一句原文', link: null },
    ],
    note: '查不到时先换个说法，或者少写一个词；原文用的可能是另一个词，页面会提示相近的词。',
  },
  {
    id: 'subject',
    question: '一件事，各地都怎么写？例：留守儿童',
    steps: [
      { says: '从主题进去，看包括什么、不包括什么', link: { label: '全部主题', path: topicsPath } },
      {
        says: '各部规划写到它的句子，一部一部列出',
        link: { label: '留守儿童', path: topicPath('left-behind-children') },
      },
    ],
    note: '主题按词语查找，换了说法的可能查不到。',
  },
  {
    id: 'number',
    question: '一个数，各地差多少？例：5岁以下儿童死亡率',
    steps: [
      { says: '从指标进去，按领域找', link: { label: '全部指标', path: indicatorsPath } },
      {
        says: '各地的数值、年份和原文并列，不能直接相比的地方写在旁边',
        link: { label: '5岁以下儿童死亡率', path: indicatorPath('under-five-mortality-rate') },
      },
    ],
    note: '这些是规划要做到的数，不是已经做到的数。表格可以下载。',
  },
  {
    id: 'duty',
    question: '这件事归谁管？一个单位要做哪些？例：聊城市教育体育局',
    steps: [
      { says: '每一条目标的页面都有“由谁负责”', link: { label: '一条目标', path: commitmentPath(goal) } },
      {
        says: '从部门进去，看它牵头和负责的全部目标',
        link: { label: '聊城市教育体育局', path: departmentPath(bureau) },
      },
      { says: '打印或下载任务分解表', link: { label: '任务分解表', path: tasksPath(bureau) } },
    ],
    note: '有的规划没有逐条写明由谁负责，本站不替它推断；没有写明，不等于没有分工。',
  },
  {
    id: 'cite',
    question: '怎样把一句话引给别人，又怎样核对别人引的话？',
    steps: [
      {
        says: '原文下面有“复制链接”“复制原文”“复制引文”和二维码',
        link: { label: '一条目标', path: commitmentPath(goal) },
      },
      { says: '把引文贴进来，与全部规划逐字核对', link: { label: '核对引文', path: verifyPath } },
    ],
    note: '页边的红字是收到的文本的行号，点它就看到原样的文本。一切以政府原文为准。',
  },
];

/** Where to go on. */
export const helpDoors: Link[] = [
  { label: '检索', path: searchPath },
  { label: '主题', path: topicsPath },
  { label: '指标', path: indicatorsPath },
  { label: '部门', path: departmentsPath },
];
