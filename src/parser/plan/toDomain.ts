/** Domain nodes → domains with goals and measures. */
import { NO_KIN } from '../../model/kinship.ts';
import type { DepartmentRef } from '../../model/department.ts';
import type { Duty } from '../../model/duty.ts';
import type { Domain, Goal, Measure, Task } from '../../model/plan.ts';
import type { Block, DomainNode, GoalNode, Heading, MeasureNode, PartNode, TaskNode } from '../../model/tree.ts';
import { firstSentence } from '../../text/sentences.ts';
import { headingText } from './headingText.ts';
import { NO_FACTS, deadlineOf, dutyOf, hasWords, linesOf, namesBody, toParagraph, wordsOfBlock } from './toText.ts';

/** The domain of a node in its part; `idOf` gives the ids of the domain and its blocks. Without a heading it is called by the title of its plan. */
export function toDomain(
  node: DomainNode,
  { part, title, idOf }: { part: PartNode; title: string | null; idOf: (node: DomainNode | Block) => string },
): Domain {
  const id = idOf(node);
  const paragraphs = node.children.filter((block) => block.type === 'paragraph');
  const heading = domainHeading(node, part);
  return {
    id,
    num: node.num,
    // A heading may be a number and nothing else.
    heading: (heading === undefined ? title : headingText(heading)) || id,
    topic: null,
    lines: linesOf(node),
    duty: allOf(
      [heading, ...paragraphs.filter((block) => !hasWords(block))].flatMap((block) => block ?? []).map(dutyOf),
    ),
    paragraphs: paragraphs.filter(hasWords).map((paragraph) => toParagraph(paragraph, idOf(paragraph))),
    goals: node.children
      .filter((block) => block.type === 'goal')
      .filter(hasWords)
      .map((goal) => toGoal(goal, idOf(goal))),
    measures: node.children
      .filter((block) => block.type === 'measure')
      .filter(hasWords)
      .map((measure) => toMeasure(measure, idOf(measure))),
    tasks: node.children
      .filter((block) => block.type === 'task')
      .filter(hasWords)
      .map((task) => toTask(task, idOf(task))),
    profile: null,
  };
}

/** The heading of a domain: its own, else that of the part, all of whose sections are its tasks. */
export function domainHeading(node: DomainNode, part: PartNode): Heading | undefined {
  const isHeading = (child: { type: string }): child is Heading => child.type === 'heading';
  // The part is looked through only where it must be: it may hold thousands of domains.
  return node.children.find(isHeading) ?? part.children.find(isHeading);
}

/** The departments of several lines, each once; null when they name none. */
function allOf(duties: readonly Duty[]): Duty | null {
  const once = (role: 'leads' | 'responsibles'): DepartmentRef[] => [
    ...new Map(duties.flatMap((duty) => duty[role]).map((reference) => [reference.text, reference])).values(),
  ];
  const collective = duties.flatMap((duty) => duty.collective ?? []).join('；') || null;
  const all = { leads: once('leads'), responsibles: once('responsibles'), collective };
  return namesBody(all) ? all : null;
}

function toGoal(node: GoalNode, id: string): Goal {
  return {
    id,
    num: node.num,
    ...wordsOfBlock(node),
    ...dutyOf(node),
    deadline: deadlineOf(node),
    targets: [],
    ...NO_FACTS,
    ...NO_KIN,
    lines: linesOf(node),
  };
}

function toMeasure(node: MeasureNode, id: string): Measure {
  const { text, slices } = wordsOfBlock(node);
  return {
    id,
    num: node.num,
    heading: firstWords(text),
    text,
    ...dutyOf(node),
    deadline: deadlineOf(node),
    targets: [],
    ...NO_FACTS,
    ...NO_KIN,
    lines: linesOf(node),
    slices,
  };
}

function toTask(node: TaskNode, id: string): Task {
  const { text, slices } = wordsOfBlock(node);
  return {
    id,
    num: node.num,
    heading: firstWords(text),
    text,
    ...dutyOf(node),
    deadline: deadlineOf(node),
    targets: [],
    ...NO_FACTS,
    ...NO_KIN,
    lines: linesOf(node),
    slices,
  };
}

/** The first sentence; all of a text that begins with a full stop, which makes its first sentence an empty one. */
function firstWords(text: string): string {
  return firstSentence(text).text || text;
}
