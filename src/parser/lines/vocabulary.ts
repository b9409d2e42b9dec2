/**
 * The words that the parser recognises, compiled from registries into patterns. The parser runs in a browser and reads
 * no files, so its caller supplies the rows.
 */
import type { Audience } from '../../model/audience.ts';
import type { PlanWords } from '../../model/planWords.ts';
import { wordsOfLists } from '../../model/sourcedWords.ts';
import { oneOf } from '../../text/oneOf.ts';
import { toBoxPattern } from './box.ts';
import { toCandidatePattern } from './entryStarts.ts';
import { toClosingPatterns } from './closing.ts';
import type { ClosingPatterns } from './closing.ts';
import { toDutyPatterns } from './dutyLabel.ts';
import type { DutyPatterns } from './dutyLabel.ts';
import { toHeadingPatterns } from './heading.ts';
import type { HeadingPatterns } from './heading.ts';
import { toMarkerPatterns } from './markerPatterns.ts';
import type { MarkerPatterns } from './markerPatterns.ts';
import { toNavigationPattern } from './navigation.ts';
import { toPartPatterns } from './partHeading.ts';
import type { PartPatterns } from './partHeading.ts';
import { toContentsPattern } from './printedContents.ts';
import { toTableHead } from './tableCells.ts';
import type { TablePatterns } from './tableCells.ts';
import { toTitlePatterns } from './title.ts';
import type { TitlePatterns } from './title.ts';

/** The registries that supply the parser's words. */
export interface VocabularyRows extends PlanWords {
  audiences: readonly Audience[];
}

export interface Vocabulary {
  /** For every audience with words of its own, a global pattern for them. */
  audiences: { id: string; pattern: RegExp }[];
  markers: MarkerPatterns;
  headings: HeadingPatterns;
  parts: PartPatterns;
  titles: TitlePatterns;
  /** Headings of tables of contents. */
  contents: RegExp;
  closing: ClosingPatterns;
  duties: DutyPatterns;
  /** The first line of a box set into the text. */
  box: RegExp;
  tables: TablePatterns;
  /** A line that a web page puts around a document. */
  navigation: RegExp;
  /** Places within a line where an entry may begin; global. */
  candidates: RegExp;
  /** Words typical of headings in texts that plan. */
  planning: RegExp;
  /** Headings of parts that hold tasks, of those about what a plan is based on, and of those about carrying it out. */
  taskParts: RegExp;
  backgroundParts: RegExp;
  closingParts: RegExp;
  /** The first line of a notice, up to its issuer. */
  issuer: RegExp;
  /** The first line of a text that tells of plans or meetings, and is none. */
  otherGenre: RegExp;
  /** That of texts whose 任务 are their goals (taskMarkers.ts); null in itself. */
  ofTaskGoals: Vocabulary | null;
}

/** The patterns of the given registries; compiled once, used for any number of texts. */
export function toVocabulary(rows: VocabularyRows): Vocabulary {
  const markers = rows.markers.map((row) => (row.asGoal ? { ...row, opens: 'goal' as const } : row));
  return { ...compile(rows), ofTaskGoals: compile({ ...rows, markers }) };
}

function compile(rows: VocabularyRows): Vocabulary {
  const { markers, partKinds, dutyLabels, documentWords } = rows;
  const markerPatterns = toMarkerPatterns(markers);
  const parts = toPartPatterns(partKinds, wordsOfLists(documentWords.closingHeadings));
  const contents = wordsOfLists(documentWords.contentsHeadings);
  const issuers = oneOf(wordsOfLists(documentWords.issuers));
  const offices = oneOf(wordsOfLists(documentWords.issuerOffices));
  const duties = toDutyPatterns(dutyLabels);
  return {
    audiences: rows.audiences.flatMap(({ id, titleWords }) => {
      const words = wordsOfLists(titleWords);
      return words.length === 0 ? [] : [{ id, pattern: new RegExp(oneOf(words), 'gu') }];
    }),
    markers: markerPatterns,
    headings: toHeadingPatterns(partKinds, contents, markerPatterns),
    parts,
    titles: toTitlePatterns(documentWords, [...contents, ...parts.prefaceWords]),
    contents: toContentsPattern(contents),
    closing: toClosingPatterns(documentWords),
    duties,
    box: toBoxPattern(documentWords),
    tables: { head: toTableHead(documentWords, dutyLabels), markers: markerPatterns, body: duties.body },
    navigation: toNavigationPattern(documentWords),
    candidates: toCandidatePattern(markers, documentWords),
    planning: new RegExp(oneOf(wordsOfLists(documentWords.planning)), 'u'),
    taskParts: new RegExp(oneOf(wordsOfLists(documentWords.taskParts)), 'u'),
    backgroundParts: new RegExp(oneOf(wordsOfLists(documentWords.backgroundParts)), 'u'),
    closingParts: new RegExp(
      `${oneOf(wordsOfLists(documentWords.closingParts))}|${oneOf(wordsOfLists(documentWords.closingPartEndings))}(?:机制|制度|工作)?$`,
      'u',
    ),
    otherGenre: new RegExp(
      `^[^。;:]{2,50}${oneOf(wordsOfLists(documentWords.otherGenres))}(?:[(《][^()]{1,12}[)》])?$`,
      'u',
    ),
    ofTaskGoals: null,
    issuer: new RegExp(`^(\\S{2,25}?${issuers}${offices}?)\\s{0,9}(?:文件$|关于|$)`, 'u'),
  };
}
