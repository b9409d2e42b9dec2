/** The part of citation-js, which has no types of its own, that the tests read citations back with. */
declare module '@citation-js/core' {
  interface CslDate {
    'date-parts'?: number[][];
  }
  export interface CslEntry {
    type: string;
    title: string;
    author?: { family?: string; literal?: string }[];
    number?: string;
    publisher?: string;
    issued?: CslDate;
    accessed?: CslDate;
    note?: string;
    URL?: string;
  }
  /** Reads references in any format whose plugin is imported; throws on what it cannot read. */
  export class Cite {
    constructor(text: string);
    data: CslEntry[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
