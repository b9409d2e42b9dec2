/** Processor time of this process's child processes. */
import { readFileSync } from 'node:fs';

/** Fields of /proc/self/stat after the name, and the length of a Linux tick in milliseconds. */
const CHILDREN_USER = 13;
const TICK = 10;

/** Milliseconds of all children that have ended; 0 on systems other than Linux, which do not report it. */
export function childrensProcessorTime(): number {
  let stat: string;
  try {
    stat = readFileSync('/proc/self/stat', 'utf8');
  } catch {
    return 0;
  }
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return TICK * (Number(fields[CHILDREN_USER]) + Number(fields[CHILDREN_USER + 1]));
}
