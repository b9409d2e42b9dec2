/** Assigns messages to the plans of a text: a message belongs to the plan whose extent includes its place. */
import type { Message } from '../../model/message.ts';
import { runAt } from '../../model/tree.ts';
import type { PlanNode } from '../../model/tree.ts';

interface Place {
  line: number;
  column: number;
}

/**
 * For every plan, in the given order (that of the text), its messages in order. Messages outside all plans are in none.
 */
export function messagesByPlan(plans: PlanNode[], messages: Message[]): Message[][] {
  const spans = plans.map(spanOf);
  const own = plans.map((): Message[] => []);
  for (const message of messages) {
    if (message.line === null) continue;
    const place = { line: message.line, column: message.column ?? Infinity };
    const at = lastBeginningBefore(spans, place);
    const end = spans[at]?.[1];
    if (end !== undefined && (message.column === null ? message.line <= end.line : isAtMost(place, end)))
      own[at]?.push(message);
  }
  return own;
}

function spanOf(node: PlanNode): [Place, Place] {
  const nowhere = { line: Infinity, column: Infinity };
  return [runAt(node, 0)?.position.start ?? nowhere, runAt(node, -1)?.position.end ?? nowhere];
}

/** Index of the last span that begins at or before a place; -1 when there is none. */
function lastBeginningBefore(spans: [Place, Place][], place: Place): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = spans[middle]?.[0];
    if (start !== undefined && isAtMost(start, place)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isAtMost(place: Place, other: Place): boolean {
  return place.line < other.line || (place.line === other.line && place.column <= other.column);
}
