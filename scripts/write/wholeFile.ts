/** A file written as a whole: whoever reads it, and whatever interrupts the writing, sees the old text or the new one. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Gives a file this text. One that has it already is left alone. */
export function writeWhole(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  const next = `${path}.next`;
  try {
    writeFileSync(next, text);
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}
