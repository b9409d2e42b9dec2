/** What is said of a file: what it is, why it cannot be read, what was left out of it. */
import { formatCount } from '../../../naming/names.ts';
import type { FileText, Format, Unreadable } from '../../../reading/fileText.ts';
import { withoutBlanks } from '../../../text/blank.ts';
import type { TrialOmission } from './trial.ts';

const formatNames: Record<Format, string> = {
  txt: '纯文本',
  md: 'Markdown',
  html: '网页',
  docx: 'Word 文档',
  pdf: 'PDF',
};

/** `formatSource({ name: '规划.txt' }, opened) // => '规划.txt，纯文本（UTF-8），12,345 字'` */
export function formatSource({ name }: { name: string }, { format, encoding, text }: FileText): string {
  const kind = `${formatNames[format]}${encoding === null ? '' : `（${encoding.toUpperCase()}）`}`;
  return [name, kind, formatCount(withoutBlanks(text).length, '字')].join('，');
}

/** Why there is no result, and what to do. */
export function formatRefusal({ problem }: Unreadable): string {
  return problem;
}

/** Said of a text in which no plan was found. */
export function formatNoPlan(): string {
  return '文字读到了，但没有认出规划：没有“主要目标”“策略措施”下的条目，也没有带标题的任务提纲。请给出规划全文，连同各级标题和编号；只有通知、解读或报道的，请找所附的规划。';
}

export function omissionsOf({ leftOut }: FileText): TrialOmission[] {
  return leftOut.map(({ kind, pieces, characters, sample }) => ({ kind, pieces, characters, sample }));
}
