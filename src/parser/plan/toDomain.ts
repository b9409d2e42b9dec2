/** Domain nodes → domains with goals and measures. Ids are provisional: made of the printed numbers alone. */
import { NO_KIN } from '../../model/kinship.ts';
import type { Domain, Goal, Measure } from '../../model/plan.ts';
import type { DomainNode, GoalNode, MeasureNode } from '../../model/tree.ts';
import { firstSentence } from '../../text/sentences.ts';
import { headingText } from './headingText.ts';
import { NO_FACTS, dutyOf, hasWords, linesOf, toParagraph, wordsOfBlock } from './toText.ts';

/** The domain a node is; `at` counts the domains of the plan from 0. */
export function toDomain(node: DomainNode, at: number): Domain {
  const id = `domain-${String(at + 1)}`;
  const heading = node.children.find((block) => block.type === 'heading');
  const number = countedIds(id);
  return {
    id,
    num: node.num,
    heading: heading === undefined ? id : headingText(heading),
    topic: null,
    lines: linesOf(node),
    paragraphs: node.children
      .filter((block) => block.type === 'paragraph')
      .filter(hasWords)
      .map(toParagraph),
    goals: node.children
      .filter((block) => block.type === 'goal')
      .filter(hasWords)
      .map((goal) => toGoal(goal, number('goal', goal.num))),
    measures: node.children
      .filter((block) => block.type === 'measure')
      .filter(hasWords)
      .map((measure) => toMeasure(measure, number('measure', measure.num))),
    profile: null,
  };
}

/** Ids from printed numbers; a number that a text prints twice gets a suffix the second time. */
function countedIds(domainId: string): (kind: string, num: number) => string {
  const seen = new Map<string, number>();
  return (kind, num) => {
    const id = `${domainId}/${kind}-${String(num)}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${String(times)}`;
  };
}

function toGoal(node: GoalNode, id: string): Goal {
  return {
    id,
    num: node.num,
    ...wordsOfBlock(node),
    ...dutyOf(node),
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
  return { id, num: node.num, heading, text, targets: [], ...NO_FACTS, ...NO_KIN, lines: linesOf(node), slices };
}
