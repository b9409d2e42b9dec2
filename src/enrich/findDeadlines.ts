/**
 * Deadlines without a number: 到2030年，建成二级甲等妇幼保健机构. A date that belongs to a target or to its baseline, a base year
 * (以2020年数据为基数, 比2020年), a span of years and the date of a document are none. Blanks and what is not seen do not count.
 */
import { mapCommitments } from '../model/commitment.ts';
import type { Commitment } from '../model/commitment.ts';
import type { Deadline } from '../model/deadline.ts';
import type { Goal, Plan } from '../model/plan.ts';
import type { Target } from '../model/target.ts';
import { toCompact } from '../text/compact.ts';
import { overlap } from '../text/overlap.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { PLAN_ENDS, yearsIn } from './targets/tables/planEnds.ts';

const DATE =
  /(?:力争)?(?:到|至|于|在)?(?:(?<year>20\d\d)年(?:(?<month>1[0-2]|[1-9])月)?|[“"]?(?<plan>十[三四五六]五)[”"]?(?:时期|期间)?(?=期?末))(?:底|期?末|年底|年末)?(?:以前|之前|前)?/gu;
const BASE_BEFORE = /(?:以|比|较|自|从|由|与|截至|\d年?[—–~～至-]+)$/u;
const BASE_AFTER = /^(?:[—–~～至-]|的?(?:数据|基数|为基数|为基期|水平|基础|版|制定|印发|修订|颁布|实施的))/u;
const BRACKETED = /《[^《》]*》|[（(][^（()）]*规划[^（()）]*[）)]/gu;

/** The plan with the deadline of every commitment; one named beside its departments stays. Run after targets are found. */
export function findDeadlines(plan: Plan): Plan {
  const withDeadline = <Entry extends Commitment>(entry: Entry): Entry => ({
    ...entry,
    deadline: entry.deadline === null ? deadlineOf(entry) : withYear(entry.deadline),
  });
  return { ...plan, domains: plan.domains.map((domain) => mapCommitments(domain, withDeadline)) };
}

/** “十四五”末 beside departments names a year too; 长期坚持 names none. */
function withYear(deadline: Deadline): Deadline {
  return { ...deadline, year: deadline.year ?? yearsIn(deadline.text)[0] ?? null };
}

function deadlineOf({ text: printed, targets: found }: Pick<Goal, 'text' | 'targets'>): Deadline | null {
  const { text, placeOf } = toCompact(printed);
  const toPrinted = (from: number, to: number): [number, number] => [placeOf(from), placeOf(to - 1) + 1];
  const brackets = [...text.matchAll(BRACKETED)].map(({ 0: words, index }) => [index, index + words.length] as const);
  for (const [from, to] of sentenceRanges(text)) {
    const targets = found.filter(({ span }) => overlap(span, toPrinted(from, to)));
    for (const { 0: words, index, groups = {} } of text.slice(from, to).matchAll(DATE)) {
      const span = [from + index, from + index + words.length] as const;
      const place = toPrinted(...span);
      const year = groups['year'] === undefined ? PLAN_ENDS[groups['plan'] ?? ''] : Number(groups['year']);
      if (year === undefined || targets.some((target) => isOfTarget(target, year, place))) continue;
      if (BASE_BEFORE.test(text.slice(0, span[0])) || BASE_AFTER.test(text.slice(span[1]))) continue;
      if (brackets.some((bracket) => overlap(bracket, span))) continue;
      const { month } = groups;
      return { text: printed.slice(...place), year, month: month === undefined ? null : Number(month) };
    }
  }
  return null;
}

/** A year that a target is due in, or that it is compared with. */
function isOfTarget(target: Target, year: number, place: Target['span']): boolean {
  return target.year === year || target.baseline?.year === year || overlap(target.span, place);
}
