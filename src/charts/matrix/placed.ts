/** What the second step of the responsibility matrix is told, and what it makes. */
import type { Area } from '../chartShapes.ts';
import type { MatrixColumn, MatrixRow } from './series.ts';

export interface MatrixLayout {
  width: number;
  font: number;
  /** Room for the names of the rows. */
  labels: number;
  /** Room for the sums of the rows; 0 where they are left out. */
  totals: number;
  /** The least height of a row. */
  line: number;
  /** The narrowest column whose squares can be told apart, and the widest a column gets. */
  column: { least: number; most: number };
  /** Whether names lead on; where a finger cannot part them, the table beneath does. */
  linked: boolean;
}

export interface PlacedHead {
  /** Line by line, the last one lowest. */
  lines: string[];
  area: Area;
  /** The domain that it is the head of; null for that of a plan. */
  column: MatrixColumn | null;
}

/** What stands in a row: areas of what is led and what is shared, and counts in figures, at the start of their text. */
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
  /** Where the first row begins. */
  top: number;
  height: number;
  /** Base lines of the names of groups. */
  groups: { y: number; heading: string }[];
  rows: PlacedRow[];
}

export interface PlacedMatrix extends PlacedRows {
  /** Where the drawing ends, which may be before its width. */
  end: number;
  heads: PlacedHead[];
  /** Places of the lines between plans. */
  seams: number[];
  /** Where the head of the sums stands; null where they are left out. */
  totalX: number | null;
}
