/**
 * The text of a record, in which terms are searched.
 *
 * It is the record's blocks, then its departments as printed, then the collective tail. A record is a hit when its
 * folded text contains every term. Plan titles, domain headings and labels are shown with a hit but not searched.
 */
import { BARRIER, fold } from '../../text/fold.ts';
import type { Folded } from '../../text/fold.ts';
import type { RecordBlock, SearchRecord } from './record.ts';

/** A block or name within the text of a record. */
export interface RecordPiece {
  text: string;
  /** Offset of its first character in the record's text. */
  at: number;
}

/** A record with its text, folded once for all uses. */
export interface FoldedRecord {
  record: SearchRecord;
  text: string;
  folded: Folded;
  /** The pieces of the text, in this order. */
  blocks: readonly (RecordPiece & { block: RecordBlock })[];
  leads: readonly RecordPiece[];
  /** Responsible departments and the collective tail. */
  duties: readonly RecordPiece[];
}

/** The searched pieces of a record, in the order of the text. */
export function searchedPieces(record: SearchRecord): string[] {
  return [...record.blocks.map(({ text }) => text), ...record.leads, ...dutiesOf(record)];
}

/** The searched text: the pieces separated by a barrier, so that no term matches across two of them. */
export function recordText(record: SearchRecord): string {
  return searchedPieces(record).join(BARRIER);
}

/** The record with its pieces and folded text, in which terms are looked up. */
export function foldRecord(record: SearchRecord): FoldedRecord {
  let next = 0;
  const place = (text: string): RecordPiece => {
    const at = next;
    next += text.length + BARRIER.length;
    return { text, at };
  };
  const text = recordText(record);
  return {
    record,
    text,
    folded: fold(text),
    blocks: record.blocks.map((block) => ({ ...place(block.text), block })),
    leads: record.leads.map(place),
    duties: dutiesOf(record).map(place),
  };
}

function dutiesOf({ responsibles, collective }: SearchRecord): string[] {
  return collective === null ? responsibles : [...responsibles, collective];
}
