/**
 * The similarity at which two commitments of different plans count as the same.
 *
 * Chosen on pairs read by hand (tests/corpus/kinship), so that at least 95 of 100 links are right. The computation and
 * the pages that state its rule both use these values. Scores lie between 0 and 1: see kinship.ts.
 */

export interface Thresholds {
  /** Same audience and topic, and each is the other's best match in its text. */
  mutual: number;
  /** Same audience and topic. */
  near: number;
  /** Same audience, another topic. */
  topics: number;
  /** A plan for women and one for children. */
  audiences: number;
}

export const GOAL_THRESHOLDS: Thresholds = { mutual: 0.13, near: 0.4, topics: 0.4, audiences: 0.55 };

/** Measures are longer, and similar at lower scores. */
export const MEASURE_THRESHOLDS: Thresholds = { mutual: 0.1, near: 0.35, topics: 0.25, audiences: 0.35 };
