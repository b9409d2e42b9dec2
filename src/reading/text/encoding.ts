/** The encodings of text files, by their WHATWG labels, and the names that pages give them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/**
 * The encoding that a page names; undefined for a name of no such encoding. GB2312 and GBK are parts of GB18030.
 * `parseEncoding('GB2312') // => 'gb18030'`
 */
export function parseEncoding(name: string): Encoding | undefined {
  const label = name.trim().toLowerCase().replaceAll('_', '-');
  if (/^(?:x-)?(?:gb-?2312|gbk|gb-?18030|chinese)(?:-80)?$/.test(label)) return 'gb18030';
  if (/^(?:x-x-)?(?:cn-)?big5(?:-hkscs)?$/.test(label)) return 'big5';
  return ENCODINGS.find((encoding) => encoding === label || encoding.replace('-', '') === label);
}

const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be'];
