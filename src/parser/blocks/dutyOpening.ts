/** A numbered heading of bodies below the lists of a domain, or a numbered line of them: （三）责任单位, 3.责任单位：县教育局. */
import { beginsDuty } from '../lines/dutyLabel.ts';
import { matchEnumerator } from '../lines/enumerator.ts';
import type { EntryStart, Offer } from './offer.ts';
import type { State } from './state.ts';

const LONGEST_LABEL = 12;

/** The list before it has ended; what it names is charged with the domain. */
export function offerDuty(state: State, { text, lineStart }: EntryStart): Offer | undefined {
  if (!lineStart || !state.inDomain || state.list === null) return undefined;
  const label = matchEnumerator(text)?.length;
  if (label === undefined) return undefined;
  const words = text.slice(label);
  const alone = words.length <= LONGEST_LABEL && /^[^:。]+:?$/u.test(words);
  const { duties } = state.vocabulary;
  if (!beginsDuty(alone ? `${words.replace(/:$/u, '')}:` : words, duties)) return undefined;
  return {
    role: alone ? 'measure-marker' : 'paragraph',
    label,
    takes: text.length,
    take: (open) => (open.list = null),
  };
}
