/**
 * Search corpora of any size, made of the plans we have: as many copies, each in part in its own words.
 *
 * Plans of other places share the common words and differ in the rare ones: names, projects, figures. So in a copy
 * every piece that the corpus has a few times only is respelled, always alike within the copy, and common words stay:
 * a common word is found in every copy, a rare one in its own. Numbers are shifted. The vocabulary grows in step with
 * the copies, faster than that of a real country's plans would: the figures are an upper bound.
 */
import type { IndexedRecord } from '../../src/search/records/record.ts';
import type { RecordedPlan } from '../search/readRecords.ts';
import { cut } from '../words/cut.ts';

/** A piece that the corpus has at most so often is a rare word. */
const RARE = 6;
const FIRST_HAN = 0x4e00;
/** Respelled words are made of characters as common as those of any text. */
const HAN = 3500;
const PIECE = /\p{Script=Han}+|[0-9]+/gu;

/** The n-th copy of a plan, 0 being the plan itself. */
export type CopyPlan = (plan: RecordedPlan, copy: number) => RecordedPlan;

/** Copies of the plans of this corpus. */
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
