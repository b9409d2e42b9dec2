/** The pages that a query may name, as the index stores them: plans, their domains, the numbers of commitments. */
import type { CommitmentKind } from '../../model/commitment.ts';

/** In a path: replaced by the printed number. */
export const NUMBER = '*';

export interface JumpDomain {
  /** Short code of the domain, e.g. lcc-1. */
  code: string;
  heading: string;
  path: string;
  /** The kinds of commitments that it has. */
  lists: JumpList[];
}

interface JumpList {
  kind: CommitmentKind;
  /** What stands before the number in a short code: m. */
  letter: string;
  path: string;
  /** Printed numbers, separated by blanks. */
  numbers: string;
}

export interface JumpPlan {
  /** e.g. 聊城儿童规划. */
  name: string;
  path: string;
  /** Names of the place, e.g. 聊城市, 聊城. */
  places: string[];
  audience: string;
  /** Words before the subject in its headings: 儿童与. */
  prefixes: string[];
  /** 文号; null: not stated. */
  number: string | null;
  /** Page of the document that contains it. */
  source: string;
  domains: JumpDomain[];
}

export type JumpTable = JumpPlan[];
