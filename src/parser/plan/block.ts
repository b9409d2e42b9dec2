/** Entry → block: one node per role. */
import type { Block, HeadingKind } from '../../model/tree.ts';
import { valueOf } from '../blocks/entry.ts';
import type { Entry, Role } from '../blocks/entry.ts';
import { readDuty } from './duty.ts';
import { labelEnd, toPhrases, wordsOf } from './phrases.ts';

const HEADING_KINDS: Partial<Record<Role, HeadingKind>> = {
  title: 'title',
  contents: 'contents',
  part: 'part',
  domain: 'domain',
  'goal-marker': 'marker',
  'measure-marker': 'marker',
};

/** The block an entry becomes. A section with text in its own line is a paragraph; its heading is the first sentence. */
export function toBlock(entry: Entry): Block {
  const kind = entry.role === 'section' && !entry.runIn ? 'section' : HEADING_KINDS[entry.role];
  if (kind !== undefined) return { type: 'heading', kind, children: wordsOf(entry) };
  if (entry.role === 'goal') return toGoal(entry);
  if (entry.role === 'measure') return { type: 'measure', num: entry.num ?? 0, children: wordsOf(entry) };
  return { type: 'paragraph', num: entry.role === 'paragraph' ? entry.num : null, children: wordsOf(entry) };
}

function toGoal(entry: Entry): Block {
  const duty = readDuty(valueOf(entry));
  const children =
    duty === undefined
      ? wordsOf(entry)
      : toPhrases(entry, [{ type: 'words', start: labelEnd(entry, valueOf(entry)), end: duty.wordsEnd }, ...duty.cuts]);
  return { type: 'goal', num: entry.num ?? 0, children };
}
