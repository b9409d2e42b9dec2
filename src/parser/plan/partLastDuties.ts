/**
 * A line of bodies behind the last measure of a domain, none of whose items names any: 责任单位：县民政局、县残联. They are charged
 * with the domain, and the line is none of its last measure, where the label stands alone in its line (【责任单位】), where the
 * domain has several measures, or where all domains of a plan that has such are charged so.
 */
import { toMatchForm } from '../../text/matchForm.ts';
import { withoutBlanks } from '../../text/blank.ts';
import { beginsDuty, isDutyLabel } from '../lines/dutyLabel.ts';
import type { DutyPatterns } from '../lines/dutyLabel.ts';
import { lineStartsOf, valueOf } from '../blocks/entry.ts';
import type { Entry } from '../blocks/entry.ts';
import { readDuty } from './readDuty.ts';

/** A last measure, and whether bodies behind it are charged with its domain. */
interface LastMeasure {
  entry: Entry;
  /** Index of the piece with which the lines of bodies begin; undefined when there are none for the domain. */
  from: number | undefined;
  several: boolean;
  headed: boolean;
}

/** The entries, with such lines as paragraphs of their own; every piece stays, in order. */
export function partLastDuties(entries: readonly Entry[], duties: DutyPatterns): Entry[] {
  const lasts = lastMeasures(entries, duties);
  const alike = lasts.every(({ from }) => from !== undefined) && lasts.some(({ several }) => several);
  const cuts = new Map<Entry, number>();
  for (const { entry, from, several, headed } of lasts) {
    if (from !== undefined && (alike || several || headed)) cuts.set(entry, from);
  }
  return entries.flatMap((entry) => {
    const from = cuts.get(entry);
    if (from === undefined) return [entry];
    const unnumbered = { num: null, printed: null, label: 0, kind: null, runIn: false };
    return [
      { ...entry, pieces: entry.pieces.slice(0, from) },
      { ...unnumbered, role: 'paragraph', plan: entry.plan, pieces: entry.pieces.slice(from) },
    ];
  });
}

function lastMeasures(entries: readonly Entry[], duties: DutyPatterns): LastMeasure[] {
  const lasts: LastMeasure[] = [];
  let domain = 0;
  entries.forEach((entry, at) => {
    if (entry.role === 'domain') domain = at;
    if (entry.role !== 'measure' || entries[at + 1]?.role === 'measure') return;
    const own = entries.slice(domain, at);
    const line = dutyLine(entry, duties);
    const from = line === undefined || isCharged(own, duties) ? undefined : line;
    const several = own.some(({ role }) => role === 'measure');
    lasts.push({ entry, from, several, headed: from !== undefined && isHead(entry.pieces[from], duties) });
  });
  return lasts;
}

/** Index of the piece with which the lines of bodies begin; undefined when the entry has none, or words behind them. */
function dutyLine({ pieces }: Entry, duties: DutyPatterns): number | undefined {
  const begins = pieces.findIndex(({ value, furniture }) => !furniture && beginsDuty(toMatchForm(value), duties));
  const all = pieces
    .slice(begins)
    .every(
      ({ value, furniture }, at) =>
        furniture || beginsDuty(toMatchForm(value), duties) || isHead(pieces[begins + at - 1], duties),
    );
  return begins > 0 && all ? begins : undefined;
}

/** A label and nothing else: the bodies stand in the next line. */
function isHead(piece: Entry['pieces'][number] | undefined, duties: DutyPatterns): boolean {
  return piece !== undefined && !piece.furniture && isDutyLabel(withoutBlanks(toMatchForm(piece.value)), duties);
}

/** Whether an entry of the domain names bodies. */
function isCharged(entries: readonly Entry[], duties: DutyPatterns): boolean {
  return entries.some((entry) => readDuty(valueOf(entry), lineStartsOf(entry), duties) !== undefined);
}
