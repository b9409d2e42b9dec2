/** Topics that the texts of a plan treat: the words of a registry, some only beside others or for an audience. */
import type { Plan } from '../model/plan.ts';
import type { ConditionalWords, Topic } from '../model/topic.ts';
import { phraseFinder } from '../text/findPhrases.ts';
import { clauseRanges } from '../text/sentences.ts';
import { mapTexts } from './mapTexts.ts';

type Span = [number, number];
type SpanFinder = (text: string) => Span[];

/**
 * The plan with the topics of its texts. Each topic is looked for by itself: two topics may share words.
 * `同工同酬` in 「实行男女同工同酬。」 `// => { topic: 'equal-pay', text: '同工同酬', span: [4, 8] }`
 */
export function findTopics(plan: Plan, topics: readonly Topic[]): Plan {
  const finders = topics.map((topic) => ({ id: topic.id, find: topicFinder(topic, plan.audience) }));
  return mapTexts(plan, (entry) => ({
    ...entry,
    topics: finders
      .flatMap(({ id, find }) => find(entry.text).map((span) => ({ topic: id, text: entry.text.slice(...span), span })))
      .sort((a, b) => a.span[0] - b.span[0]),
  }));
}

/** Gives where a text of a plan for this audience treats the topic. */
function topicFinder({ words, phrases, butNot, conditional }: Topic, audience: string): SpanFinder {
  const fitting = conditional.filter(({ audiences }) => audiences.length === 0 || audiences.includes(audience));
  const find = phraseFinder<ConditionalWords | 'always' | 'never'>([
    ...fitting.flatMap((group) => group.words.map((word) => [word, group] as const)),
    ...[...words, ...phrases].map((word) => [word, 'always'] as const),
    ...butNot.map((word) => [word, 'never'] as const),
  ]);
  const besideFinders = new Map(fitting.map((group) => [group, besideFinder(group)]));
  return (text) =>
    find(text).flatMap(({ value, start, end }) => {
      if (value === 'never') return [];
      const allowed =
        value === 'always' ||
        besideFinders
          .get(value)?.(text)
          .some(([from, to]) => from <= start && start < to);
      return allowed === true ? [[start, end] satisfies Span] : [];
    });
}

/** Gives the clauses of a text in which words of this group count. */
function besideFinder({ beside }: ConditionalWords): SpanFinder {
  if (beside.length === 0) return (text) => [[0, text.length]];
  const find = phraseFinder(beside.map((word) => [word, true] as const));
  return (text) => clauseRanges(text).filter(([start, end]) => find(text.slice(start, end)).length > 0);
}
