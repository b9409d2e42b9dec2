/** The map of the site for programs that read it as text (llms.txt): what is here, and where its data are. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { dataPackagePath, dataPath, dataTablePath, dictionaryPath, feedPath } from '../../naming/routes/dataRoutes.ts';
import { indicatorsPath } from '../../naming/routes/indicatorRoutes.ts';
import { planDataPath, planPath, wholePlanPath } from '../../naming/routes/planRoutes.ts';
import { regionsPath } from '../../naming/routes/regionRoutes.ts';
import { correctionsPath, methodPath, searchPath } from '../../naming/routes/siteRoutes.ts';
import { topicsPath } from '../../naming/routes/subjectRoutes.ts';
import { siteName, siteStatement } from '../../naming/siteName.ts';
import { toDocumentLine } from '../shared/documentLine.ts';
import { toAddress } from '../shared/pageHead.ts';

/** The text, in Markdown. `site` is the published address. */
export function formatLlms({ plans }: Corpus, site: URL | undefined): string {
  const link = (label: string, path: string): string => `[${label}](${toAddress(path, site)})`;
  const lines = [
    `# ${siteName}`,
    `> 各地妇女、儿童等发展规划：全文、逐项承诺、目标值和责任部门。${siteStatement}。`,
    '每一项承诺有自己的页面；地址后加 `data.json` 是它的数据，地址末尾的 `/` 换成 `.md` 是它的文字。引用请用原文的字句，并注明规划名称和文号。',
    '## 规划',
    ...plans.filter(({ textOf }) => textOf === null).map((plan) => `- ${formatPlan(plan, link)}`),
    '## 数据',
    `- ${link('目标值', dataTablePath('targets'))}、${link('主要目标', dataTablePath('goals'))}、${link('策略措施', dataTablePath('measures'))}、${link('牵头和责任', dataTablePath('duties'))}：CSV`,
    `- ${link('数据包说明', dataPackagePath)}、${link('数据字典', dictionaryPath)}、${link('全部下载', dataPath)}`,
    '## 入口',
    `- ${link('地方', regionsPath)}、${link('主题', topicsPath)}、${link('指标', indicatorsPath)}、${link('检索', searchPath)}`,
    `- ${link('方法与局限', methodPath)}、${link('更正记录', correctionsPath)}、${link('订阅', feedPath)}`,
  ];
  return `${lines
    .join('\n\n')
    .replace(/\n\n- /g, '\n- ')
    .replace(/(## .*)\n- /g, '$1\n\n- ')}\n`;
}

function formatPlan(plan: PublishedPlan, link: (label: string, path: string) => string): string {
  const { facts, period } = toDocumentLine(plan);
  const about = [...facts, ...(period === null ? [] : [period.years])].join('，');
  return `${link(plan.displayTitle, planPath(plan.id))}：${about}；${link('全文', wholePlanPath(plan.id))}、${link('JSON', planDataPath(plan.id))}`;
}
