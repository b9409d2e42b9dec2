/**
 * Citations of a plan, a goal or a measure, in the usual citation formats.
 *
 * 1. Facts that the texts do not state are left out, never invented: no 文号, no date, no issuing body; a title given
 *    by this site is in square brackets, with a note.
 * 2. Every form but the press form names the data version, so that the text cited is identifiable.
 * 3. The day of reading (引用日期) depends on the reader, and a static page cannot know it. A citation is split at its
 *    place: without JavaScript it is left out, and the script that copies a citation fills it in.
 */
import { formatBibtex } from './bibtex.ts';
import { formatCslJson } from './cslJson.ts';
import { formatGbt } from '../../../naming/citation/gbt.ts';
import { formatPress } from './press.ts';
import { formatRis } from './ris.ts';
import type { CitationText } from '../../../naming/citation/citationText.ts';
import type { CitedWork, Edition } from '../../../naming/citation/work.ts';

const citationForms = ['gbt-2025', 'gbt-2015', 'press', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationForm = (typeof citationForms)[number];

export interface Citation extends CitationText {
  form: CitationForm;
  name: string;
  /** True for formats read by programs, line by line. */
  code: boolean;
}

const formats: Record<CitationForm, { name: string; code: boolean; format: Formatter }> = {
  'gbt-2025': { name: 'GB/T 7714—2025', code: false, format: (work, edition) => formatGbt(work, edition, '2025') },
  'gbt-2015': { name: 'GB/T 7714—2015', code: false, format: (work, edition) => formatGbt(work, edition, '2015') },
  press: { name: '报道用', code: false, format: formatPress },
  bibtex: { name: 'BibTeX', code: true, format: formatBibtex },
  ris: { name: 'RIS', code: true, format: formatRis },
  'csl-json': { name: 'CSL-JSON', code: true, format: formatCslJson },
};

type Formatter = (work: CitedWork, edition: Edition) => CitationText;

/**
 * The citations of a work, the default form first.
 *
 * toCitations(work, edition)[0].before
 * // => '聊城市人民政府. 聊城市“十四五”儿童发展规划：聊政发〔2021〕9号：儿童与健康主要目标3[EB/OL]. 知规数据版本3f0c9a1b72de. （2021-12-03）'
 */
export function toCitations(work: CitedWork, edition: Edition): Citation[] {
  return citationForms.map((form) => {
    const { name, code, format } = formats[form];
    return { form, name, code, ...format(work, edition) };
  });
}
