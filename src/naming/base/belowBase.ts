/**
 * Addresses as promised, relative to the site's root whatever host and path it is published at: in the ledger, in
 * content and on disk. And as the site writes them, below its base.
 */
import { siteBase } from './siteBase.ts';

/** `belowBase('/plans/') // => '/zhigui/plans/'` at https://host/zhigui/, and '/plans/' at the root of a host. */
export function belowBase(promised: string): string {
  return siteBase + promised;
}

/** `withoutBase('/zhigui/plans/') // => '/plans/'`. An address elsewhere on the host stays as it is. */
export function withoutBase(address: string): string {
  return address.startsWith(`${siteBase}/`) ? address.slice(siteBase.length) : address;
}
