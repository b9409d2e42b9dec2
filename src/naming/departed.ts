/** Addresses that ended, as the site writes them. */
import type { Departure } from '../model/departure.ts';
import { belowBase } from './base/belowBase.ts';

/** An address that ended, with its reason and successor. */
export type Departed = Departure & { address: string };

/** An entry of `content/ledger/departures.yaml`. */
export function toDeparted(address: string, departure: Departure): Departed {
  const next = 'to' in departure ? { to: belowBase(departure.to) } : { see: belowBase(departure.see) };
  return { ...departure, ...next, address: belowBase(address) };
}

/** These published anchors of a page without those that ended. `lastingAnchors('/topics/', ['a', 'b'], [{ address: '/topics/#a', … }]) // => ['b']` */
export function lastingAnchors(
  path: string,
  anchors: readonly string[],
  departures: readonly Pick<Departed, 'address'>[],
): string[] {
  const ended = new Set(departures.map(({ address }) => address));
  return anchors.filter((anchor) => !ended.has(`${path}#${anchor}`));
}
