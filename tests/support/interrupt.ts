/** Runs code that changes the disk, interrupted at each of its changes in turn. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { toFullDisk, watchChanges } from './changes.ts';

const failing = fileURLToPath(new URL('failingWrites.ts', import.meta.url));

/** A full disk, an end in good order, a killed process. */
export const interruptions = ['throw', 'exit', 'kill'] as const;

export type Interruption = (typeof interruptions)[number];

/**
 * Runs the code, a module, with its change number `at` going wrong (from 1; 0 for none), and returns its exit code; null
 * when it was killed. `env` is added to its environment.
 */
export function runInterrupted(
  code: string,
  { at, how, env }: { at: number; how: Interruption; env: Readonly<Record<string, string>> },
): number | null {
  const args = ['--import', failing, '--input-type=module', '--eval', code];
  return spawnSync(process.execPath, args, {
    env: { ...process.env, ...env, FAIL_AT: String(at), FAIL_HOW: how },
    encoding: 'utf8',
  }).status;
}

/**
 * Runs a function here with its change number `at` (from 1) finding the disk full. True when it came to its end. Where
 * nothing is undone after a failure, a killed process leaves the same.
 */
export function runOnFullDisk(run: () => unknown, at: number): boolean {
  let changes = 0;
  const end = watchChanges(() => {
    changes += 1;
    if (changes === at) throw toFullDisk();
  });
  try {
    run();
    return true;
  } catch (error) {
    if (changes !== at) throw error;
    return false;
  } finally {
    end();
  }
}
