/** A lock on a folder: a file beside it that says which process is writing it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inPlace } from '../command/inputError.ts';
import { isRunning } from '../command/isRunning.ts';

/**
 * Locks a folder until the returned function is called or this process ends. Throws an InputError while another process
 * has it; the lock of a process that is gone is no lock.
 */
export function lockFolder(folder: string): () => void {
  const path = `${folder}.lock`;
  if (!take(path)) {
    const holder = Number(readFileSync(path, 'utf8'));
    if (isRunning(holder))
      throw inPlace(path, {
        en: `process ${String(holder)} is building here; wait for it, or remove the file if there is no such process`,
        zh: `进程 ${String(holder)} 正在这里构建；请等它结束，没有这个进程就删去这个文件`,
      });
    rmSync(path, { force: true });
    if (!take(path))
      throw inPlace(path, {
        en: 'another process is building here; wait for it',
        zh: '另一个进程正在这里构建；请等它结束',
      });
  }
  const unlock = (): void => rmSync(path, { force: true });
  process.once('exit', unlock);
  return () => {
    process.off('exit', unlock);
    unlock();
  };
}

/** Whether the lock was free and is now this process's. */
function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}
