/** Processes that other processes left their number of. */

/** Whether a process of this number runs on this machine. False for what is no number of a process. */
export function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Of another user: it runs, and may not be signalled.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
