/** A citation's text, cut where the day of reading belongs. */
export interface CitationText {
  before: string;
  /** What stands between `before` and `after` once the day is known, with YYYY, MM, DD, M and D in it; '' for none. */
  dated: string;
  after: string;
}
