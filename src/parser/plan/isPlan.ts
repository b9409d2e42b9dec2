/**
 * Decides whether a text is a plan: it has lists of goals or measures or, in neighbouring genres (action plans, lists
 * of tasks, outlines by chapters), a title or the usual headings over numbered sections or tasks.
 */
import type { Part, Plan } from '../../model/plan.ts';
import { withoutUnseen } from '../../text/blank.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';

/** An outline needs at least this many parts with a heading, and numbered sections or tasks in all. */
const FEWEST_PARTS = 2;
const FEWEST_NUMBERED = 2;
/** So many parts below a title need no numbers in them: their tasks may be the rows of a table. */
const FEWEST_OF_TITLED = 3;
const FEWEST_TASKS = 4;

/**
 * True when a parsed text is a plan and not a text about one; the vocabulary's `planning` matches the usual headings.
 */
export function isPlan(
  { title, parts, domains }: Pick<Plan, 'title' | 'parts' | 'domains'>,
  { planning: usual, taskParts, backgroundParts, closingParts }: Vocabulary,
): boolean {
  if (domains.some(({ goals, measures }) => goals.length + measures.length > 0)) return true;
  // Items that lost their numbers are paragraphs of their domain.
  if (title !== null && domains.some(({ paragraphs }) => paragraphs.length > 0)) return true;
  // A titled text whose sections hold numbered tasks plans, whatever its headings are called.
  const tasks = domains.flatMap((domain) => domain.tasks).filter(({ num }) => num !== null);
  if (title !== null && tasks.length >= FEWEST_TASKS) return true;
  if (title !== null && chargedIn({ parts, domains }) >= FEWEST_NUMBERED) return true;
  if (isPage({ parts, domains }, usual)) return true;
  const headed = parts.filter(({ heading, kind }) => heading !== null && kind !== 'preface');
  const patterns = title === null ? [usual, taskParts] : [usual, taskParts, backgroundParts, closingParts];
  const planning = headed.filter(({ heading }) => patterns.some((pattern) => pattern.test(heading ?? ''))).length;
  const raised = domains.flatMap((domain) => [domain, ...domain.tasks]).filter(({ num }) => num !== null);
  const numbered = headed.reduce((sum, part) => sum + numberedIn(part), raised.length);
  if (title !== null && headed.length >= FEWEST_OF_TITLED && planning >= FEWEST_PARTS) return true;
  return headed.length >= FEWEST_PARTS && numbered >= FEWEST_NUMBERED && planning >= (title === null ? 2 : 1);
}

/**
 * True for a text without a title that another genre heads: minutes, a speech, a report on how a plan was carried out.
 * `tellsOfPlans(null, ['县长办公会议纪要'], vocabulary) // => true`
 */
export function tellsOfPlans(title: string | null, notice: readonly string[], { otherGenre }: Vocabulary): boolean {
  return title === null && notice.some((line) => otherGenre.test(withoutUnseen(toMatchForm(line))));
}

/**
 * A page out of the middle of a plan has no title, but its tasks name who is charged: in several sections, or above a heading
 * that plans have (保障措施). Those of a single section may be what a meeting settled.
 */
function isPage({ parts, domains }: Pick<Plan, 'parts' | 'domains'>, usual: RegExp): boolean {
  const charged = domains.map((domain) => chargedIn({ parts: [], domains: [domain] })).filter((tasks) => tasks > 0);
  if (charged.reduce((sum, tasks) => sum + tasks, 0) < FEWEST_NUMBERED) return false;
  return charged.length > 1 || parts.some(({ heading }) => usual.test(heading ?? ''));
}

/** Numbered tasks with their departments, as in a table of them. */
function chargedIn({ parts, domains }: Pick<Plan, 'parts' | 'domains'>): number {
  const sections = parts.flatMap((part) => part.sections);
  const paragraphs = sections.flatMap(({ num, paragraphs: own }) =>
    own.map((paragraph, at) => (at === 0 ? { ...paragraph, num: paragraph.num ?? num } : paragraph)),
  );
  const tasks = domains.flatMap((domain) => domain.tasks).filter(({ num }) => num !== null);
  return (
    paragraphs.filter(({ num, duty }) => num !== null && duty !== null).length +
    tasks.filter(({ leads, responsibles }) => leads.length + responsibles.length > 0).length
  );
}

function numberedIn({ sections }: Part): number {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return sections.filter(({ num }) => num !== null).length + paragraphs.filter(({ num }) => num !== null).length;
}
