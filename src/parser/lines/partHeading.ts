/** Headings of parts: the kind of part that the words announce. */
import type { PartKind } from '../../model/plan.ts';
import type { PlanWords } from '../../model/planWords.ts';
import { oneOf } from '../../text/oneOf.ts';

export interface PartPatterns {
  /** In the order they are tried. */
  kinds: { kind: PartKind; pattern: RegExp }[];
  /** A preface that begins in the middle of a line. */
  preface: RegExp;
  prefaceWords: string[];
}

/** The patterns built from a table of part kinds. */
export function toPartPatterns(partKinds: PlanWords['partKinds']): PartPatterns {
  const prefaceWords = partKinds.flatMap(({ kind, words }) => (kind === 'preface' ? words : []));
  return {
    kinds: partKinds.map(({ kind, whole, words }) => ({
      kind,
      pattern: new RegExp(whole ? `^${oneOf(words)}[:。]?$` : oneOf(words), 'u'),
    })),
    preface: new RegExp(`^${oneOf(prefaceWords)}[:。]?`, 'u'),
    prefaceWords,
  };
}

/** Length of the word 前言, or its like, that a text begins with; undefined when it begins with none. */
export function prefaceLength(compact: string, { preface }: PartPatterns): number | undefined {
  return preface.exec(compact)?.[0].length;
}

/** The kind of part a heading announces; `other` when no word is known. `partKindOf('组织实施', patterns) // => 'implementation'` */
export function partKindOf(words: string, { kinds }: PartPatterns): PartKind {
  return kinds.find(({ pattern }) => pattern.test(words))?.kind ?? 'other';
}

/** True when a heading has words of a kind, whatever else it has. `announces('（三）总体目标', 'overall-goal', patterns) // => true` */
export function announces(words: string, wanted: PartKind, { kinds }: PartPatterns): boolean {
  return kinds.some(({ kind, pattern }) => kind === wanted && pattern.test(words));
}
