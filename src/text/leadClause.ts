/** The clause a text begins with: enough of it to tell the text from others. */
import { firstSentence } from './sentences.ts';

/** Below this length a clause says too little (按有关规定), and the next one goes along. */
const shortest = 10;
const longest = 36;

const opening = '（(“‘《〈【「『';
const closing = '）)”’》〉】」』';

/**
 * The first clause of the first sentence, without the mark behind it; of short clauses as many as make ten characters,
 * as long as they stay within 36. A longer clause is cut, if possible behind a member of an enumeration. Commas within
 * brackets, quotations and numbers end nothing.
 *
 * leadClause('增强儿童体质,优良率达到60%以上。') // => '增强儿童体质,优良率达到60%以上'
 * leadClause('儿童健康服务体系更加完善，儿童健康水平不断提高。') // => '儿童健康服务体系更加完善'
 */
export function leadClause(text: string): string {
  const sentence = firstSentence(text).text.replace(/[.．!！?？]$/u, '');
  const ends = [...clauseEnds(sentence), sentence.length];
  const enough = ends.find((end) => end >= shortest) ?? sentence.length;
  if (enough <= longest) return sentence.slice(0, enough).trim();
  const before = ends.findLast((end) => end < enough && end >= shortest / 2);
  return before === undefined ? cut(sentence) : sentence.slice(0, before).trim();
}

/** Offsets of the marks that end a clause. */
function clauseEnds(text: string): number[] {
  let depth = 0;
  return [...text.matchAll(/./gsu)].flatMap(({ 0: sign, index }) => {
    if (opening.includes(sign)) depth += 1;
    if (closing.includes(sign)) depth = Math.max(0, depth - 1);
    const ends = depth === 0 && /[，,；;：:]/u.test(sign) && !/^\d.\d$/u.test(text.slice(index - 1, index + 2));
    return ends && index > 0 ? [index] : [];
  });
}

/** The beginning of a clause that is too long for a name. */
function cut(clause: string): string {
  const start = [...clause].slice(0, longest).join('');
  const member = start.lastIndexOf('、');
  return `${start.slice(0, member >= longest / 2 ? member : undefined).trim()}……`;
}
