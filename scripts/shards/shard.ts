/**
 * A shard: one of so many parts of the site, each built by itself, on any machine, and joined to the site by
 * `npm run build -- --merge`.
 */
import { builtFolder } from '../command/folders.ts';

export interface Shard {
  /** From 1. */
  number: number;
  /** How many there are. */
  of: number;
}

/** The shard written so; undefined for what is none. `parseShard('3/8') // => { number: 3, of: 8 }` */
export function parseShard(text: string): Shard | undefined {
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  return of === undefined || Number(number) > Number(of) ? undefined : { number: Number(number), of: Number(of) };
}

/** `formatShard({ number: 3, of: 8 }) // => '3/8'` */
export function formatShard({ number, of }: Shard): string {
  return `${String(number)}/${String(of)}`;
}

/** Where a shard is built, beside dist/. `shardFolder({ number: 3, of: 8 }) // => '…/dist.shard-3-of-8'` */
export function shardFolder({ number, of }: Shard): string {
  return `${builtFolder}.shard-${String(number)}-of-${String(of)}`;
}
