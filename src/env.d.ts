/** What every page is given besides its props. */
declare namespace App {
  interface Locals {
    /** Fingerprint of all plan data, set by the middleware. */
    dataVersion: string;
    /** Template of the address that errors are reported to; undefined where none is set. */
    reportTemplate: string | undefined;
  }
}
