/**
 * A file of the reader's own → everything that the page shows of it: the code of `npm run parse`, run on a value. It
 * uses neither disk nor network; the libraries for Word and PDF are loaded by src/reading when such a file comes.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { hasBytes } from '../../../model/catalogue.ts';
import type { SourceDocument } from '../../../model/catalogue.ts';
import type { ReadingRegistry } from '../../../model/registry.ts';
import { formatPlans, readPlans } from '../../../enrich/planReading.ts';
import type { ReadPlans } from '../../../enrich/planReading.ts';
import { MOST_PLACES, countPlaces } from '../../../parser/lines/countPlaces.ts';
import { readyToFold } from '../../../text/fold.ts';
import { splitLines } from '../../../text/shapes/lineEnds.ts';
import { toVocabulary } from '../../../parser/lines/vocabulary.ts';
import { noPlanWords, tooManyPlacesWords } from '../../../naming/readingWords.ts';
import { problemWords } from '../../../reading/problemWords.ts';
import { toMessage, toRemarks } from '../../../reading/fileRemarks.ts';
import { isUnreadable } from '../../../reading/fileText.ts';
import type { FileText } from '../../../reading/fileText.ts';
import { toKeptText } from '../../../reading/keptText.ts';
import { readFile } from '../../../reading/file/readFile.ts';
import { PASTED } from './pasted.ts';
import { formatSourceFile } from './sourceFile.ts';
import { formatItems, formatTargets } from './trialTables.ts';
import { toTrialPlan, toTrialRemarks } from './toTrialPlan.ts';
import type { Trial, TrialFile, TrialRefusal } from './trial.ts';
import { formatFound, formatSource, omissionsOf, toSentence } from './trialWords.ts';

export interface GivenFile {
  /** Its name, without folder. */
  name: string;
  bytes: Uint8Array;
}

/** What every file is read with: registries and catalogue, as /try/registry.json holds them. */
export interface KnownWords {
  registry: ReadingRegistry;
  documents: SourceDocument[];
}

/** The steps of a reading, in order. */
export type TrialStage = 'opening' | 'reading' | 'sorting';

/** What was read; a refusal for a file that cannot be read, is too large, or holds no plan. */
export async function readTrial(
  file: GivenFile,
  known: KnownWords,
  onStage: (stage: TrialStage) => void,
): Promise<Trial | TrialRefusal> {
  onStage('opening');
  const opened = await readFile(file.name, file.bytes);
  if (isUnreadable(opened)) return refuse(file, problemWords(opened).zh);
  const { registry, documents } = known;
  const vocabulary = toVocabulary(registry);
  const places = countPlaces(opened.text, vocabulary);
  if (places > MOST_PLACES) return refuse(file, tooManyPlacesWords(places, MOST_PLACES).zh);
  onStage('reading');
  await readyToFold(opened.text);
  const hash = bytesToHex(sha256(file.bytes));
  const document = documents.find((candidate) => hasBytes(candidate, hash));
  const { messages, ...read } = readPlans(
    opened.text,
    { file: file.name, sha256: hash },
    { registry, vocabulary, document },
  );
  if (read.plans.length === 0) return refuse(file, noPlanWords.zh, splitLines(opened.text));
  onStage('sorting');
  // What is said of the file stands before what is said of its text, as the command prints it.
  const all = [...toRemarks(file.name, opened).map(toMessage), ...messages];
  return toTrial(file, opened, { ...read, messages: all }, registry);
}

function refuse({ name }: GivenFile, words: string, lines: string[] = []): TrialRefusal {
  return { refused: toSentence(name, words), lines };
}

function toTrial(file: GivenFile, opened: FileText, read: ReadPlans, registry: ReadingRegistry): Trial {
  return {
    found: formatFound(read.plans.map(({ displayTitle }) => displayTitle)),
    source: formatSource(file, opened),
    lines: splitLines(opened.text),
    plans: read.plans.map((plan) => toTrialPlan(plan, registry)),
    remarks: toTrialRemarks(read.messages.filter(({ ruleId }) => ruleId !== 'left-out')),
    omissions: omissionsOf(opened),
    files: toFiles(file, opened, read, registry),
  };
}

function toFiles(
  { name, bytes }: GivenFile,
  { format, text }: FileText,
  read: ReadPlans,
  registry: ReadingRegistry,
): TrialFile[] {
  const stem = name.replace(/\.[^.]*$/, '');
  const { plans } = read;
  const kept = toKeptText(text);
  const [sha, textSha256] = [bytes, new TextEncoder().encode(kept)].map((some) => bytesToHex(sha256(some)));
  const received = { name, format, sha256: sha ?? '', textSha256: textSha256 ?? '' };
  const source = formatSourceFile(plans, kept, received, registry);
  return [
    toFile('全部结果（JSON）', `${stem}.json`, 'application/json', `${formatPlans(read)}\n`),
    toFile('目标值（CSV）', `${stem}-targets.csv`, 'text/csv', formatTargets(plans)),
    toFile('条目（CSV）', `${stem}-items.csv`, 'text/csv', formatItems(plans)),
    toFile('收录用的说明（source.yaml）', 'source.yaml', 'application/yaml', source.yaml),
    ...(source.file === name && name !== PASTED ? [] : [toFile('所读的文字（TXT）', source.file, 'text/plain', kept)]),
  ];
}

function toFile(label: string, name: string, type: string, text: string): TrialFile {
  return { label, name, blob: new Blob([text], { type: `${type};charset=utf-8` }) };
}
