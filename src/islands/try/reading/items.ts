/** The items of a domain, whatever their kind, in one shape. */
import type { Duty } from '../../../model/duty.ts';
import { commitmentKinds, listOf } from '../../../model/commitment.ts';
import type { Commitment, CommitmentKind } from '../../../model/commitment.ts';
import type { Domain } from '../../../model/plan.ts';
import type { LineRange, Slice } from '../../../model/position.ts';
import type { Target } from '../../../model/target.ts';
import { commitmentName, commitmentNames } from '../../../naming/names.ts';

export interface Item {
  /** 主要目标, 策略措施, 重点任务. */
  kind: string;
  num: number | null;
  /** Kind and printed number, e.g. 主要目标3. */
  label: string;
  text: string;
  targets: Target[];
  /** null when the text names no department for it. */
  duty: Duty | null;
  /** The year it falls due; null when the words name none. */
  due: number | null;
  lines: LineRange;
  slices: Slice[];
}

/** Kind after kind. */
export function itemsOf(domain: Domain): Item[] {
  return commitmentKinds.flatMap((kind) => listOf(domain, kind).map((item) => toItem(kind, item)));
}

function toItem(kind: CommitmentKind, item: Commitment): Item {
  const { id, num, text, targets, deadline, lines, slices } = item;
  return {
    kind: commitmentNames[kind],
    num,
    label: commitmentName(kind, { id, num }),
    text,
    targets,
    duty: 'leads' in item ? toDuty(item) : null,
    due: deadline?.year ?? null,
    lines,
    slices,
  };
}

function toDuty({ leads, responsibles, collective }: Duty): Duty | null {
  const names = leads.length + responsibles.length > 0 || collective !== null;
  return names ? { leads, responsibles, collective } : null;
}
