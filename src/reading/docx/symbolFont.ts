/** Signs of the font Symbol that Unicode has: what Word inserts for ≥ and % comes as a place in that font. */

/** Where its signs are those of ASCII. */
const AS_ASCII = /[!#%&()+,./0-9:;<=>?[\]_{|}]/u;
const OTHERS: ReadonlyMap<number, string> = new Map([
  [0x2d, '−'],
  [0xa2, '′'],
  [0xa3, '≤'],
  [0xa5, '∞'],
  [0xae, '→'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb2, '″'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb8, '÷'],
  [0xb9, '≠'],
  [0xbb, '≈'],
  [0xbc, '…'],
]);

/** The sign at a place of that font; undefined where it is none of these. `signOfSymbol(0xf0b3) // => '≥'` */
export function signOfSymbol(code: number): string | undefined {
  const place = code >= 0xf000 ? code - 0xf000 : code;
  const ascii = String.fromCharCode(place);
  return OTHERS.get(place) ?? (place < 0x80 && AS_ASCII.test(ascii) ? ascii : undefined);
}
