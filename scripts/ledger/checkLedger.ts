/** Checks a built site against the ledger: published addresses must not disappear silently. */
import type { Departure } from '../../src/model/departure.ts';
import { withoutBase } from '../../src/naming/base/belowBase.ts';
import type { Site } from '../site/readSite.ts';
import type { Ledger } from './ledgerFiles.ts';
import { isOn, publishedAddresses } from './publishedAddresses.ts';

const REMEDY = 'bring it back, or say in content/ledger/departures.yaml why it is gone or where it moved';

/**
 * Broken promises, one sentence each: addresses that disappeared silently, departures that are not true. `isEnded` says
 * whether an address may have ended because a plan was taken away.
 */
export function findBroken(
  site: Site,
  { addresses, departures }: Ledger,
  isEnded: (address: string) => boolean = () => false,
): string[] {
  const serves = isOn(site);
  const died = [...addresses].filter(
    (address) => !serves(address) && !departures.has(address) && !departures.has(pageOf(address)) && !isEnded(address),
  );
  return [
    ...died.map((address) => `${withoutBase(address)}: is in the ledger and no longer in the site; ${REMEDY}`),
    ...[...departures].flatMap(([address, departure]) =>
      findUntrue(address, departure, site, { published: addresses, isEnded }).map(
        (fault) => `departures.yaml: ${withoutBase(address)}: ${fault}`,
      ),
    ),
  ];
}

/**
 * Addresses that the ledger had when it was last committed and no longer has, one sentence each. Those of departures are
 * gone on purpose.
 */
export function findForgotten({ addresses, departures }: Ledger, committed: Iterable<string>): string[] {
  return [...committed]
    .filter((address) => !addresses.has(address) && !departures.has(address))
    .map(
      (address) =>
        `${withoutBase(address)}: is in git's last ledger and no longer in content/ledger; git checkout -- content/ledger`,
    );
}

/** Addresses of the site that are not yet in the ledger. */
export function findNew(site: Site, { addresses }: Ledger): string[] {
  return [...publishedAddresses(site)].filter((address) => !addresses.has(address));
}

function findUntrue(
  address: string,
  departure: Departure,
  site: Site,
  { published, isEnded }: { published: ReadonlySet<string>; isEnded: (address: string) => boolean },
): string[] {
  const serves = isOn(site);
  const next = 'to' in departure ? departure.to : departure.see;
  const page = site.pages.get(address);
  return [
    ...(published.has(address) ? [] : ['was never published; write the address as the ledger has it']),
    ...(serves(next) || isEnded(next) ? [] : [`leads to ${withoutBase(next)}, which is not in the site`]),
    ...(address.includes('#') && serves(address) ? ['is in the site; take the entry out'] : []),
    ...('to' in departure && page !== undefined && page.leadsTo !== next
      ? [`its page does not lead to ${withoutBase(next)}`]
      : []),
  ];
}

function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}
