/** A work of others that the site hands to its readers: code in a script, or data that a script carries. */

export interface ShippedPart {
  /** Name in its registry, e.g. @noble/hashes; or what its makers call it. */
  name: string;
  version: string;
  kind: 'library' | 'data';
  /** SPDX expression. */
  licence: string;
  /** The licence in full, with the copyright notice. */
  text: string;
  /** Package URL; absent for what is in no registry. */
  purl?: string;
  /** SHA-512 of the package in hexadecimal digits, from the lock file. */
  sha512?: string;
}
