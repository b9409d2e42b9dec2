/** Text → bytes of a legacy double-byte encoding: the inverse of the platform's own decoder. */

const TABLES = new Map<string, ReadonlyMap<string, [number, number]>>();

/**
 * The bytes of a text in an encoding whose characters take one byte or two. Throws for a character that does not fit, so
 * that no test compares an already damaged text. `encodeLegacy('big5', '兒') // => Uint8Array [0xa8, 0xe0]`
 */
export function encodeLegacy(encoding: 'gb18030' | 'big5', text: string): Uint8Array {
  const table = TABLES.get(encoding) ?? toTable(encoding);
  TABLES.set(encoding, table);
  const bytes = Array.from(text).flatMap((character) => {
    if (character < '\u0080') return [character.charCodeAt(0)];
    const pair = table.get(character);
    if (pair === undefined) throw new Error(`The table of ${encoding} lacks ${character}`);
    return pair;
  });
  return Uint8Array.from(bytes);
}

/** Whether every character of a text has its bytes in an encoding. */
export function fitsLegacy(encoding: 'gb18030' | 'big5', character: string): boolean {
  const table = TABLES.get(encoding) ?? toTable(encoding);
  TABLES.set(encoding, table);
  return character < '\u0080' || table.has(character);
}

function toTable(encoding: string): ReadonlyMap<string, [number, number]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(character).length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, [lead, trail]);
    }
  }
  return table;
}
