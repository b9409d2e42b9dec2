/** Runs a program in a process of its own, and measures what it cost. */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { childrensProcessorTime } from './childrensProcessorTime.ts';
import { InputError } from '../command/inputError.ts';

export interface Cost {
  /** Seconds of processor time, of the process and those it started. */
  cpuSeconds: number;
  /** Largest memory of one process among them, in MB of 1,000,000 bytes. 0 on systems other than Linux, which do not report it. */
  peakMB: number;
}

interface Started {
  folder: string;
  env?: Readonly<Record<string, string>>;
  program?: string;
}

const INTERVAL = 100;

/** Lines of what a failed process printed last: the last one alone often only counts the faults. */
const TOLD = 4;

/**
 * Runs a program, Node by default (arguments as after `node`), in a folder to its end. Throws an InputError with the last
 * lines that it printed when it fails.
 */
export async function measureProcess(
  args: readonly string[],
  { folder, env = {}, program = process.execPath }: Started,
): Promise<Cost> {
  const before = childrensProcessorTime();
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said = (said + part).slice(-10_000)));
  let peak = 0;
  const watch = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, ...withDescendants(String(child.pid)).map(peakOf));
  }, INTERVAL);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  if (code !== 0) {
    const last = said.trim().split('\n').slice(-TOLD).join('; ');
    throw new InputError(`bench: ${args.join(' ')} ended with ${String(code)}: ${last}`);
  }
  return { cpuSeconds: (childrensProcessorTime() - before) / 1000, peakMB: peak / 1e6 };
}

function withDescendants(pid: string): string[] {
  return [pid, ...childrenOf(pid).flatMap(withDescendants)];
}

function childrenOf(pid: string): string[] {
  return unlessEnded([], () =>
    readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    ),
  );
}

/** Bytes of the most memory that the process has held so far. */
function peakOf(pid: string): number {
  return unlessEnded(
    0,
    () => 1024 * Number(/^VmHWM:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0),
  );
}

/** A process may end at any moment; its files with it. */
function unlessEnded<Value>(otherwise: Value, read: () => Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
