/**
 * Which shard a page is built in. A plan's pages are together: with eight shards, each takes every eighth plan in the order of
 * their names. A page of no plan goes by its address. So each page is in one shard, and every machine knows in which.
 */
import { createHash } from 'node:crypto';

/** A page, or a file, before it is built. */
export interface PageToBuild {
  /** As the site writes it, below its base: '/plans/yushu-children-2021/health/'. */
  pathname: string;
  /** The plan that its address names; undefined when it names none. */
  plan: string | undefined;
}

/**
 * The rule for these plans and so many shards: the number of a page's shard, from 1.
 *
 * toShardRule(['liaocheng-women-2021', 'yushu-children-2021'], 2)({ pathname: '…', plan: 'yushu-children-2021' }) // => 2
 */
export function toShardRule(planIds: Iterable<string>, shards: number): (page: PageToBuild) => number {
  const order = new Map([...planIds].sort().map((id, at) => [id, at]));
  return ({ pathname, plan }) => {
    const at = plan === undefined ? undefined : order.get(plan);
    return ((at ?? numberOf(pathname)) % shards) + 1;
  };
}

function numberOf(pathname: string): number {
  return createHash('sha256').update(pathname).digest().readUInt32BE();
}
