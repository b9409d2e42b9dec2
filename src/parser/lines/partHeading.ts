/** Headings of parts: which kind of part the words announce. */
import type { PartKind } from '../../model/plan.ts';

const PREFACE = /^(?:前言|序言|引言)[:。]?/u;

const KINDS: [PartKind, RegExp][] = [
  ['preface', /^(?:前言|序言|引言)[:。]?$/u],
  ['domains', /领域|策略措施/u],
  ['guidance', /指导思想|基本原则|总体要求/u],
  ['overall-goal', /总体目标|总目标|主要目标|发展目标/u],
  ['monitoring', /监测|评估/u],
  ['implementation', /组织实施|实施|保障/u],
];

/** Length of the word 前言 that a text begins with; undefined when it does not. */
export function prefaceLength(compact: string): number | undefined {
  return PREFACE.exec(compact)?.[0].length;
}

/** The kind of part a heading announces; `other` when no word is known. `partKindOf('组织实施') // => 'implementation'` */
export function partKindOf(words: string): PartKind {
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
