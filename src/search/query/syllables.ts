/**
 * How characters sound, in few bytes. GB 2312 orders its common characters by sound, so most of those of a syllable are
 * given by their number; the others, mostly second readings, are written out.
 */

/** A line: syllable, characters of the order that are passed over, characters taken, further ones. */
const FIELDS = ',';

/**
 * The characters by syllable, as lines.
 *
 * formatSyllables({ a: '啊阿', ai: '埃挨哎厂' }, '啊阿埃挨哎唉') // => 'a,,2\nai,,3,厂'
 */
export function formatSyllables(syllables: Readonly<Record<string, string>>, order: string): string {
  const rows = Object.entries(syllables)
    .map(([syllable, characters]) => ({ syllable, characters, run: longestRun(characters, order) }))
    .sort((a, b) => a.run.from - b.run.from || (a.syllable < b.syllable ? -1 : 1));
  let end = 0;
  return rows
    .map(({ syllable, characters, run: { from, length } }) => {
      const skipped = from - end;
      end = length === 0 ? end : from + length;
      const taken = order.slice(from, from + length);
      const others = [...characters].filter((character) => !taken.includes(character)).join('');
      return [syllable, length === 0 || skipped === 0 ? '' : skipped, length, others].join(FIELDS).replace(/,$/, '');
    })
    .join('\n');
}

/** What formatSyllables wrote. */
export function parseSyllables(lines: string, order: string): Map<string, string> {
  let end = 0;
  return new Map(
    lines.split('\n').map((line) => {
      const [syllable = '', skipped = '', length = '', others = ''] = line.split(FIELDS);
      const from = end + Number(skipped);
      if (length !== '0') end = from + Number(length);
      return [syllable, order.slice(from, from + Number(length)) + others];
    }),
  );
}

/** The longest part of the order whose characters are all among these; of length 0, at the end, when none is. */
function longestRun(characters: string, order: string): { from: number; length: number } {
  let best = { from: order.length, length: 0 };
  for (let from = 0; from < order.length; from += 1) {
    let length = 0;
    while (from + length < order.length && characters.includes(order.charAt(from + length))) length += 1;
    if (length > best.length) best = { from, length };
    from += length;
  }
  return best;
}

/** The 3,755 characters of the first level of GB 2312, in its order. */
export function commonCharacters(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  // The last five cells of the last row are empty.
  return new TextDecoder('gb18030').decode(new Uint8Array(bytes.slice(0, -10)));
}
