/** Numbers of headings and of a list's parts, at the head of a line. */

const ENUMERATOR =
  /^(?:第[\d一二三四五六七八九十百零〇]{1,5}[部分编章节条]|[一二三四五六七八九十百]{1,4}[、．.]|[（(][\d一二三四五六七八九十百]{1,4}[)）]|\d{1,3}\s*[.．、](?!\d)|[\u2460-\u249b\u3220-\u3229\u3280-\u3289\ue000-\uf8ff•●■◆▪➢★])/u;

/**
 * Whether a line begins with a number or a bullet, and no decimal.
 * `beginsWithNumber('（二）儿童与健康') // => true`, `beginsWithNumber('3.5‰以下') // => false`
 */
export function beginsWithNumber(text: string): boolean {
  return ENUMERATOR.test(text.trimStart());
}
