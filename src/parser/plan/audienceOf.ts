/** Whom a plan is for, by the words of its title, else of the headings of its domains. */
import { FALLBACK_AUDIENCE } from '../../model/audience.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * Id of the audience whose words the title has most of; where it has none, or as many of two, the headings count too.
 * `audienceOf('聊城市“十四五”儿童发展规划', [], vocabulary) // => 'children'`
 */
export function audienceOf(title: string | null, headings: readonly string[], vocabulary: Vocabulary): string {
  const named = title ?? '';
  return mostNamed(named, vocabulary) ?? mostNamed(named + headings.join(' '), vocabulary) ?? FALLBACK_AUDIENCE;
}

/** Undefined when no audience is named, or two are equally often. */
function mostNamed(words: string, { audiences }: Vocabulary): string | undefined {
  const counts = audiences
    .map(({ id, pattern }) => ({ id, count: [...words.matchAll(pattern)].length }))
    .sort((a, b) => b.count - a.count);
  const [most, second] = counts;
  return most === undefined || most.count === (second?.count ?? 0) ? undefined : most.id;
}
