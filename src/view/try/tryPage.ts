/** The page /try/: its head, and what it takes. */
import { tryRegistryPath } from '../../naming/routes/siteRoutes.ts';
import type { PageHead } from '../shared/pageHead.ts';

export interface TryPage {
  head: PageHead;
  registryPath: string;
  /** Endings of the files that can be chosen, as the element of a form wants them. */
  accept: string;
}

/** Props of the page. */
export function toTryPage(): TryPage {
  return {
    head: {
      title: '试读一份规划',
      description:
        '贴入或选择一份规划（文字、网页、Word、PDF），就在浏览器里读出标题、文号、目录、目标、目标值和责任部门，并指出需要核对的地方。文件不上传。',
      breadcrumbs: [{ label: '试读', path: null }],
    },
    registryPath: tryRegistryPath,
    accept: '.txt,.md,.html,.htm,.docx,.pdf',
  };
}
