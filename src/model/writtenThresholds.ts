/**
 * How much of a commitment must stand in another plan for it to count as written there, or partly.
 *
 * Chosen on pairs read by hand; a fresh sample judges them (tests/corpus/written). The computation and the pages that
 * state its rule both use these values. All lie between 0 and 1.
 */

interface Thresholds {
  /** From here on it is written in part; below, this says nothing. */
  partly: number;
  /** From here on it is written. */
  written: number;
}

/** Share of its words found in at most MOST_PLACES goals and measures of the other plan. */
export const WORDS: Thresholds = { partly: 0.18, written: 0.36 };

/** The same, of a commitment that has kin there. */
export const WORDS_OF_KIN: Thresholds = { partly: 0, written: 0.2 };

/** Share of its subject's words, of a measure the first sentence, found in one goal or measure. */
export const SUBJECT: Thresholds = { partly: 0.4, written: 0.5 };

/** Share of a goal's characters found in one sentence. */
export const LETTERS: Thresholds = { partly: 0.39, written: 0.55 };

/** In how many goals and measures a commitment is looked for: what one plan says in one, another says in several. */
export const MOST_PLACES = 3;

/** The share of a commitment's words by which a further goal or measure must add to what was found. */
export const LEAST_ADDED = 0.08;

/** A run of so many characters, the same in both, is no accident. */
export const SAME_RUN = 12;
