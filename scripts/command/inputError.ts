/** Bad input: one line with the problem, its place and the remedy. The command prints it and exits with 1. */

export class InputError extends Error {
  override name = 'InputError';
}

/** Runs a command; an InputError becomes one line on standard error and exit code 1. Other errors pass through. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(formatProblem(error));
    process.exitCode = 1;
  }
}

/** The text on standard error for bad input: one line, its end included. */
export function formatProblem(error: InputError): string {
  return `${error.message.replace(/\s*\n\s*/g, ' ')}\n`;
}
