/** What is said of a file: what it is, why it cannot be read, what was left out of it. */
import { formatCount } from '../../../naming/names.ts';
import { formatWords, leftOutWords } from '../../../reading/fileRemarks.ts';
import type { FileText } from '../../../reading/fileText.ts';
import { withoutBlanks } from '../../../text/blank.ts';
import type { TrialOmission } from './trial.ts';

/** `formatSource({ name: '规划.txt' }, opened) // => '规划.txt，纯文本（UTF-8），12,345 字'` */
export function formatSource({ name }: { name: string }, { format, encoding, text }: FileText): string {
  const kind = `${formatWords[format].zh}${encoding === null ? '' : `（${encoding.toUpperCase()}）`}`;
  return [name, kind, formatCount(withoutBlanks(text).length, '字')].join('，');
}

/** Why there is no result, as a sentence. `toSentence('规划.doc', '这是旧版 Word 文件') // => '规划.doc：这是旧版 Word 文件。'` */
export function toSentence(name: string, words: string): string {
  return `${name}：${words}。`;
}

/** What was left out, by kind, in words. */
export function omissionsOf({ leftOut }: FileText): TrialOmission[] {
  return leftOut.map(({ kind, ...counts }) => ({ kind: leftOutWords[kind].zh, ...counts }));
}

/** So many titles are named; the others are counted. */
const NAMED = 3;

/** What was read, in a sentence. `formatFound(['某市妇女发展规划']) // => '读出 1 部规划：某市妇女发展规划。'` */
export function formatFound(titles: readonly string[]): string {
  const named = titles.slice(0, NAMED).join('、');
  return `读出 ${formatCount(titles.length, '部规划')}：${named}${titles.length > NAMED ? '等' : ''}。`;
}
