/** Runs damaged files through their readers and the parser, and collects the violations. Any run can be repeated. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Vocabulary } from '../../src/parser/lines/vocabulary.ts';
import { findBrokenFile } from './brokenFile.ts';
import type { Broken } from './broken.ts';
import { damage } from './damage.ts';
import { damageArchive, isArchive } from './damageArchive.ts';
import { randomFor } from './random.ts';

export interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

export interface FileFinding extends Broken {
  /** The first run that found it. */
  run: number;
  /** Number of runs that found it. */
  times: number;
  /** The file of that run. */
  input: NamedFile;
}

export interface FileFuzzOptions {
  files: readonly NamedFile[];
  vocabulary: Vocabulary;
  seed: number;
  /** Number of the first run, from 0. */
  from: number;
  runs: number;
  /** Called after each run with the number of runs done. */
  progress?: (done: number) => void;
}

const NAMES = ['规划.txt', '规划.md', '规划.html', '规划.docx', '规划.pdf', '规划', 'x.wps'];

/** The findings of the runs, each invariant once. */
export async function fuzzFiles(options: FileFuzzOptions): Promise<FileFinding[]> {
  const { files, vocabulary, seed, from, runs, progress = () => undefined } = options;
  const findings = new Map<string, FileFinding>();
  for (let run = from; run < from + runs; run += 1) {
    const input = fileOfRun(files, seed, run);
    const broken = await findBrokenFile(input, vocabulary);
    progress(run - from);
    if (broken === undefined) continue;
    const known = findings.get(broken.invariant);
    if (known === undefined) findings.set(broken.invariant, { ...broken, run, times: 1, input });
    else known.times += 1;
  }
  return [...findings.values()];
}

/** The file of a run: one of the given ones, damaged, seldom under another name. */
export function fileOfRun(files: readonly NamedFile[], seed: number, run: number): NamedFile {
  const random = randomFor(seed, run);
  const { name, bytes } = random.pick(files);
  const given = random.oneIn(8) ? random.pick(NAMES) : name;
  const inside = isArchive(bytes) && random.oneIn(2);
  return { name: given, bytes: inside ? damageArchive(bytes, random) : damage(bytes, random) };
}

/** The files of a folder and those below it, without what describes them. */
export function readFiles(folder: string): NamedFile[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !['note.md', 'expected.json'].includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return paths.map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
}
