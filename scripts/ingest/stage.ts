/**
 * A place beside the content where an addition is prepared (`content/.adding`), and its move into the content: all or
 * nothing, whenever it is interrupted. What a killed process left is undone, or completed, by the next command.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { inPlace } from '../command/inputError.ts';
import { isRunning } from '../command/isRunning.ts';
import { recoverFolder, takePlaceOf, writeFiles } from '../write/folder.ts';
import type { Files } from '../write/writePlan.ts';

const journal = z.object({ document: z.string(), process: z.int() });

const stageOf = (content: string): string => join(content, '.adding');
const journalOf = (content: string): string => join(stageOf(content), 'journal.json');
const nextPlansOf = (content: string): string => join(stageOf(content), 'plans');
const plansOf = (content: string): string => join(content, 'plans');
const targetOf = (content: string, document: string): string => join(content, 'sources', document);

/** The folder in which the files of a document are prepared. */
export function stagedFolder(content: string, document: string): string {
  return join(stageOf(content), 'sources', document);
}

/** Writes the files of a document beside the content. */
export function stageDocument(content: string, document: string, files: ReadonlyMap<string, string | Buffer>): void {
  mkdirSync(stageOf(content));
  writeFileSync(journalOf(content), JSON.stringify({ document, process: process.pid }));
  writeFiles(stagedFolder(content, document), files);
}

/** Moves a staged document to the sources, and these files to content/plans, replacing what was there. */
export function commitStage(content: string, document: string, plans: Files): void {
  writeFiles(nextPlansOf(content), plans);
  mkdirSync(join(content, 'sources'), { recursive: true });
  renameSync(stagedFolder(content, document), targetOf(content, document));
  takePlaceOf(plansOf(content), nextPlansOf(content));
  recover(content);
}

/**
 * Makes the content whole again. Until the new plans are in place, an addition is undone; from then on it is complete.
 * Throws an InputError while another process is at it.
 */
export function recover(content: string): void {
  const staged = readJournal(content);
  if (staged !== undefined && staged.process !== process.pid && isRunning(staged.process)) {
    throw inPlace(stageOf(content), {
      en: `process ${String(staged.process)} is adding a document; wait for it, or remove the folder if there is no such process`,
      zh: `进程 ${String(staged.process)} 正在收录文件；请等它结束，没有这个进程就删去这个文件夹`,
    });
  }
  recoverFolder(plansOf(content));
  if (staged !== undefined && existsSync(nextPlansOf(content)) && !existsSync(stagedFolder(content, staged.document))) {
    rmSync(targetOf(content, staged.document), { recursive: true, force: true });
  }
  rmSync(stageOf(content), { recursive: true, force: true });
}

/** Undefined without a journal, or with one that was not written to its end: then nothing has been moved. */
function readJournal(content: string): z.infer<typeof journal> | undefined {
  try {
    const read = journal.parse(JSON.parse(readFileSync(journalOf(content), 'utf8')));
    return basename(read.document) === read.document && read.document !== '' ? read : undefined;
  } catch {
    return undefined;
  }
}
