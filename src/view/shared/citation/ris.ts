/** RIS: one record, one tagged value per line. */
import type { CitationText } from '../../../naming/citation/citationText.ts';
import { citedNote, citedTitleWithPart } from '../../../naming/citation/work.ts';
import type { CitedWork, Edition } from '../../../naming/citation/work.ts';

/**
 * A report: of the types that programs read, the one in which number (SN), full date (DA) and day of reading (Y2) all
 * survive. In an ELEC the number would be taken for the day of reading; a GOVDOC is left with its year.
 */
export function formatRis(work: CitedWork, edition: Edition): CitationText {
  const date = work.date?.replaceAll('-', '/') ?? null;
  const before = [
    line('TY', 'RPRT'),
    line('AU', work.issuer),
    line('TI', citedTitleWithPart(work)),
    line('SN', work.number),
    line('PB', work.issuer),
    line('PY', date?.slice(0, 4) ?? null),
    line('DA', date),
    line('LA', 'zh-CN'),
    line('UR', edition.address),
  ];
  return {
    before: before.join(''),
    dated: line('Y2', 'YYYY/MM/DD'),
    after: `${line('N1', citedNote(work, edition))}ER  - `,
  };
}

/** A value ends where its line ends, so a line end in it becomes a blank. */
function line(tag: string, value: string | null): string {
  return value === null ? '' : `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\n`;
}
