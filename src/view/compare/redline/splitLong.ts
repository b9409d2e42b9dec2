/** The changed blocks of a chapter, of which a long chapter shows only the first at once. */
import type { DiffRun } from '../../../text/diff/run.ts';

/** Characters that are read at once: four screens of a phone. */
const MOST = 2000;

/**
 * The blocks that are shown, at least one, and those that are folded behind them.
 *
 * splitLong(blocks) // => { shown: [ten short blocks], folded: [the others] }
 */
export function splitLong<Block extends { runs: readonly Pick<DiffRun, 'text'>[] }>(
  blocks: readonly Block[],
): { shown: Block[]; folded: Block[] } {
  let length = 0;
  const end = blocks.findIndex(({ runs }, at) => {
    length += runs.reduce((sum, { text }) => sum + text.length, 0);
    return at > 0 && length > MOST;
  });
  return end === -1 ? { shown: [...blocks], folded: [] } : { shown: blocks.slice(0, end), folded: blocks.slice(end) };
}
