/**
 * How far each kind of statement was judged by reading, for the method page. Where a sample is kept, tests/corpus holds
 * these figures against it.
 */

export interface Accuracy {
  /** The kind of statement. */
  what: string;
  judged: number;
  right: number;
  /** Right in part. */
  partly: number;
  wrong: number;
  /** What is known of statements that are missing. */
  recall: string;
  /** How the sample was drawn and read. */
  how: string;
}

/** The month in which all of them were read. */
export const readIn = '2026年11月';

export const accuracies: readonly Accuracy[] = [
  {
    what: '目标值的数值、单位、比较、年份',
    ...{ judged: 329, right: 329, partly: 0, wrong: 0 },
    recall: '没有读成目标值的数字逐个看过，无一漏读；另有 11 处写法可争议，没有算',
    how: '七份文本的全部目标值，逐条读原文',
  },
  {
    what: '没有数值的期限',
    ...{ judged: 3, right: 3, partly: 0, wrong: 0 },
    recall: '目标和措施里的全部年份都读过，3 处都已找到',
    how: '全部',
  },
  {
    what: '主题',
    ...{ judged: 137, right: 134, partly: 0, wrong: 3 },
    recall: '139 处里找到 134 处，96%',
    how: '随机六十条，先读后比，没有据此改词表',
  },
  {
    what: '引用和点名',
    ...{ judged: 40, right: 39, partly: 1, wrong: 0 },
    recall: '含“法”“条例”“行动”“计划”等字的行全部读过，没有漏的',
    how: '随机四十处，对照原文的行',
  },
  {
    what: '文中提到',
    ...{ judged: 60, right: 57, partly: 3, wrong: 0 },
    recall: '另读六十条，42 处里先找到 41 处，漏的一处已补',
    how: '随机六十处，对照原文的行',
  },
  {
    what: '相关（目标和措施）',
    ...{ judged: 30, right: 30, partly: 0, wrong: 0 },
    recall: '目标用词查不到措施的 47 项全部读过：45 项按主题找到，41 项对、4 项部分对；2 项确实没有',
    how: '按相近程度分段，每段随机抽一对',
  },
  {
    what: '别处怎么写',
    ...{ judged: 50, right: 49, partly: 1, wrong: 0 },
    recall: '指标相同的全部相连；用词相近的，见下一行',
    how: '按相近程度分段，每段随机抽一对',
  },
  {
    what: '一条在另一部规划里写没写',
    ...{ judged: 80, right: 77, partly: 0, wrong: 3 },
    recall: '“未见”的全部读过：17 处里 16 处确实没有，1 处其实写了一部分',
    how: '随机八十处，两边都读；后四十处没有据此改过界限',
  },
  {
    what: '另一文本（逐条对应）',
    ...{ judged: 20, right: 20, partly: 0, wrong: 0 },
    recall: '两份文本的目标和措施 142 对全部读过，条条对应',
    how: '按相近程度分段，每段随机抽一对',
  },
  {
    what: '疑误（原文如此）',
    ...{ judged: 63, right: 63, partly: 0, wrong: 0 },
    recall: '没有另行通读',
    how: '全部，逐处对照原文的行',
  },
];
