/** Props of the page of corrections: corrected errors, ended addresses, and how to report an error. */
import type { Correction } from '../../model/correction.ts';
import type { Departure } from '../../model/departure.ts';
import { feedAlternates } from '../shared/feedAlternates.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { groupTypos } from './typoRows.ts';
import type { TypoGroup, TypoRow } from './typoRows.ts';

export interface CorrectionsPage {
  head: PageHead;
  /** Newest first. */
  corrections: Correction[];
  /** Newest first. */
  departures: DepartedRow[];
  typos: TypoGroup[];
  /** How reports reach the publisher; null when no address is set. */
  reportedBy: 'mail' | 'web' | null;
}

export interface DepartedRow {
  address: string;
  was: string;
  date: string;
  reason: string;
  /** Its new address, or one where readers may continue. */
  next: string;
  moved: boolean;
}

export function toCorrectionsPage(
  corrections: Correction[],
  departures: (Departure & { address: string })[],
  typos: TypoRow[],
  reportTemplate: string | undefined,
): CorrectionsPage {
  return {
    head: {
      title: '更正记录',
      description: '本站改正过的错误、不再使用的地址、原文的疑误，以及怎样纠错。',
      breadcrumbs: [{ label: '更正记录', path: null }],
      alternates: [...feedAlternates],
    },
    corrections,
    departures: departures.map(toDepartedRow).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    typos: groupTypos(typos),
    reportedBy: reportTemplate === undefined ? null : reportTemplate.startsWith('mailto:') ? 'mail' : 'web',
  };
}

/** An ended address, for the list and for its own page. */
export function toDepartedRow(departure: Departure & { address: string }): DepartedRow {
  const { address, was, date, reason } = departure;
  const moved = 'to' in departure;
  return { address, was, date, reason, next: moved ? departure.to : departure.see, moved };
}

/** Head of the page that replaces ended content. */
export function toDepartedHead({ was }: DepartedRow): PageHead {
  return {
    title: `${was}（已撤下）`,
    description: `这个地址原来是${was}，现已撤下。`,
    breadcrumbs: [{ label: '已撤下', path: null }],
  };
}
