/** The reader's state as it walks down a text: which plan, part, section and list are open. */
import type { PartKind } from '../../model/plan.ts';
import type { EnumeratorStyle } from '../lines/enumerator.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import type { Entry } from './entry.ts';

/** A numbered sequence: the style of its enumerators and the last number seen. */
export interface Sequence {
  style: EnumeratorStyle;
  last: number;
}

/** What a list lists. */
type Listing = 'goal' | 'measure';

export interface State {
  vocabulary: Vocabulary;
  entries: Entry[];
  /** Number of plans begun so far. */
  plans: number;
  inPlan: boolean;
  /** True when the plan has its title. */
  titled: boolean;
  /** The title of the last plan that has one, without its years: 某县妇女发展规划; empty before there is one. */
  name: string;
  /** True behind the title of a text about the plan above it, such as an explanation: nothing there is a plan. */
  toldOf: boolean;
  /** Set while a table of contents is being read: the key of its first entry, null before there is one; and whether dots lead to pages. */
  contents: { first: string | null; leaders: boolean } | null;
  parts: Sequence | null;
  part: PartKind | null;
  sections: Sequence | null;
  /** True inside a domain: only there do 主要目标 and 策略措施 open lists. */
  inDomain: boolean;
  /** The open list of goals or measures; its sequence is null before the first item. */
  list: { opens: Listing; items: Sequence | null } | null;
  /** The list that every domain opens by itself: the marker stands above all of them. */
  above: Listing | null;
  /** Numbered paragraphs of a section. */
  steps: Sequence | null;
  /** The list that a box broke into. */
  broken: State['list'];
  /** True behind the head of a box, whose numbers are its own. */
  inBox: boolean;
  /** The sections of the part before, and the numbered paragraphs of the section before: their numbers may run on. */
  before: { sections: Sequence | null; steps: Sequence | null };
}

export function initialState(vocabulary: Vocabulary): State {
  return {
    vocabulary,
    entries: [],
    plans: 0,
    inPlan: false,
    titled: false,
    name: '',
    toldOf: false,
    contents: null,
    parts: null,
    part: null,
    sections: null,
    inDomain: false,
    list: null,
    above: null,
    steps: null,
    broken: null,
    inBox: false,
    before: { sections: null, steps: null },
  };
}

export function openPlan(state: State): void {
  state.plans += 1;
  state.inPlan = true;
  state.titled = false;
  state.toldOf = false;
  state.contents = null;
  state.parts = null;
  openPart(state, null);
  state.before = { sections: null, steps: null };
}

export function closePlan(state: State): void {
  state.inPlan = false;
}

export function openPart(state: State, kind: PartKind | null): void {
  state.part = kind;
  state.above = null;
  state.before.sections = state.sections ?? state.before.sections;
  state.sections = null;
  openSection(state);
}

export function openSection(state: State): void {
  state.inDomain = false;
  state.list = null;
  state.broken = null;
  if (!state.inBox) state.before.steps = state.steps ?? state.before.steps;
  state.inBox = false;
  state.steps = null;
}
