/** A redline's runs, in the order of reading. */

export type Change = 'form' | 'moved' | 'number' | 'department' | 'wording';

/** Offsets [start, end) into a text. */
export type Span = [number, number];

export interface Run {
  kind: 'same' | 'removed' | 'added';
  text: string;
  /** Where it stands in the text before; null for what was added. */
  before: Span | null;
  /** Where it stands in the text after; null for what was removed. */
  after: Span | null;
  /** null for what is the same. */
  change: Change | null;
  /** Of moved text, where it went or came from: which pair of texts, and where in the other text of it. */
  counterpart: { pair: number; span: Span } | null;
}
