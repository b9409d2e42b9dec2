/** Runs mutated texts through the parser and collects the violations. Any run can be repeated by seed and number. */
import type { Vocabulary } from '../../src/parser/lines/vocabulary.ts';
import { chooseBase } from './bases.ts';
import { throughBytes } from './bytes.ts';
import { findBroken, IN_TIME } from './invariants.ts';
import type { Broken } from './broken.ts';
import { minimise } from './minimise.ts';
import { withLongRun } from './longRuns.ts';
import { mutate } from './mutations.ts';
import { randomFor } from './random.ts';

export interface FuzzOptions {
  /** The source texts, as lines. */
  bases: string[][];
  /** The vocabulary of the parser. */
  vocabulary: Vocabulary;
  seed: number;
  /** Number of the first run, from 0. */
  from: number;
  runs: number;
  /** Called from time to time with the number of runs done. */
  progress?: (done: number) => void;
}

export interface Finding extends Broken {
  /** The first run that found it. */
  run: number;
  /** Number of runs that found it. */
  times: number;
  /** The text of that run, shrunk. */
  input: string;
}

/** Fuzzing stops at this many different findings: there is enough to repair. */
const MOST_FINDINGS = 20;
const PROGRESS_EVERY = 1000;
/** One text in so many has a line of up to 50,000 signs. */
const LONG_RUNS = 200;

/** The findings of the runs, each invariant once. */
export function fuzz({ bases, vocabulary, seed, from, runs, progress = () => undefined }: FuzzOptions): Finding[] {
  const findings = new Map<string, Finding>();
  for (let run = from; run < from + runs && findings.size < MOST_FINDINGS; run += 1) {
    if ((run - from) % PROGRESS_EVERY === 0) progress(run - from);
    const text = textOfRun(bases, seed, run);
    const broken = text === undefined ? undefined : findBroken(text, vocabulary);
    if (text === undefined || broken === undefined) continue;
    const { invariant } = broken;
    const known = findings.get(invariant);
    if (known !== undefined) known.times += 1;
    else findings.set(invariant, { ...shrink(text, broken, vocabulary), run, times: 1 });
  }
  return [...findings.values()];
}

/** The text of a run; undefined when its bytes are no longer text. */
export function textOfRun(bases: string[][], seed: number, run: number): string | undefined {
  const random = randomFor(seed, run);
  const mutated = mutate(chooseBase(bases, random), random);
  const text = random.oneIn(10) ? throughBytes(mutated, random) : mutated;
  return text !== undefined && random.oneIn(LONG_RUNS) ? withLongRun(text, random) : text;
}

/** A text that takes too long is not shrunk, which would take hours. */
function shrink(text: string, broken: Broken, vocabulary: Vocabulary): Broken & { input: string } {
  if (broken.invariant === IN_TIME) return { ...broken, input: text };
  const input = minimise(text, (candidate) => findBroken(candidate, vocabulary)?.invariant === broken.invariant);
  return { ...(findBroken(input, vocabulary) ?? broken), input };
}
