/** What every page is given besides its props. */
declare namespace App {
  interface Locals {
    /** Fingerprint of all plan data, set by the middleware. */
    dataVersion: string;
  }
}
