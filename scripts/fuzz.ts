/**
 * `npm run fuzz -- --runs N [--seed S] [--from K] [--files FOLDER]`: mutates pieces of the source texts in every known way and checks
 * the parser's invariants on each; with a folder, damages its files and reads them, whatever their format. Prints seed, speed and findings, each with the shortest input that shows it and the
 * command that repeats it. Exit 1 when there are findings.
 */
import { toVocabulary } from '../src/parser/lines/vocabulary.ts';
import { readCommandLine } from './command/commandLine.ts';
import { contentFolder } from './command/folders.ts';
import { readBases } from './fuzz/bases.ts';
import { fuzz } from './fuzz/runFuzz.ts';
import type { Finding } from './fuzz/runFuzz.ts';
import { fuzzFiles, readFiles } from './fuzz/fuzzFiles.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { readRegistry } from './read/readRegistry.ts';

const REPORT_EVERY = 10_000;

await runCommand(async () => {
  const { runs, seed, from, files } = readArguments();
  const began = performance.now();
  let reported = began;
  process.stdout.write(`Seed ${seed}, ${runs} runs from ${from}\n`);
  const progress = (done: number): void => {
    if (performance.now() - reported < REPORT_EVERY) return;
    reported = performance.now();
    process.stderr.write(`${done} of ${runs} runs\n`);
  };
  const vocabulary = toVocabulary(readRegistry(contentFolder));
  const options = { vocabulary, seed, from, runs, progress };
  const findings =
    files === undefined
      ? fuzz({ ...options, bases: readBases(contentFolder) }).map((finding) => ({ ...finding, of: '' }))
      : (await fuzzFiles({ ...options, files: readFiles(files) })).map(({ input, ...finding }) => ({
          ...finding,
          input: `${input.name} (${input.bytes.length} bytes)`,
          of: ` --files ${files}`,
        }));
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`${Math.round(runs / seconds)} runs/s, ${findings.length} findings\n`);
  for (const finding of findings) process.stdout.write(formatFinding(finding, seed));
  if (findings.length > 0) process.exitCode = 1;
});

function formatFinding({ invariant, detail, run, times, input, of }: Finding & { of: string }, seed: number): string {
  return [
    `\nBroken: ${invariant}${detail === '' ? '' : `: ${detail}`} (${times} runs)`,
    `Input: ${JSON.stringify(input)}`,
    `Again: npm run fuzz -- --runs 1 --seed ${seed} --from ${run}${of}\n`,
  ].join('\n');
}

function readArguments(): { runs: number; seed: number; from: number; files: string | undefined } {
  const usage = 'npm run fuzz -- --runs N [--seed S] [--from K] [--files FOLDER]';
  const numbers = { runs: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' } } as const;
  const options = { ...numbers, files: { type: 'string' } } as const;
  const { values } = readCommandLine(usage, { options });
  const numberOf = (name: keyof typeof numbers, standard: number): number => {
    const value = values[name] === undefined ? standard : Number(values[name]);
    if (!Number.isSafeInteger(value) || value < 0)
      throw new InputError(`fuzz: --${name} is a whole number; use ${usage}`);
    return value;
  };
  return {
    runs: numberOf('runs', 10_000),
    seed: numberOf('seed', Math.floor(Math.random() * 2 ** 32)),
    from: numberOf('from', 0),
    files: values.files,
  };
}
