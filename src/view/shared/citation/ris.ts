/** RIS: one record, one tagged value per line. */
import type { CitationText } from './citationText.ts';
import { citedNote, citedTitleWithPart } from './work.ts';
import type { CitedWork, Edition } from './work.ts';

/** An electronic source. Y2 is the day of reading, M1 the number of the document. */
export function formatRis(work: CitedWork, edition: Edition): CitationText {
  const date = work.date?.replaceAll('-', '/') ?? null;
  const before = [
    line('TY', 'ELEC'),
    line('AU', work.issuer),
    line('TI', citedTitleWithPart(work)),
    line('M1', work.number),
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
