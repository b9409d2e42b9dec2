/** A redline's runs, in reading order. */

export type Change = 'form' | 'moved' | 'number' | 'age' | 'department' | 'wording';

/** Offsets [start, end) into a text. */
type Span = [number, number];

export interface DiffRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
  /** Its place in the text before; null for added text. */
  before: Span | null;
  /** Its place in the text after; null for removed text. */
  after: Span | null;
  /** null for unchanged text. */
  change: Change | null;
  /** For moved text, its counterpart: the pair of texts, and the place in that pair's other text. */
  counterpart: { pair: number; span: Span } | null;
}
