/**
 * A line of bodies behind the last of several measures, none of which names any: 责任单位：县民政局、县残联. They are charged with the
 * domain, and the line is none of its last measure.
 */
import { toMatchForm } from '../../text/matchForm.ts';
import { beginsDuty } from '../lines/dutyLabel.ts';
import type { DutyPatterns } from '../lines/dutyLabel.ts';
import { lineStartsOf, valueOf } from '../blocks/entry.ts';
import type { Entry } from '../blocks/entry.ts';
import { readDuty } from './readDuty.ts';

const FEWEST_MEASURES = 2;

/** The entries, with such lines as paragraphs of their own; every piece stays, in order. */
export function partLastDuties(entries: readonly Entry[], duties: DutyPatterns): Entry[] {
  const parted: Entry[] = [];
  let domain = 0;
  entries.forEach((entry, at) => {
    parted.push(entry);
    if (entry.role === 'domain') domain = at;
    if (entry.role !== 'measure' || entries[at + 1]?.role === 'measure') return;
    const from = dutyLine(entry, duties);
    if (from === undefined || isCharged(entries.slice(domain, at), duties)) return;
    const [own, behind] = [entry.pieces.slice(0, from), entry.pieces.slice(from)];
    const unnumbered = { num: null, printed: null, label: 0, kind: null, runIn: false };
    parted.splice(
      -1,
      1,
      { ...entry, pieces: own },
      { ...unnumbered, role: 'paragraph', plan: entry.plan, pieces: behind },
    );
  });
  return parted;
}

/** Index of the piece with which the lines of bodies begin; undefined when the entry has none, or names bodies before. */
function dutyLine({ pieces }: Entry, duties: DutyPatterns): number | undefined {
  const begins = pieces.findIndex(({ value, furniture }) => !furniture && beginsDuty(toMatchForm(value), duties));
  const all = pieces.slice(begins).every(({ value, furniture }) => furniture || beginsDuty(toMatchForm(value), duties));
  return begins > 0 && all ? begins : undefined;
}

/** Whether an entry of the domain names bodies, or it has too few measures for the line to be theirs in common. */
function isCharged(entries: readonly Entry[], duties: DutyPatterns): boolean {
  const measures = entries.filter(({ role }) => role === 'measure');
  return (
    measures.length + 1 < FEWEST_MEASURES ||
    entries.some((entry) => readDuty(valueOf(entry), lineStartsOf(entry), duties) !== undefined)
  );
}
