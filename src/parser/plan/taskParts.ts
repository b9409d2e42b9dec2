/** Which parts of a plan without lists of measures hold its tasks. */
import { textOf } from '../../model/tree.ts';
import type { PartNode, SectionNode } from '../../model/tree.ts';
import { withoutBlanks } from '../../text/blank.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import { matchMarker } from '../lines/marker.ts';
import { cutHeading } from './cutHeading.ts';
import { headingText } from './headingText.ts';
import { dutyOf, namesBody } from './toText.ts';
import { hasTasks } from './toTasks.ts';
import { withoutCarriedOut } from '../lines/partHeading.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';

/**
 * Parts named after tasks (三、重点任务), and parts with a heading of their own (四、扩大普惠型养老服务覆盖面) that hold numbered
 * tasks or, where no part is named after tasks, sections with their text behind the heading. Never what a plan is based
 * on (发展基础), what it is guided by, and how it is carried out (保障措施).
 */
export function taskParts(parts: readonly PartNode[], vocabulary: Vocabulary): ReadonlySet<PartNode> {
  const named = parts.filter((part) => part.kind !== 'preface' && vocabulary.taskParts.test(headingOf(part)));
  const own = parts.filter((part) => isOwn(part, vocabulary));
  const first = parts.find(({ kind }) => kind !== 'preface');
  return new Set([
    ...named.filter((part) =>
      sectionsOf(part)
        .filter((section) => !guides(section, vocabulary))
        .some((section) => section.num !== null || hasTasks(section.children, vocabulary)),
    ),
    ...own.filter((part) => sectionsOf(part).some((section) => hasTasks(section.children, vocabulary))),
    ...own.filter((part) => named.length === 0 && sectionsOf(part).some(isTask)),
    ...parts.filter(
      (part) => part.kind === 'domains' || isOfPage(part, vocabulary) || (part === first && isTable(part, vocabulary)),
    ),
  ]);
}

function isOwn(part: PartNode, vocabulary: Vocabulary): boolean {
  const { closingParts, backgroundParts } = vocabulary;
  const heading = headingOf(part);
  if (heading === '' || closingParts.test(withoutCarriedOut(heading)) || backgroundParts.test(heading)) return false;
  if (saysGoal(heading, vocabulary) || sectionsOf(part).some((section) => guides(section, vocabulary))) return false;
  return part.kind === 'other' || part.kind === 'implementation';
}

/**
 * True for a section that says what a plan is guided by, or what it wants as a whole: （一）指导思想, （二）年度目标. It holds no
 * tasks, whatever its part is called.
 */
export function guides({ children: [opening] }: SectionNode, vocabulary: Vocabulary): boolean {
  if (opening === undefined) return false;
  const heading = withoutBlanks(toMatchForm(headingText(cutHeading(opening)[0])));
  return vocabulary.parts.plain.test(heading) || saysGoal(heading, vocabulary);
}

/** 三、主要指标: a heading that opens goals, and nothing else. */
function saysGoal(heading: string, { headings }: Vocabulary): boolean {
  const marker = matchMarker(heading, headings.markers);
  return marker?.opens === 'goal' && marker.length === heading.length;
}

/** The part with which a page out of the middle of a plan begins has no heading, and sections with numbers. */
function isOfPage(part: PartNode, vocabulary: Vocabulary): boolean {
  const sections = sectionsOf(part);
  return headingOf(part) === '' && sections.some(({ num, children }) => num !== null && hasTasks(children, vocabulary));
}

/** A table of tasks that stands directly below the title, or below a preamble. */
function isTable(part: PartNode, vocabulary: Vocabulary): boolean {
  return (
    part.kind === 'other' &&
    headingOf(part) === '' &&
    sectionsOf(part).some(({ children }) => hasTasks(children, vocabulary))
  );
}

/** A section with a run-in heading, or with departments behind its text. */
function isTask({ num, runIn, children }: SectionNode): boolean {
  return num !== null && (runIn || children.some((block) => namesBody(dutyOf(block))));
}

function sectionsOf({ children }: PartNode): SectionNode[] {
  return children.filter((child) => child.type === 'section');
}

function headingOf({ children }: PartNode): string {
  const heading = children.find((child) => child.type === 'heading');
  return heading === undefined ? '' : withoutBlanks(textOf(heading));
}
