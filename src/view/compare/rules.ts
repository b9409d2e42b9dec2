/**
 * How comparisons were computed: in a reader's words for the comparison pages, with the thresholds of the computation for
 * the page of the method.
 */
import { MOST_PEERS } from '../../corpus/peers.ts';
import { GOAL_THRESHOLDS, MEASURE_THRESHOLDS } from '../../model/kinshipThresholds.ts';
import { LEAST_IN_ONE, LETTERS, MOST_PLACES, SAME_RUN, SUBJECT, WORDS } from '../../model/writtenThresholds.ts';

const { mutual, near, topics } = GOAL_THRESHOLDS;

/** When two commitments are alike, with the thresholds. */
export const alignmentThresholds = `目标与目标比、措施与措施比，看少见的连续字词重合多少，从0（没有）到1（全同）。同一领域里互为最相近的，目标满${String(mutual)}、措施满${String(MEASURE_THRESHOLDS.mutual)}算相近；只有一方最相近的，目标满${String(near)}、措施满${String(MEASURE_THRESHOLDS.near)}；跨领域的，目标满${String(topics)}、措施满${String(MEASURE_THRESHOLDS.topics)}。`;

/** How kin are aligned. */
export const alignmentRule =
  '由本站按用词比较：少见的字词重合得多的算相近，互为最相近的先对，再按相近程度从高到低，一条只对一条。相近不等于相同，不同的字都标出来；没对上的逐条列出。';

/** How a commitment is sought in another plan. */
export const gapRule = `由本站计算。对照的是同类规划里离得最近的，至多${String(MOST_PEERS)}部：同市的在前，再是同省、同级的，再看共有的指标有多少。各地的每一条，都到这部规划的全部目标和措施里去找，不分领域，也不分目标还是措施。看用词、说的是什么事、同一指标的数值、连续相同的字、点名的行动和写到的主题；只对上其中一些的，有数值而这里没有对应数值的，只算写了一部分。“未见”是一样都没有。`;

/** The same, with the thresholds. */
export const gapThresholds = `各地的每一条，都到这部规划的全部目标和措施里去找，不分领域，也不分目标还是措施；一条的内容可以分散在${String(MOST_PLACES)}条里。看这几样：全文的字词有多少写在那里（满${percent(WORDS.written)}且有一条满${percent(LEAST_IN_ONE)}算写了，不满${percent(WORDS.partly)}不算）；说的是什么事（目标全文、措施首句）有多少写在一条里（满${percent(SUBJECT.written)}、不满${percent(SUBJECT.partly)}）；目标的用字有多少在一句里（满${percent(LETTERS.written)}、不满${percent(LETTERS.partly)}）；有没有同一指标的数值、算出的同类条目；再看有没有连续${String(SAME_RUN)}个字相同、点名同一个行动、写到同一个主题，这些只算写了一部分。越少见的字词越重。有数值的一条，这里没有对应数值的，只算写了一部分。“未见”是一样都没有。`;

/** `percent(0.36) // => '36%'` */
function percent(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}
