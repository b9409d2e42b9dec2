/** Items numbered as the headings around them are: 主要目标：一、……。二、……。 in a plan whose parts are 一、 too. */
import type { Enumerator } from '../lines/enumerator.ts';
import { headingLength } from '../lines/heading.ts';
import { partKindOf } from '../lines/partHeading.ts';
import { goalsFollowHeading } from './domainOpening.ts';
import { endOf } from './joins.ts';
import type { EntryStart } from './offer.ts';
import type { State } from './state.ts';

const ENDED = /[。;；!！]$/u;
const ABOVE_ITEMS: ReadonlySet<string> = new Set(['goal-marker', 'measure-marker', 'paragraph']);

/** True for an item of the open list, though the headings around it are numbered so; the first number is a new 1. */
export function isItemNumber(state: State, passage: EntryStart, enumerator: Enumerator): boolean {
  const { list, parts, sections, entries } = state;
  const { style, num } = enumerator;
  const around = [sections, parts].find((sequence) => sequence?.style === style);
  if (list === null || around == null || !passage.lineStart) return false;
  const last = entries.at(-1);
  if (list.items === null)
    return (
      num === 1 &&
      around.last > 0 &&
      ABOVE_ITEMS.has(last?.role ?? '') &&
      !goalsFollowHeading(state, passage, enumerator)
    );
  if (list.items.style !== style || list.items.last + 1 !== num) return false;
  return around.last + 1 !== num || !isHeading(state, passage, enumerator);
}

/** Where the number goes on with the headings as well as with the list: a heading has no stop, or is one that plans have. */
function isHeading(state: State, passage: EntryStart, enumerator: Enumerator): boolean {
  const { vocabulary, entries } = state;
  const words = passage.text.slice(enumerator.length);
  if (goalsFollowHeading(state, passage, enumerator)) return true;
  if (headingLength(words, vocabulary.headings) !== words.length || ENDED.test(words)) return false;
  const last = entries.at(-1);
  return (last !== undefined && ENDED.test(endOf(last))) || partKindOf(words, vocabulary.parts) !== 'other';
}
