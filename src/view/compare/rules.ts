/** The explanations on comparison pages of how they were computed. The figures are those of the computation. */
import { GOAL_THRESHOLDS, MEASURE_THRESHOLDS } from '../../model/kinshipThresholds.ts';

const { mutual, near, topics } = GOAL_THRESHOLDS;

/** The rule of kinship, with its thresholds. */
const kinshipRule = `由本站计算：目标与目标比、措施与措施比，看少见的连续字词重合多少，从0（没有）到1（全同）。同一领域里互为最相近的，目标满${String(mutual)}、措施满${String(MEASURE_THRESHOLDS.mutual)}算相近；只有一方最相近的，目标满${String(near)}、措施满${String(MEASURE_THRESHOLDS.near)}；跨领域的，目标满${String(topics)}、措施满${String(MEASURE_THRESHOLDS.topics)}。`;

/** The rule by which kin are aligned. */
export const alignmentRule = `${kinshipRule}互为最相近的先对，再按相近程度从高到低，一条只对一条。领域按主题对应。相近不等于相同，不同的字都标出来；没对上的逐条列出。`;

/** The meaning of "not seen". */
export const gapRule = `${kinshipRule}“未见同类”只是说没有算出相近的一条：可能换了说法，可能写在别处，也可能确实没写，请以原文为准；不表示好坏。`;
