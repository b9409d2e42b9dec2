/**
 * The numbers of a topic: targets that are about it, and the indicators that they belong to. A target is about a topic
 * when a word for it stands in the same stretch between two commas, or in the name of what is counted; a number that
 * merely stands in the same sentence is not.
 */
import type { Target } from '../model/target.ts';
import type { IndicatorTargets, TargetPlace } from './indicatorTargets.ts';
import { commitmentOf, isCommitment } from './places.ts';
import type { TopicPlaces, WordsPlace } from './topicsAndLaws.ts';

const STRETCH = /[^，,；;。]*[，,；;。]?/gu;

/** The targets of this text that are about the topic whose words were found in it. */
export function targetsAbout({ place, text, spans }: WordsPlace): Target[] {
  if (!isCommitment(place)) return [];
  return commitmentOf(place).targets.filter((target) => isAbout(target, text, spans));
}

/** The same for all places of a topic, in their order. */
export function topicTargets(places: readonly WordsPlace[]): TargetPlace[] {
  return places.flatMap((found) => {
    const { place } = found;
    return isCommitment(place) ? targetsAbout(found).map((target) => ({ target, place })) : [];
  });
}

/**
 * The indicators that are about a topic, in the order given: those named by one of its words, and those most of whose
 * targets are about it.
 */
export function indicatorsOfTopic(
  { topic, places }: Pick<TopicPlaces, 'topic' | 'places'>,
  indicators: readonly IndicatorTargets[],
): IndicatorTargets[] {
  const about = Map.groupBy(topicTargets(places), ({ target }) => target.indicatorId);
  return indicators.filter(({ indicator, targets }) => {
    const own = about.get(indicator.id)?.length ?? 0;
    return own * 2 > targets.length || (own > 0 && topic.words.some((word) => indicator.name.includes(word)));
  });
}

function isAbout({ span, indicator }: Target, text: string, spans: WordsPlace['spans']): boolean {
  const [from, to] = stretchAround(text, span);
  return spans.some(([start, end]) => (start >= from && start < to) || indicator.includes(text.slice(start, end)));
}

/** `stretchAround('近视率下降，贫血率降至5%', [10, 14]) // => [6, 14]` */
function stretchAround(text: string, [first, last]: Target['span']): [number, number] {
  const stretches = [...text.matchAll(STRETCH)].map(({ index, 0: words }) => [index, index + words.length] as const);
  const touched = stretches.filter(([start, end]) => start < last && end > first);
  return [touched[0]?.[0] ?? first, touched.at(-1)?.[1] ?? last];
}
