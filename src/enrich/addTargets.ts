/** Targets of a plan: the numbers promised by its goals, measures and tasks, each linked to its indicator. */
import { mapCommitments } from '../model/commitment.ts';
import type { Commitment } from '../model/commitment.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Message } from '../model/message.ts';
import type { Plan } from '../model/plan.ts';
import type { Slice } from '../model/position.ts';
import type { Target } from '../model/target.ts';
import { readTargets } from './findTargets.ts';
import { indicatorLinker } from './targets/linkIndicator.ts';

/** Nobody reads more messages than these. */
const MOST_MESSAGES = 20;

/** The plan with the targets of every commitment, and a message for every number that was not understood. */
export function addTargets(plan: Plan, registry: Indicator[]): Plan {
  const link = indicatorLinker(registry);
  const messages: Message[] = [];
  const add = <Entry extends Commitment>(entry: Entry): Entry => {
    const { targets, unread } = readTargets(entry.text);
    messages.push(...unread.map((span) => toMessage(entry, span)));
    return { ...entry, targets: targets.map(link) };
  };
  const domains = plan.domains.map((domain) => mapCommitments(domain, add));
  return { ...plan, domains, messages: [...plan.messages, ...messages.slice(0, MOST_MESSAGES)] };
}

function toMessage({ text, slices }: Commitment, span: Target['span']): Message {
  return {
    reason: 'A number with a unit was not read as a target',
    ruleId: 'number-not-read',
    severity: 'info',
    ...placeOf(slices, span[0]),
    expected: null,
    actual: text.slice(...span),
    note: 'No rule knows the words around it. If it promises something, it is missing among the targets.',
  };
}

/** The line and column at which a text has its n-th code unit, from 0. */
function placeOf(slices: Slice[], offset: number): { line: number | null; column: number | null } {
  let left = offset;
  for (const { line, column, length } of slices) {
    if (left < length) return { line, column: column + left };
    left -= length;
  }
  return { line: null, column: null };
}
