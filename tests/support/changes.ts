/** The changes to the disk that a process makes, watched: a test interrupts one of them. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { mkdirSync, writeFileSync, renameSync, cpSync } = fs;
const { writeFile } = fs.promises;

/** Calls `before` ahead of every change; what it throws is the failure of that change. Returns how to end it. */
export function watchChanges(before: () => void): () => void {
  const watched =
    <Args extends unknown[], Result>(call: (...args: Args) => Result): ((...args: Args) => Result) =>
    (...args) => {
      before();
      return call(...args);
    };
  fs.mkdirSync = watched<Parameters<typeof mkdirSync>, string | undefined>(mkdirSync);
  fs.writeFileSync = watched(writeFileSync);
  fs.renameSync = watched(renameSync);
  fs.cpSync = watched(cpSync);
  fs.promises.writeFile = watched(writeFile);
  syncBuiltinESMExports();
  return () => {
    Object.assign(fs, { mkdirSync, writeFileSync, renameSync, cpSync });
    fs.promises.writeFile = writeFile;
    syncBuiltinESMExports();
  };
}

/** What a full disk says. */
export function toFullDisk(): Error {
  return Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
}
