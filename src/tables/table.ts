/** A table as a value: what is written to a CSV file, a spreadsheet or a data package. All cells are text or numbers. */

export interface Column {
  /** Head of the column; in a data file also the name of the field. */
  name: string;
  /** Width in a spreadsheet, in Han characters; 10 where absent. */
  width?: number;
  /** True for words of a plan, which a spreadsheet sets in Songti like the site. */
  verbatim?: boolean;
}

/** null: the text does not say, or it does not apply; the column's description says which. */
export type Cell = string | number | null;

export interface Table {
  columns: readonly Column[];
  /** One cell for every column. */
  rows: readonly (readonly Cell[])[];
}
