/** Input and output of the second step of the responsibility matrix. */
import type { Area } from '../chartShapes.ts';
import type { MatrixColumn, MatrixRow } from './series.ts';

export interface MatrixLayout {
  width: number;
  font: number;
  /** Room for the names of the rows. */
  labels: number;
  /** Room for the sums of the rows; 0 where they are left out. */
  totals: number;
  /** The minimum height of a row. */
  line: number;
  /** The minimum width of a column, at which squares are still distinguishable, and the maximum. */
  column: { least: number; most: number };
  /** Whether names are links; where they are too small for a finger, only the table below has links. */
  linked: boolean;
}

export interface PlacedHead {
  /** Its lines, from top to bottom. */
  lines: string[];
  area: Area;
  /** The domain it heads; null for the head of a plan. */
  column: MatrixColumn | null;
}

/** Content of a row: areas for goals led and goals shared, and counts as figures with the start of their text. */
export interface PlacedMarks {
  led: Area[];
  shared: Area[];
  figures: { x: number; text: string }[];
}

export interface PlacedRow extends PlacedMarks {
  row: MatrixRow;
  area: Area;
  lines: string[];
}

export interface PlacedRows {
  /** Top of the first row. */
  top: number;
  height: number;
  /** Baselines of the names of groups. */
  groups: { y: number; heading: string }[];
  rows: PlacedRow[];
}

export interface PlacedMatrix extends PlacedRows {
  /** Right end of the drawing, which may be less than its width. */
  end: number;
  heads: PlacedHead[];
  /** Positions of the lines between plans. */
  seams: number[];
  /** Position of the head of the sums; null where they are left out. */
  totalX: number | null;
}
