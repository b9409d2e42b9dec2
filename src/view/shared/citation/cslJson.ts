/** CSL-JSON: a list of one entry, for citation processors and reference managers. */
import type { CitationText } from '../../../naming/citation/citationText.ts';
import { citedNote, citedTitleWithPart } from '../../../naming/citation/work.ts';
import type { CitedWork, Edition } from '../../../naming/citation/work.ts';

/** A list of one entry, one field per line; the day of reading comes last. */
export function formatCslJson(work: CitedWork, edition: Edition): CitationText {
  const entry = {
    id: work.id,
    type: 'webpage',
    title: citedTitleWithPart(work),
    ...(work.issuer === null ? {} : { author: [{ literal: work.issuer }] }),
    ...(work.number === null ? {} : { number: work.number }),
    ...(work.date === null ? {} : { issued: { 'date-parts': [work.date.split('-').map(Number)] } }),
    language: 'zh-CN',
    note: citedNote(work, edition),
    URL: edition.address,
  };
  const fields = Object.entries(entry).map(([name, value]) => `  "${name}": ${JSON.stringify(value)}`);
  return {
    before: `[{\n${fields.join(',\n')}`,
    dated: ',\n  "accessed": {"date-parts": [[YYYY, M, D]]}',
    after: '\n}]',
  };
}
