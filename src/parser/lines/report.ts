/** Remarks: how the stages of the parser report a place in the source, and a limit on their number. */
import type { Message, RuleId } from '../../model/message.ts';

/** A message that states only the fields that apply. */
export type Remark = Pick<Message, 'ruleId' | 'severity' | 'reason' | 'line'> & Partial<Message>;

export type Report = (remark: Remark) => void;

/** Most remarks of one rule on one text: nobody acts on more, and no text may make them grow without bound. */
export const MOST_OF_A_RULE = 1000;

/** The report limited to the first thousand remarks of each rule, then one remark that there are more. */
export function limited(report: Report): Report {
  const times = new Map<RuleId, number>();
  return (remark) => {
    const time = (times.get(remark.ruleId) ?? 0) + 1;
    times.set(remark.ruleId, time);
    if (time <= MOST_OF_A_RULE) report(remark);
    if (time === MOST_OF_A_RULE + 1) report(moreLike(remark));
  };
}

/** The remark in place of this one and all further ones of its rule. */
export function moreLike({ ruleId, line }: Remark): Remark {
  return {
    ruleId: 'more-remarks',
    severity: 'info',
    reason: 'There are more remarks of one rule, from here on not listed',
    line,
    actual: ruleId,
    note: 'A text with so many is probably no plan, or was damaged.',
  };
}
