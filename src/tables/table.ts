/** A table as a value, for a CSV file, a spreadsheet or a data package. Cells are text, numbers, true or false. */

export interface Column {
  /** Head of the column; in a data file also the name of the field. */
  name: string;
  /** Width in a spreadsheet, in Han characters; 10 where absent. */
  width?: number;
  /** True for words of a plan, which a spreadsheet sets in Songti like the site. */
  verbatim?: boolean;
}

/** null: not stated in the text, or not applicable; the column's description says which. */
export type Cell = string | number | boolean | null;

export interface Table {
  columns: readonly Column[];
  /** One cell for every column. */
  rows: readonly (readonly Cell[])[];
}
