/** The audience of a plan, from the words of its title, else from the headings of its domains. */
import { FALLBACK_AUDIENCE } from '../../model/audience.ts';
import { withoutBlanks } from '../../text/blank.ts';
import { withoutGlosses } from '../../text/glosses.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';

/**
 * Id of the audience whose words occur most in the title; if there are none, or a tie, the headings count too.
 * `audienceOf('聊城市“十四五”儿童发展规划', [], vocabulary) // => 'children'`
 */
export function audienceOf(title: string | null, headings: readonly string[], vocabulary: Vocabulary): string {
  const named = title ?? '';
  return mostNamed(named, vocabulary) ?? mostNamed(`${named}、${headings.join('、')}`, vocabulary) ?? FALLBACK_AUDIENCE;
}

/** Undefined when no audience is named, or on a tie. */
function mostNamed(words: string, { audiences }: Vocabulary): string | undefined {
  const form = withoutGlosses(withoutBlanks(toMatchForm(words)));
  const counts = audiences
    .map(({ id, pattern }) => ({ id, count: [...form.matchAll(pattern)].length }))
    .sort((a, b) => b.count - a.count);
  const [most, second] = counts;
  return most === undefined || most.count === (second?.count ?? 0) ? undefined : most.id;
}
