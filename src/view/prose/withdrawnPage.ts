/** Head of the page at the addresses of plans that were taken away. */
import type { PageHead } from '../shared/pageHead.ts';

export const withdrawnHead: PageHead = {
  title: '这一页已经撤下',
  description: '这里的内容出自一部已从本站撤下的规划。',
  breadcrumbs: [{ label: '已撤下', path: null }],
};
