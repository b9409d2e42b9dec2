/**
 * Plan text → plan tree, as a unified processor.
 *
 * 1. It accepts every text and never throws for one.
 * 2. Every non-blank character of the text is in exactly one run of the tree, in order, with its place.
 * 3. Every repair, and everything not understood, is a message on the file, with a place.
 * 4. It uses no disk, clock or environment: the same text gives the same tree.
 */
import { unified } from 'unified';
import type { Plugin } from 'unified';
import { VFile } from 'vfile';
import { ruleId as ruleIdSchema } from '../model/message.ts';
import type { Message } from '../model/message.ts';
import type { Root } from '../model/tree.ts';
import { readEntries } from './blocks/readEntries.ts';
import { markBareHeadings } from './lines/bareNumbers.ts';
import { markDecimalNumbers } from './lines/decimalNumbers.ts';
import { markDomainNumbers } from './lines/domainNumbers.ts';
import { cutPagers } from './lines/linePagers.ts';
import { cutGroupCells } from './lines/groupColumn.ts';
import { cutHeadedLines } from './lines/headedLines.ts';
import { markListLines } from './lines/listLines.ts';
import { cutPageCounters } from './lines/pageCounters.ts';
import { markNotes } from './lines/noteLines.ts';
import { markPartNumbers } from './lines/partNumbers.ts';
import { readLines } from './lines/readLines.ts';
import { reportUnusualSigns } from './lines/unusualSigns.ts';
import { cutRunOnPages } from './lines/runOnPage.ts';
import { unwrapLines } from './lines/unwrap.ts';
import { nestEntries } from './plan/nestEntries.ts';
import { insertSeams } from './plan/insertSeams.ts';
import { partLastDuties } from './plan/partLastDuties.ts';
import { raiseTasks } from './plan/raiseTasks.ts';
import { limited } from './lines/report.ts';
import type { Report } from './lines/report.ts';
import { vocabularyFor } from './lines/taskMarkers.ts';
import type { Vocabulary } from './lines/vocabulary.ts';

export interface ParsedDocument {
  tree: Root;
  messages: Message[];
}

/** The tree of a text, and the parser's messages about it. */
export function parseDocument(text: string, given: Vocabulary): ParsedDocument {
  const file = new VFile(text);
  const tree = unified().use(planText, given).parse(file);
  return { tree, messages: file.messages.map(toMessage) };
}

/** unified plugin: makes a processor parse plan texts with these words. */
const planText: Plugin<[Vocabulary], string, Root> = function planText(given) {
  this.parser = (text, file): Root => {
    const report = limited(reportTo(file));
    const pages = cutRunOnPages(cutPagers(cutPageCounters(readLines(text))), given.markers);
    const lines = cutHeadedLines(cutGroupCells(pages), given.markers);
    const vocabulary = vocabularyFor(lines, given);
    reportUnusualSigns(lines, report);
    const headed = markBareHeadings(unwrapLines(lines, vocabulary), vocabulary.headings);
    const parted = markDecimalNumbers(markPartNumbers(headed, vocabulary.headings));
    const logical = markDomainNumbers(parted, vocabulary);
    const read = readEntries(markNotes(markListLines(logical, vocabulary)), vocabulary, report);
    const entries = partLastDuties(read, vocabulary.duties);
    return insertSeams(raiseTasks(nestEntries(entries, vocabulary), vocabulary), text);
  };
};

function reportTo(file: VFile): Report {
  return ({ reason, ruleId, severity, line, column, expected, actual, note }) => {
    const place = line === null ? {} : { place: { line, column: column ?? 1 } };
    const message = file.message(reason, { ruleId, source: 'zhigui', ...place });
    message.fatal = { info: undefined, warning: false, error: true }[severity];
    if (typeof expected === 'string') message.expected = [expected];
    if (typeof actual === 'string') message.actual = actual;
    if (typeof note === 'string') message.note = note;
  };
}

function toMessage(message: VFile['messages'][number]): Message {
  const { reason, fatal, line = null, column = null, expected, actual = null, note = null } = message;
  const ruleId = ruleIdSchema.parse(message.ruleId);
  const severity = fatal === true ? 'error' : fatal === false ? 'warning' : 'info';
  return { reason, ruleId, severity, line, column, expected: expected?.[0] ?? null, actual, note };
}
