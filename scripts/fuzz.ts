/**
 * `npm run fuzz -- --runs N [--seed S] [--from K]`: mutates pieces of the source texts in every known way and checks
 * the parser's invariants on each. Prints seed, speed and findings, each with the shortest input that shows it and the
 * command that repeats it. Exit 1 when there are findings.
 */
import { toVocabulary } from '../src/parser/lines/vocabulary.ts';
import { readCommandLine } from './command/commandLine.ts';
import { contentFolder } from './command/folders.ts';
import { readBases } from './fuzz/bases.ts';
import { fuzz } from './fuzz/runFuzz.ts';
import type { Finding } from './fuzz/runFuzz.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { readRegistry } from './read/readRegistry.ts';

const REPORT_EVERY = 10_000;

await runCommand(() => {
  const { runs, seed, from } = readArguments();
  const began = performance.now();
  let reported = began;
  process.stdout.write(`Seed ${seed}, ${runs} runs from ${from}\n`);
  const progress = (done: number): void => {
    if (performance.now() - reported < REPORT_EVERY) return;
    reported = performance.now();
    process.stderr.write(`${done} of ${runs} runs\n`);
  };
  const vocabulary = toVocabulary(readRegistry(contentFolder));
  const findings = fuzz({ bases: readBases(contentFolder), vocabulary, seed, from, runs, progress });
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`${Math.round(runs / seconds)} runs/s, ${findings.length} findings\n`);
  for (const finding of findings) process.stdout.write(formatFinding(finding, seed));
  if (findings.length > 0) process.exitCode = 1;
});

function formatFinding({ invariant, detail, run, times, input }: Finding, seed: number): string {
  return [
    `\nBroken: ${invariant}${detail === '' ? '' : `: ${detail}`} (${times} runs)`,
    `Input: ${JSON.stringify(input)}`,
    `Again: npm run fuzz -- --runs 1 --seed ${seed} --from ${run}\n`,
  ].join('\n');
}

function readArguments(): { runs: number; seed: number; from: number } {
  const usage = 'npm run fuzz -- --runs N [--seed S] [--from K]';
  const options = { runs: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' } } as const;
  const { values } = readCommandLine(usage, { options });
  const numberOf = (name: keyof typeof options, standard: number): number => {
    const value = values[name] === undefined ? standard : Number(values[name]);
    if (!Number.isSafeInteger(value) || value < 0)
      throw new InputError(`fuzz: --${name} is a whole number; use ${usage}`);
    return value;
  };
  return {
    runs: numberOf('runs', 10_000),
    seed: numberOf('seed', Math.floor(Math.random() * 2 ** 32)),
    from: numberOf('from', 0),
  };
}
