/** Names of laws, documents and programmes: their kinds, and their titles as a sentence writes them. */
import type { Law, LawKind, LawRef } from '../model/law.ts';

/** The kinds in the order in which they are listed. */
export const lawKindNames: Record<LawKind, string> = {
  law: '法律',
  regulation: '法规规章',
  'organisation-rule': '群团组织规章',
  plan: '规划纲要',
  standard: '标准规范',
  other: '其他文件',
  'action-plan': '行动和计划',
  project: '工程和项目',
};

/** Whether it is a programme that plans name, not a document that they cite. */
export function isProgramme({ kind }: Pick<Law, 'kind'>): boolean {
  return kind === 'action-plan' || kind === 'project';
}

/** A document in 《》, a programme bare. `formatLawTitle({ title: '民法典', kind: 'law' }) // => '《民法典》'` */
export function formatLawTitle({ title, kind }: Pick<Law | LawRef, 'title' | 'kind'>): string {
  return isProgramme({ kind }) ? title : `《${title}》`;
}
