/** Candidates: the places within a line at which an entry may begin, behind a sentence or bracket that ended. */
import { CHINESE_DIGITS } from '../../text/numerals.ts';

const END = '[。；;!?！？)\\]】》”:]';
const OPENING = [
  `\\([${CHINESE_DIGITS}\\d]{1,3}\\)`,
  `[${CHINESE_DIGITS}]{1,3}[、是.]`,
  '\\d{1,3}[.、)]',
  '[①-⑳]',
  `第[${CHINESE_DIGITS}\\d]{1,3}[章节部编篇]`,
  '[[【〔]?(?:主要目标|具体目标|发展目标|目标与指标|策略措施|主要措施|具体措施)',
  '本(?:规划|纲要|方案|计划)[由自]',
].join('|');
/** A list item may follow a comma that should have been a full stop: 平均受教育年限，9. (腾冲, line 163). */
const CANDIDATE = new RegExp(`${END}(?=${OPENING})|[，,](?=\\d{1,3}[.、]\\p{Script=Han})`, 'gu');

/** Offsets in a line's compact text, ascending, the start of the line not among them; found as they are asked for. */
export function* candidatesIn(compact: string): Generator<number> {
  for (const { index } of compact.matchAll(CANDIDATE)) yield index + 1;
}
