/** How targets are promised: outright (firm), or with a hedge such as 鼓励 or 力争 (hedged). */
import type { Target } from '../../model/target.ts';

/**
 * The kinds that occur, as a page marks what a reader may filter by.
 *
 * promiseKinds([{ modality: null }, { modality: '力争' }]) // => 'firm hedged'
 */
export function promiseKinds(targets: readonly Pick<Target, 'modality'>[]): string {
  const kinds = targets.map(({ modality }) => (modality === null ? 'firm' : 'hedged'));
  return [...new Set(kinds)].sort().join(' ');
}
