/** Entry → block: one node per role. */
import type { Block, HeadingKind } from '../../model/tree.ts';
import { lineStartsOf, valueOf } from '../blocks/entry.ts';
import type { Entry, Role } from '../blocks/entry.ts';
import { withoutBlanks } from '../../text/blank.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import type { DutyPatterns } from '../lines/dutyLabel.ts';
import { isNavigation } from '../lines/navigation.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { readDuty } from './readDuty.ts';
import { rowCuts } from './rowCuts.ts';
import { labelEnd, toPhrases, wordsOf } from './phrases.ts';

const HEADING_KINDS: Partial<Record<Role, HeadingKind>> = {
  title: 'title',
  contents: 'contents',
  part: 'part',
  domain: 'domain',
  'goal-marker': 'marker',
  'measure-marker': 'marker',
};

/**
 * The block for an entry. A section with text on its own line becomes a paragraph whose first sentence is the heading.
 */
export function toBlock(entry: Entry, { duties, navigation }: Vocabulary): Block {
  const kind = entry.role === 'section' && !entry.runIn ? 'section' : HEADING_KINDS[entry.role];
  if (kind !== undefined) {
    const charged = kind === 'domain' || kind === 'section';
    return { type: 'heading', kind, children: charged ? wordsAndDuty(entry, duties) : wordsOf(entry) };
  }
  if (entry.role === 'goal' || entry.role === 'measure') {
    return { type: entry.role, num: entry.num, children: wordsAndDuty(entry, duties) };
  }
  if (isAround(entry, navigation)) return { type: 'paragraph', num: null, children: toNavigation(entry) };
  const task = entry.role === 'paragraph' || entry.role === 'section';
  return {
    type: 'paragraph',
    num: entry.role === 'paragraph' ? entry.num : null,
    children: task ? wordsAndDuty(entry, duties) : wordsOf(entry),
  };
}

/** Navigation of a web page is kept apart from the document's words. */
function isAround(entry: Entry, navigation: RegExp): boolean {
  if (entry.role !== 'notice' && entry.role !== 'imprint') return false;
  return isNavigation(withoutBlanks(toMatchForm(valueOf(entry))), navigation);
}

function toNavigation(entry: Entry): Block['children'] {
  return wordsOf(entry).map(({ children }) => ({
    type: 'aside',
    children: children.map((run) => ({ ...run, type: 'furniture' })),
  }));
}

function wordsAndDuty(entry: Entry, duties: DutyPatterns): Block['children'] {
  const value = valueOf(entry);
  if (entry.row !== undefined) return toPhrases(entry, rowCuts(value, entry.row, duties));
  const label = labelEnd(entry, value);
  const starts = lineStartsOf(entry).map((start) => start - label);
  const cuts = readDuty(value.slice(label), starts, duties);
  if (cuts === undefined) return wordsOf(entry);
  return toPhrases(
    entry,
    cuts.map((cut) => ({ ...cut, start: cut.start + label, end: cut.end + label })),
  );
}
