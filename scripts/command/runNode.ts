/** Child processes of the commands: the same Node, in the project's root, sharing the terminal. */
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs Node on a script (arguments as after `node`) and returns its exit code. Passes a stop signal on to the script,
 * and ends this process once the script has ended, so that nothing is left running.
 */
export async function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  // execa's own cleanup would end this process before the script.
  const child = execa(process.execPath, args, { cwd: root, env, stdio: 'inherit', reject: false, cleanup: false });
  const signals: NodeJS.Signals[] = [];
  const stop = (signal: NodeJS.Signals): void => {
    signals.push(signal);
    child.kill(signal);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const { exitCode, signal = 'SIGKILL' } = await child;
  process.off('SIGINT', stop).off('SIGTERM', stop);
  // The shell's convention for a process that a signal ended: SIGTERM is 143.
  const code = exitCode ?? 128 + constants.signals[signal];
  if (signals.length > 0) process.exit(code);
  return code;
}
