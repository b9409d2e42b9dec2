/** What every page is given besides its props. */
declare namespace App {
  interface Locals {
    /** Fingerprint of all plan data, set by the middleware. */
    dataVersion: string;
    /** Template of the address that errors are reported to; undefined where none is set. */
    reportTemplate: string | undefined;
    /** Where the reading page stands, for the blocks of its MDX body; set by that page only. */
    readingPlace?: import('./view/readingPlace.ts').ReadingPlace;
  }
}
