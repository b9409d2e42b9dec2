/** Values that every page gets besides its props. */
declare namespace App {
  interface Locals {
    /** Version of the data, e.g. v3f0c9a1b72de; set by the middleware. */
    dataVersion: string;
    /** Template of the address to which errors are reported; undefined when none is set. */
    reportTemplate: string | undefined;
  }
}
