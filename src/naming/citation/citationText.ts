/** A citation's text, split at the place for the day of reading. */
export interface CitationText {
  before: string;
  /** The template between `before` and `after` for a known day, with YYYY, MM, DD, M and D in it; '' for none. */
  dated: string;
  after: string;
}
