/** Child processes of the commands: the same Node, the project's root, the terminal shared. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs Node on a script (arguments as after `node`) and returns its exit code. A stop signal is passed on to the
 * script, and once that has ended this process ends too: nothing is left running.
 */
export function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    let stoppedBy: NodeJS.Signals | undefined;
    const stop = (signal: NodeJS.Signals): void => {
      stoppedBy = signal;
      child.kill(signal);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      const result = code ?? exitCode(signal ?? 'SIGKILL');
      if (stoppedBy !== undefined) process.exit(result === 0 ? 0 : exitCode(stoppedBy));
      resolve(result);
    });
  });
}

/** The shell's convention for a process that a signal ended: SIGTERM is 143. */
function exitCode(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}
