/**
 * Proof that a tree is lossless: every non-blank character of the text is in exactly one run, in order, at its place.
 */
import type { Root } from '../model/tree.ts';
import { runsOf } from '../model/tree.ts';
import { countWithoutBlanks, withoutBlanks } from '../text/blank.ts';

export interface Coverage {
  /** Non-blank code units of the text that are in exactly one run. */
  covered: number;
  /** The first difference between tree and text, in words; null when there is none. */
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
    if (withoutBlanks(text.slice(from, start)) !== '')
      return { covered, difference: `lost before offset ${String(start)}` };
    if (text.slice(start, end) !== value) return { covered, difference: `altered at offset ${String(start)}` };
    covered += countWithoutBlanks(value);
    from = end;
  }
  return { covered, difference: withoutBlanks(text.slice(from)) === '' ? null : `lost behind offset ${String(from)}` };
}
