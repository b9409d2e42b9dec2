/** The words and addresses of the search page. */
import type { PageHead } from './head.ts';
import type { Link } from './links.ts';
import { searchQueryPath } from './routes.ts';

export const searchHead: PageHead = {
  title: '检索规划条文',
  description: '在妇女和儿童发展规划的全部目标、措施和正文中检索：原文里有的都找得到，没有的一条也不给。',
  breadcrumbs: [{ label: '检索', path: null }],
};

/** Where `npm run build` puts the index; ends with a slash. */
export const searchIndexPath = '/pagefind/';

/** What a hit is, in one sentence. The rule itself stands in src/text/fold.ts and src/text/search/terms.ts. */
export const searchRule =
  '检索规则：命中的是原文（目标连同其责任部门、措施、其他正文的标题和段落）中含有每一个检索词的全部条文，不多也不少；空格隔开的是不同的词，不分大小写、全角半角、繁体简体，略去空格、引号、书名号和括号，不拆词，不找近义词。';

/** Queries to begin with. */
export const searchExamples: Link[] = ['近视', '托育', '留守儿童', '共青团聊城市委', '98%'].map((query) => ({
  label: query,
  path: searchQueryPath(query),
}));
