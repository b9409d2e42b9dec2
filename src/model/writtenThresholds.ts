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
export const LEAST_ADDED = 0.12;

/** The share that the fullest of them must have: words that lie about in three places are not yet a promise. */
export const LEAST_IN_ONE = 0.2;

/** A run of so many characters, the same in both, is no accident. */
export const SAME_RUN = 12;

/** A topic that more goals and measures of the other plan speak of does not tell that this one is written there. */
export const MOST_OF_TOPIC = 12;

/** The least share of words beside which a topic in common tells anything. */
export const WORDS_BESIDE_TOPIC = 0.045;
