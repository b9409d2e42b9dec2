/** Estimates the width of a text without a browser, erring on the wide side. */

/** Latin letters, digits and half-width signs; everything else is as wide as it is high. */
const halfWidth = /[ -~·—]/u;
const halfShare = 0.6;
/** Characters that may not begin a line, and those that may not end one. */
const closing = /[）)，、。；：！？”’》」%‰]/u;
const opening = /[（(“‘《「]+$/u;

/**
 * Width of a text at a size, in the unit of the size.
 *
 * measureText('聊城 3‰', 10) // => 42
 */
export function measureText(text: string, size: number): number {
  const ems = [...text].map((character) => (halfWidth.test(character) ? halfShare : 1));
  return ems.reduce((sum, em) => sum + em, 0) * size;
}

/**
 * A text in lines of even length, none wider than `width` except for a closing mark that hangs over. Like all Chinese
 * text it may break between any two characters, but not before a closing mark or after an opening one. At least one
 * line.
 *
 * wrapText('鞍山铁西', 12, 36) // => ['鞍山', '铁西']
 */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines = fillLines(text, size, width);
  const even = fillLines(text, size, measureText(text, size) / lines.length + size / 2);
  return even.length === lines.length ? even : lines;
}

function fillLines(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && measureText(line + character, size) > width && !closing.test(character)) {
      const kept = line.replace(opening, '');
      lines.push(kept === '' ? line : kept);
      line = kept === '' ? '' : line.slice(kept.length);
    }
    line += character;
  }
  return [...lines, line];
}
