/** Values that every page gets besides its props. */
declare namespace App {
  interface Locals {
    /** Template of the address to which errors are reported; undefined when none is set. */
    reportTemplate: string | undefined;
  }
}
