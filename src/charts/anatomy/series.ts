/**
 * The anatomy of a plan 规划解剖, first step: domains with their goals and measures, and which traits of each can be
 * measured. One column per goal, in the order of the text.
 */

/** A goal, or a task. */
export interface AnatomyGoal {
  /** Its number as lists show it. */
  num: string;
  href: string;
  /** Name of the link. */
  name: string;
  number: boolean;
  deadline: boolean;
  lead: boolean;
}

export interface AnatomyMeasure {
  num: string;
  href: string;
  name: string;
  number: boolean;
}

export interface AnatomyRow {
  label: string;
  href: string;
  goals: AnatomyGoal[];
  measures: AnatomyMeasure[];
}

export interface AnatomySeries {
  id: string;
  title: string;
  desc: string;
  rows: AnatomyRow[];
  /** Labels of the rows of squares, e.g. 数值, 年份, 牵头, and of the measures' row; null for a plan without measures. */
  words: { goals: string; number: string; deadline: string; lead: string; measures: string | null };
}

/** The rows of squares of a goal, from top to bottom. */
export const traits = ['number', 'deadline', 'lead'] as const;
