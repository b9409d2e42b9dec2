/** How parsing scales: processor time at 1, 10 and 100 times the length. A ratio of 1 means linear growth. */
import { parseDocument } from '../../src/parser/parseDocument.ts';
import { toPlans } from '../../src/parser/toPlans.ts';
import type { Vocabulary } from '../../src/parser/lines/vocabulary.ts';
import { processorTime } from './processorTime.ts';
import type { Shape } from './growingTexts.ts';

export interface Growth {
  /** Megabytes of UTF-8 at 1×. */
  megabytes: number;
  /** Megabytes per second at every scale. */
  speeds: number[];
  /** Time per character at every scale, divided by that at 1×. */
  ratios: number[];
}

export const SCALES = [1, 10, 100];

const SOURCE = { file: 'x.txt', sha256: '0'.repeat(64) };

/** The growth of one kind of text. */
export function benchGrowth(shape: Shape, vocabulary: Vocabulary): Growth {
  const measured = SCALES.map((times) => {
    const text = shape(times);
    const milliseconds = processorTime(() => toPlans(parseDocument(text, vocabulary), SOURCE, vocabulary));
    return { megabytes: Buffer.byteLength(text) / 1e6, milliseconds, each: milliseconds / text.length };
  });
  return {
    megabytes: measured[0]?.megabytes ?? 0,
    speeds: measured.map(({ megabytes, milliseconds }) => (1000 * megabytes) / milliseconds),
    ratios: measured.map(({ each }) => each / (measured[0]?.each ?? 1)),
  };
}
