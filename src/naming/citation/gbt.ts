/**
 * GB/T 7714, electronic resources: the form of 2025 with full-width ，：（）, that of 2015 with half-width ones.
 * Full stops and square brackets are half-width in both, as in the standard's own examples.
 */
import type { CitationText } from './citationText.ts';
import { citedTitle, formatVersion } from './work.ts';
import type { CitedWork, Edition } from './work.ts';

const marks = {
  '2025': { colon: '：', open: '（', close: '）' },
  '2015': { colon: ':', open: '(', close: ')' },
} as const;

/**
 * A reference; facts not stated are left out.
 *
 * 聊城市人民政府. 聊城市“十四五”儿童发展规划：聊政发〔2021〕9号[EB/OL]. 知规数据版本3f0c9a1b72de. （2021-12-03）[2026-11-22]. https://….
 */
export function formatGbt(work: CitedWork, { address, version }: Edition, year: keyof typeof marks): CitationText {
  const { colon, open, close } = marks[year];
  const title = [citedTitle(work), work.number, work.part].filter((piece) => piece !== null).join(colon);
  const date = work.date === null ? '' : `${open}${work.date}${close}`;
  return {
    before: `${work.issuer === null ? '' : `${work.issuer}. `}${title}[EB/OL]. ${formatVersion(version)}. ${date}`,
    dated: `[YYYY-MM-DD]${date === '' ? '. ' : ''}`,
    after: `${date === '' ? '' : '. '}${address}.`,
  };
}
