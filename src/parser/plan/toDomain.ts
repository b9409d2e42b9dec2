/** Domain nodes → domains with goals and measures. */
import { NO_KIN } from '../../model/kinship.ts';
import type { DepartmentRef } from '../../model/department.ts';
import type { Duty } from '../../model/duty.ts';
import type { Domain, Goal, Measure } from '../../model/plan.ts';
import type { Block, DomainNode, GoalNode, MeasureNode } from '../../model/tree.ts';
import { firstSentence } from '../../text/sentences.ts';
import { headingText } from './headingText.ts';
import { NO_FACTS, deadlineOf, dutyOf, hasWords, linesOf, namesBody, toParagraph, wordsOfBlock } from './toText.ts';

/** The domain of a node; `idOf` gives the ids of the domain and its blocks. */
export function toDomain(node: DomainNode, idOf: (node: DomainNode | Block) => string): Domain {
  const id = idOf(node);
  const paragraphs = node.children.filter((block) => block.type === 'paragraph');
  const heading = node.children.find((block) => block.type === 'heading');
  return {
    id,
    num: node.num,
    heading: heading === undefined ? id : headingText(heading),
    topic: null,
    lines: linesOf(node),
    duty: allOf(paragraphs.filter((paragraph) => !hasWords(paragraph)).map(dutyOf)),
    paragraphs: paragraphs.filter(hasWords).map((paragraph) => toParagraph(paragraph, idOf(paragraph))),
    goals: node.children
      .filter((block) => block.type === 'goal')
      .filter(hasWords)
      .map((goal) => toGoal(goal, idOf(goal))),
    measures: node.children
      .filter((block) => block.type === 'measure')
      .filter(hasWords)
      .map((measure) => toMeasure(measure, idOf(measure))),
    profile: null,
  };
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
  // A text that begins with a full stop has an empty first sentence.
  const heading = firstSentence(text).text || text;
  return {
    id,
    num: node.num,
    heading,
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
