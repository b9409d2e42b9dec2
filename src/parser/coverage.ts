/** The proof that a tree holds a text: every non-blank character in exactly one run, in order, at its place. */
import type { Root } from '../model/tree.ts';
import { runsOf } from '../model/tree.ts';
import { withoutBlanks } from '../text/blank.ts';

export interface Coverage {
  /** Non-blank code units of the text that stand in exactly one run. */
  covered: number;
  /** Where the tree and the text first part, in words; null when they do not. */
  difference: string | null;
}

/** Compares a tree with its text, run by run. */
export function coverageOf(text: string, tree: Root): Coverage {
  let from = 0;
  let covered = 0;
  for (const { value, position } of runsOf(tree)) {
    const start = position.start.offset ?? -1;
    const end = position.end.offset ?? -1;
    if (start < from) return { covered, difference: `doubled at offset ${String(start)}` };
    if (text.slice(from, start).trim() !== '') return { covered, difference: `lost before offset ${String(start)}` };
    if (text.slice(start, end) !== value) return { covered, difference: `altered at offset ${String(start)}` };
    covered += withoutBlanks(value).length;
    from = end;
  }
  return { covered, difference: text.slice(from).trim() === '' ? null : `lost behind offset ${String(from)}` };
}
