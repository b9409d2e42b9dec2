/** Text → GB18030 bytes, for the characters that take two bytes: the inverse of the platform's own decoder. */

const BYTES = new Map<string, [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail === 0x7f) continue;
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if (character.length === 1 && character !== '\ufffd' && !BYTES.has(character)) BYTES.set(character, [lead, trail]);
  }
}

/** Throws for a character that does not fit in two bytes, so that no test compares an already damaged text. */
export function encodeGb18030(text: string): Uint8Array {
  const bytes = Array.from(text).flatMap((character) => {
    if (character < '\u0080') return [character.charCodeAt(0)];
    const pair = BYTES.get(character);
    if (pair === undefined) throw new Error(`GB18030 table lacks ${character}`);
    return pair;
  });
  return Uint8Array.from(bytes);
}
