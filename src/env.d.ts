/** What every page is given besides its props. */
declare namespace App {
  interface Locals {
    /** Fingerprint of all plan data, set by the middleware. */
    dataVersion: string;
    /** Where the reading page stands, for the blocks of its MDX body; set by that page only. */
    readingPlace?: import('./view/readingPlace.ts').ReadingPlace;
  }
}
