/** BibTeX, as BibLaTeX reads it: one entry, its values escaped for TeX. */
import type { CitationText } from '../../../naming/citation/citationText.ts';
import { citedNote, citedTitleWithPart } from '../../../naming/citation/work.ts';
import type { CitedWork, Edition } from '../../../naming/citation/work.ts';

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * A `@report`, the entry with a url whose number programs read; an `@online` loses it. Double braces protect a corporate
 * author and the spelling of a title.
 */
export function formatBibtex(work: CitedWork, edition: Edition): CitationText {
  const fields = [
    work.issuer === null ? '' : `  author = {{${escapeTex(work.issuer)}}},\n`,
    `  title = {{${escapeTex(citedTitleWithPart(work))}}},\n`,
    work.issuer === null ? '' : `  institution = {{${escapeTex(work.issuer)}}},\n`,
    `  type = {政府规划},\n`,
    work.number === null ? '' : `  number = {${escapeTex(work.number)}},\n`,
    work.date === null ? '' : `  date = {${work.date}},\n`,
    `  url = {${edition.address}},\n`,
  ];
  return {
    before: `@report{${work.id.replaceAll('/', ':')},\n${fields.join('')}`,
    dated: '  urldate = {YYYY-MM-DD},\n',
    after: `  langid = {chinese},\n  note = {${escapeTex(citedNote(work, edition))}}\n}`,
  };
}

/**
 * The text with TeX's special characters escaped.
 *
 * escapeTex('100% & 50_{x}') // => '100\\% \\& 50\\_\\{x\\}'
 */
export function escapeTex(text: string): string {
  return text.replace(/[\\~^]|[{}$&#_%]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}
