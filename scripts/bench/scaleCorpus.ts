/**
 * Search corpora of any size, made of copies of the real plans, each partly in its own words.
 *
 * Plans of different places share common words and differ in rare ones: names, projects, figures. So each copy respells
 * every piece that is rare in the corpus, always the same way within the copy, and keeps common words: a common word is
 * found in every copy, a rare one only in its own. Numbers are shifted. The vocabulary grows in proportion to the
 * copies, faster than with a real country's plans, so the figures are an upper bound.
 */
import type { IndexedRecord } from '../../src/search/records/record.ts';
import type { RecordedPlan } from '../search/readRecords.ts';
import { cut } from '../words/cut.ts';

/** A piece with at most this many occurrences in the corpus is a rare word. */
const RARE = 6;
const FIRST_HAN = 0x4e00;
/** Respelled words consist of characters as common as those of any text. */
const HAN = 3500;
const PIECE = /\p{Script=Han}+|[0-9]+/gu;

/** The n-th copy of a plan, 0 being the plan itself. */
export type CopyPlan = (plan: RecordedPlan, copy: number) => RecordedPlan;

/** A function that copies the plans of this corpus. */
export function createCopies(plans: readonly RecordedPlan[]): CopyPlan {
  const counts = new Map<string, number>();
  for (const text of plans
    .flatMap(({ records }) => records)
    .flatMap(({ blocks }) => blocks.map((block) => block.text))) {
    for (const [run] of text.matchAll(PIECE))
      for (const piece of cut(run)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  const isRare = (piece: string): boolean => (counts.get(piece) ?? 0) <= RARE;
  return (plan, copy) => (copy === 0 ? plan : copyPlan(plan, copy, isRare));
}

function copyPlan(plan: RecordedPlan, copy: number, isRare: (piece: string) => boolean): RecordedPlan {
  const id = `${plan.id}-${String(copy)}`;
  return { ...plan, id, records: plan.records.map((record) => copyRecord(record, plan.id, id, copy, isRare)) };
}

function copyRecord(
  record: IndexedRecord,
  planId: string,
  copyId: string,
  copy: number,
  isRare: (piece: string) => boolean,
): IndexedRecord {
  const respell = (text: string): string =>
    text.replace(PIECE, (run) =>
      cut(run)
        .map((piece) => (isRare(piece) ? respelled(piece, copy) : piece))
        .join(''),
    );
  const blocks = record.blocks.map((block) => ({
    ...block,
    text: respell(block.text),
    url: block.url.replace(`/${planId}/`, `/${copyId}/`),
  }));
  return { ...record, blocks };
}

/** Digits become other digits, characters other characters. */
function respelled(piece: string, copy: number): string {
  return Array.from(piece, (character, at) => {
    const mixed = Math.imul(character.charCodeAt(0) ^ Math.imul(copy + 7 * at, 0x9e3779b1), 0x85ebca6b) >>> 0;
    const scattered = (mixed ^ (mixed >>> 13)) >>> 0;
    return /[0-9]/.test(character) ? String(scattered % 10) : String.fromCharCode(FIRST_HAN + (scattered % HAN));
  }).join('');
}
