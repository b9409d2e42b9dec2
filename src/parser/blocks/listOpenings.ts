/** Markers, which open the lists of a domain, and items without a number. */
import { bulletLength, matchEnumerator } from '../lines/enumerator.ts';
import { announced, matchMarker } from '../lines/marker.ts';
import type { Marker } from '../lines/marker.ts';
import type { MarkerPatterns } from '../lines/markerPatterns.ts';
import type { EntryStart, Offer } from './offer.ts';
import type { State } from './state.ts';

export function offerMarker(state: State, passage: EntryStart): Offer | undefined {
  const { text, listed } = passage;
  const { markers } = state.vocabulary;
  const isAbove = listed === 'behind-marker' || listed === 'leads';
  const marker =
    state.inPlan && state.inDomain
      ? (matchMarker(text, markers) ?? (isAbove ? announced(text, markers) : undefined))
      : undefined;
  if (marker === undefined || isPartNumber(state, text, marker) || !isDue(state, text, marker)) return undefined;
  if (endsSentence(passage, marker, markers)) return undefined;
  return {
    role: `${marker.opens}-marker`,
    label: marker.label,
    takes: marker.length,
    take: (open) => (open.list = { opens: marker.opens, items: null }),
  };
}

/** A note stands for itself: the item above has ended, and the list goes on below. */
export function offerNote({ inPlan, part }: State, { text, listed, complete }: EntryStart): Offer | undefined {
  if (listed !== 'note' || !inPlan || part === null || !complete) return undefined;
  return { role: 'paragraph', takes: text.length, take: () => undefined };
}

/** An item of a list whose numbers are not printed; listLines.ts finds its lines. */
export function offerUnnumberedItem({ list }: State, { text, listed, bullet }: EntryStart): Offer | undefined {
  if (listed !== 'item' || list === null || list.items !== null) return undefined;
  return { role: list.opens, label: bullet || bulletLength(text), take: () => undefined };
}

/** A point of a list outside goals and measures. It needs no stop above it where another point of the list stands there, or below. */
export function offerPoint({ inPlan, part, list, entries }: State, passage: EntryStart): Offer | undefined {
  const { text, lineStart, complete, bullet, following } = passage;
  if (bullet === 0 || !lineStart || !inPlan || part === null || list !== null) return undefined;
  const sign = text.slice(0, bullet);
  const last = entries.at(-1);
  const isBelow = last?.role === 'paragraph' && last.num === null && last.label > 0;
  if (!complete && !isBelow && following[0]?.compact.startsWith(sign) !== true) return undefined;
  return { role: 'paragraph', label: bullet, take: () => undefined };
}

/** A marker that names its domain opens a list only where the domain has none of the kind yet: else it is a domain's heading. */
function isDue({ list }: State, text: string, { opens, named }: Marker): boolean {
  if (!named) return true;
  const isItem = list?.items != null && matchEnumerator(text)?.style === list.items.style;
  return !isItem && (opens === 'goal' ? list === null : list?.opens === 'goal');
}

/** 项行动。 below 开展“护苗”专: the end of a sentence that a line end broke, and no marker by its ending. */
function endsSentence({ text, complete }: EntryStart, { label, length }: Marker, markers: MarkerPatterns): boolean {
  if (complete || label > 0 || length < text.length || !text.endsWith('。')) return false;
  return !markers.goal.test(text) && !markers.measure.test(text);
}

/** 三、重点任务 behind 二、: a part. */
function isPartNumber({ parts }: State, text: string, { label }: Marker): boolean {
  const enumerator = label === 0 ? undefined : matchEnumerator(text);
  return enumerator !== undefined && enumerator.style === parts?.style && enumerator.num === parts.last + 1;
}
