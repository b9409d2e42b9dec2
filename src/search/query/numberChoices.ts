/** What the form for numbers offers that depends on the plans. It is read when a reader opens the form. */

/** A value of a field, and its name for readers. */
export interface Choice {
  value: string;
  label: string;
}

export interface NumberChoices {
  /** Names of all indicators that plans have numbers for. */
  indicators: string[];
  /** Departments that lead, by id. */
  leads: Choice[];
}
