/**
 * Invariants of every file whatsoever, as checks that return the violation:
 *
 * 1. Reading does not throw, takes at most five seconds of the processor, and gives the same result again. Of the two
 *    readings the quicker counts: the first loads the library, and what the system does for memory is the machine's.
 * 2. A file is read or said to be unreadable; a damaged byte has its place in the file.
 * 3. Characters of a plain or Markdown text are in the text or were left out.
 * 4. The text satisfies the invariants of every text.
 */
import { isDeepStrictEqual } from 'node:util';
import { isUnreadable } from '../../src/reading/fileText.ts';
import type { FileText, Unreadable } from '../../src/reading/fileText.ts';
import { readGivenFile } from '../read/readGivenFile.ts';
import { decodeSound } from '../../src/reading/text/decodeText.ts';
import type { Vocabulary } from '../../src/parser/lines/vocabulary.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { findBroken, IN_TIME, LONGEST } from './invariants.ts';
import type { Broken } from './broken.ts';

/** The first invariant that a file violates; undefined when all hold. */
export async function findBrokenFile(
  { name, bytes }: { name: string; bytes: Uint8Array },
  vocabulary: Vocabulary,
): Promise<Broken | undefined> {
  try {
    const first = await timed(() => readGivenFile(name, bytes));
    const again = await timed(() => readGivenFile(name, bytes));
    const took = Math.min(first.took, again.took);
    if (took > LONGEST) return { invariant: IN_TIME, detail: `${Math.round(took)} ms` };
    const { result } = first;
    if (!isDeepStrictEqual(again.result, result)) return { invariant: 'the same again', detail: name };
    return isUnreadable(result)
      ? brokenReason(result, bytes)
      : (brokenCount(result, bytes) ?? findBroken(result.text, vocabulary));
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const [frame = ''] = /\w+\.[jt]s:\d+/u.exec(stack ?? '') ?? [];
    return { invariant: `no exception (${frame})`, detail: message };
  }
}

async function timed<Result>(read: () => Promise<Result>): Promise<{ result: Result; took: number }> {
  const began = process.threadCpuUsage();
  const result = await read();
  return { result, took: process.threadCpuUsage(began).user / 1000 };
}

function brokenReason({ problem, offset, line }: Unreadable, bytes: Uint8Array): Broken | undefined {
  if (problem !== 'bad-byte') return undefined;
  const placed = offset !== null && line !== null && offset < bytes.length && line >= 1;
  return placed ? undefined : { invariant: 'a damaged byte in the file', detail: `${String(offset)}:${String(line)}` };
}

/** Only for formats whose characters can be counted without reading them once more. */
function brokenCount({ format, text, leftOut }: FileText, bytes: Uint8Array): Broken | undefined {
  if (format !== 'txt' && format !== 'md') return undefined;
  const all = withoutBlanks(decodeSound(bytes) ?? '').length;
  const found = withoutBlanks(text).length + leftOut.reduce((sum, { characters }) => sum + characters, 0);
  return found === all ? undefined : { invariant: 'every character read or left out', detail: `${found} of ${all}` };
}
