/** Widths of words where only that of their line is known. */

/** In half characters: Chinese ones and their signs are whole. `halfWidths('到2025年') // => 8` */
export function halfWidths(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffdf“”‘’—…]/gu)?.length ?? 0);
}

/** What cannot be parted at the end of a line, with signs that may not begin or end one. */
const FIRST_WORD = /^[（(《“‘「『〔【[]*(?:[!-~‰–—～]+|[^])[，。、；：！？）)》”’」』〕】\]%‰…—～·.,;:!?]*/u;

/** The room that the first word of a line takes. */
export function widthOfFirstWord({ text, x0, x1 }: { text: string; x0: number; x1: number }): number {
  const trimmed = text.trim();
  const word = FIRST_WORD.exec(trimmed)?.[0] ?? '';
  return ((x1 - x0) * halfWidths(word)) / Math.max(1, halfWidths(trimmed));
}

/** Two lines as one: a space stays between words of letters, and nowhere else. */
export function joinTexts(before: string, after: string): string {
  const isBetweenWords = /[A-Za-z,;]$/u.test(before) && /^[A-Za-z]/u.test(after);
  return before + (isBetweenWords ? ' ' : '') + after;
}
